import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Shown } from '../../lib/grounding/show.ts';
import type { Span } from '../../lib/summary.ts';
import { useWords } from '../words.tsx';

/** What came of the last jump. */
interface Outcome {
  /** Offset of the words that it was to lead to. */
  start: number;
  end: number;
  said: string;
  /** Whether anything is marked in the page. */
  marked: boolean;
}

interface Jumps {
  last: Outcome | undefined;
  jump: (span: Span) => Promise<void>;
  clear: (span: Span) => Promise<void>;
}

const Context = createContext<Jumps | null>(null);

/** Nothing where the page is not in front. */
export const useJumps = (): Jumps | null => useContext(Context);

interface Props {
  /** Marks words of the story in the page and scrolls to them; throws when the page is out of reach. */
  show: (span: Span) => Promise<Shown>;
  /** Takes these marks away; throws when the page is out of reach. */
  clear: () => Promise<void>;
  children: ComponentChildren;
}

/** Around a summary whose page is in front. The page has one mark at a time: each jump ends the one before. */
export function JumpProvider({ show, clear, children }: Props) {
  const words = useWords();
  const [last, setLast] = useState<Outcome>();

  const told = ({ places, seen }: Shown): string => {
    if (places === 0) return words('notInPage');
    if (!seen) return words('shownUnseen');
    return places === 1 ? words('shownInPage') : words('shownInPlaces', places);
  };
  const attempt = async ({ start, end }: Span, what: () => Promise<[said: string, marked: boolean]>) => {
    const [said, marked] = await what().catch(() => [words('hideUnreachable'), false] as const);
    setLast({ start, end, said, marked });
  };
  const jumps: Jumps = {
    last,
    jump: (span) =>
      attempt(span, async () => {
        const shown = await show(span);
        return [told(shown), shown.places > 0];
      }),
    clear: (span) =>
      attempt(span, async () => {
        await clear();
        return [words('marksCleared'), false];
      }),
  };
  return <Context.Provider value={jumps}>{children}</Context.Provider>;
}
