import { browser } from 'wxt/browser';
import type { ReadFailure } from '../outcome.ts';

/** What helps to find a fault, and nothing of the page: not even its address. */
export function diagnostics(failure: ReadFailure): string {
  const { name, version } = browser.runtime.getManifest();
  const facts = {
    extension: `${name} ${version}`,
    browser: navigator.userAgent,
    language: browser.i18n.getUILanguage(),
    failure: withoutPage(failure),
  };
  return JSON.stringify(facts, null, 2);
}

function withoutPage(failure: ReadFailure): ReadFailure {
  return failure.code === 'not-an-article' ? { code: failure.code, reason: failure.reason } : failure;
}
