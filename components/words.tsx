import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/browser/words.ts';

const Context = createContext<Words>((key) => key);

export const WordsProvider = Context.Provider;

/** The interface's words, as the entrypoint provides them. */
export const useWords = (): Words => useContext(Context);
