import { createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { anchorOf } from '../../lib/grounding/anchor.ts';
import { linkToWords } from '../../lib/library/link.ts';
import type { Span, Summary } from '../../lib/summary.ts';
import { useWords } from '../words.tsx';
import { useJumps } from './JumpProvider.tsx';

/** So much of the words tells one button from the next. */
const NAMED = 40;

/** The summary itself, where its page is not in front. */
const Saved = createContext<Pick<Summary, 'url' | 'text'> | undefined>(undefined);

/** Around a summary whose page has to be opened first. */
export const SavedProvider = Saved.Provider;

interface Props {
  span: Span;
  /** The words are the first of several that name the same. */
  first?: boolean;
}

/** Leads to the words in the page: the one in front, or the one at the summary's address. */
export function Jump({ span, first = false }: Props) {
  const words = useWords();
  const saved = useContext(Saved);
  const inFront = useJumps() !== null;
  if (inFront) return <JumpButton span={span} first={first} />;
  const link = saved && linkToWords(saved.url, anchorOf(saved.text, span));
  if (link === undefined) return null;
  return (
    <span class="jump">
      <a class="jump-button" href={link} target="_blank" rel="noreferrer">
        {words('openAtWords')}
        <Named span={span} />
      </a>
    </span>
  );
}

/** Marks the words in the page in front, says what came of it, and takes the mark away again. */
function JumpButton({ span, first }: Required<Props>) {
  const words = useWords();
  const jumps = useJumps();
  const button = useRef<HTMLButtonElement>(null);
  const last = jumps?.last?.start === span.start && jumps.last.end === span.end ? jumps.last : undefined;
  const clear = (): void => {
    // The button that was pressed goes away.
    button.current?.focus();
    void jumps?.clear(span);
  };
  return (
    <span class="jump">
      <button ref={button} type="button" class="jump-button" onClick={() => void jumps?.jump(span)}>
        {words(first ? 'showFirstMention' : 'showInPage')}
        <Named span={span} />
      </button>
      {last?.marked === true && (
        <button type="button" class="jump-button" onClick={clear}>
          {words('clearMarks')}
        </button>
      )}
      <output class="jump-said">{last?.said}</output>
    </span>
  );
}

const Named = ({ span }: { span: Span }) => (
  <span class="visually-hidden">: {span.text.slice(0, NAMED)}</span>
);
