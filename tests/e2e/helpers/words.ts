import { readFileSync } from 'node:fs';

const MESSAGES = JSON.parse(
  readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { message: string }>;

/** What the English interface says; a key that is gone fails the test that asks for it. */
export function word(key: string, ...values: string[]): string {
  const entry = MESSAGES[key];
  if (!entry) throw new Error(`no message ${key}`);
  return entry.message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}
