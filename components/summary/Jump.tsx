import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Span } from '../../lib/summary.ts';
import { useWords } from '../words.tsx';

/**
 * Shows words of the summary in the page that they were read from.
 *
 * @returns how many places are marked: several when they can't be told apart, none when the page no longer says this
 * @throws when the page is out of reach
 */
export type Jump = (span: Span) => Promise<number>;

const Context = createContext<Jump | null>(null);

/** Around a summary whose page is in front. */
export const JumpProvider = Context.Provider;

/** So much of the words tells one button from the next. */
const NAMED = 40;

/** Leads to the words in the page, and says what came of it. Nothing where the page is not in front. */
export function JumpButton({ span }: { span: Span }) {
  const words = useWords();
  const jump = useContext(Context);
  const [said, setSaid] = useState('');
  if (!jump) return null;
  const show = async (): Promise<void> => {
    try {
      const places = await jump(span);
      setSaid(
        places === 0
          ? words('notInPage')
          : places === 1
            ? words('shownInPage')
            : words('shownInPlaces', places),
      );
    } catch {
      setSaid(words('hideUnreachable'));
    }
  };
  return (
    <span class="jump">
      <button type="button" class="jump-button" onClick={() => void show()}>
        {words('showInPage')}
        <span class="visually-hidden">: {span.text.slice(0, NAMED)}</span>
      </button>
      <output class="jump-said">{said}</output>
    </span>
  );
}
