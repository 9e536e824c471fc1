import { useState } from 'preact/hooks';
import type { Summary } from '../../lib/summary.ts';
import { Dates } from './Dates.tsx';
import { KeySentences } from './KeySentences.tsx';
import { Participants } from './Participants.tsx';
import { PartOfStory } from './PartOfStory.tsx';
import { Reservations } from './Reservations.tsx';
import { Statements } from './Statements.tsx';

interface Props {
  summary: Summary;
  /** Level of the parts' headings. */
  level: 2 | 3;
}

/** What the summary tells below its head: who, when, what was said. */
export function SummaryBody({ summary, level }: Props) {
  const [chosen, setChosen] = useState<string>();
  return (
    <>
      <Reservations summary={summary} />
      {summary.parts && <PartOfStory parts={summary.parts} />}
      <Participants summary={summary} level={level} chosen={chosen} onChoose={setChosen} />
      <Dates summary={summary} level={level} />
      <Statements summary={summary} level={level} chosen={chosen} onClear={() => setChosen(undefined)} />
      <KeySentences summary={summary} level={level} />
    </>
  );
}
