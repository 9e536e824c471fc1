import { browser } from 'wxt/browser';
import type { Words } from './words.ts';

export const words: Words = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

/** Says on `<html>` which language the page's words are in, and gives the page its title. */
export function nameDocument(document: Document, title: string): void {
  document.documentElement.lang = words('languageTag');
  document.title = title;
}
