import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';
import type { Words } from '../../lib/browser/words.ts';

/** The interface's words, from the files that the browser reads. */
export const MESSAGES: Record<'en' | 'zh_CN', Record<string, { message: string }>> = { en, zh_CN: zh };

/** What `i18n.getMessage` does with them. */
export const wordsOf =
  (locale: 'en' | 'zh_CN'): Words =>
  (key, ...values) =>
    (MESSAGES[locale][key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) =>
      String(values[Number(place) - 1] ?? ''),
    );
