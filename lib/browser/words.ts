import type messages from '../../public/_locales/en/messages.json';

/** A key of `_locales/<language>/messages.json`. */
export type WordKey = keyof typeof messages;

/** The interface's words in the user's language; values take the places `$1`, `$2`, …. */
export type Words = (key: WordKey, ...values: (string | number)[]) => string;
