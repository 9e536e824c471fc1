import type { Candidate, Judge } from '../scorer.ts';
import type { Attribution, Order } from './attribution.ts';

/** Orders whose words go on after what is reported may have ended. */
const OPEN: ReadonlySet<Order> = new Set(['SVC', 'VSC', 'VC', 'colon']);
/** Code units at the beginning of such words that are surely reported, if any are. */
const HEAD = 45;
/** Least score of an attribution: what is missed weighs as much as what is wrong. */
const LEAST = -0.2;
/** Code units by which words may be found to begin too late. */
const LATE = 25;

export interface Judged extends Attribution {
  score: number;
}

/** The attributions that enough speaks for, and of those that contradict each other the likeliest. */
export function choose(attributions: readonly Attribution[], sentence: number, judge: Judge): Judged[] {
  const kept: Judged[] = [];
  const likeliest = attributions
    .map((attribution) => ({ ...attribution, score: scoreOf(attribution, sentence, judge) }))
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score);
  for (const attribution of likeliest) {
    const narrower = kept.findIndex((other) => goesOnIn(other, attribution));
    if (narrower >= 0) kept[narrower] = attribution;
    else if (!kept.some((other) => contradicts(other, attribution))) kept.push(attribution);
  }
  return kept.toSorted((a, b) => a.clause.start - b.clause.start);
}

function scoreOf(attribution: Attribution, sentence: number, judge: Judge): number {
  const score = judge(candidateOf(attribution, sentence));
  return Math.max(score, attribution.sure ?? score);
}

/** An attribution as the judge sees it; `sentence` is where its sentence begins. */
function candidateOf({ order, subject, content, features }: Attribution, sentence: number): Candidate {
  const { start, end } = content;
  return {
    start,
    end: OPEN.has(order) ? Math.min(end, start + HEAD) : end,
    from: start - LATE <= sentence ? 0 : start - LATE,
    features,
    ...(subject?.member ? { speaker: subject.member.name } : {}),
    ...(subject && !subject.member && !subject.definite ? { unnamed: subject.head } : {}),
  };
}

/** C, said X: “C” — of two readings the one that has what stands before the attribution, too. */
function goesOnIn(narrow: Attribution, wide: Attribution): boolean {
  return (
    wide.subjunctive === true &&
    wide.content.start < wide.clause.start &&
    narrow.clause.start < wide.clause.end &&
    narrow.content.start >= narrow.clause.end - 2 &&
    narrow.content.start >= wide.clause.end - 2 &&
    wide.content.end >= narrow.content.end &&
    wide.subject?.start === narrow.subject?.start
  );
}

/** Two readings of one cue, or words that another reading has already, save where one attribution follows the other. */
function contradicts(kept: Attribution, other: Attribution): boolean {
  if (kept.clause.start < other.clause.end && other.clause.start < kept.clause.end) return true;
  const [first, second] = kept.clause.start < other.clause.start ? [kept, other] : [other, kept];
  // X said A and Y said B: the words of the first end where the second begins.
  const follows =
    first.content.start >= first.clause.end - 2 && second.content.start >= second.clause.end - 2;
  if (follows) {
    const inner = second.subject?.kind === 'pronoun' || second.subject === null;
    return second.clause.start - first.content.start < 12 || (inner && second.order !== 'VC');
  }
  return first.content.start < second.content.end && second.content.start < first.content.end;
}
