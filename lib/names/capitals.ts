import type { NameMention } from './mention.ts';

const WORD = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/** Small words inside names: Jan van der Berg. */
const PARTICLES = new Set(
  'al bin da de del della den der di do dos du el la le ten ter van von zu'.split(' '),
);
const MOST_WORDS = 5;

/** What ends a sentence, and what may stand between that and the first word of the next. */
const SENTENCE_START = /(?:^|[.!?…:;])[\s“”"„«»‹›‘’'(—–-]*$/u;
const START_REACH = 8;

/** Share of words with capitals from which a line of several words is set in them, so that they tell nothing. */
const SET_IN_CAPITALS = 0.7;
const SEVERAL = 3;
/** How often an abbreviation stands in a text that is about somebody. */
const OFTEN = 2;
/** Enough to be taken up, less than a trained tagger's when it is sure. */
const SCORE = 0.6;

/** A word, and whether a sentence begins with it. */
interface Word {
  text: string;
  start: number;
  end: number;
  opens: boolean;
}

/**
 * The names of a text in a language that no tagger was trained for, by their capitals alone: two words or more that
 * begin with one, the last of them wherever it stands, and abbreviations that come again. The capital that begins a
 * sentence tells nothing. Scripts without capitals give no names.
 */
export function namesByCapitals(text: string): NameMention[] {
  const words = wordsOf(text);
  const small = new Set(words.filter(isSmall).map((word) => word.text));
  const all = runsOf(text, words);
  const sure = all.filter((run) => run.length > 1 && !run[0]?.opens);
  const [whole, last] = [new Set(sure.map(written)), new Set(sure.map((run) => run.at(-1)?.text))];
  const runs = all.map((run) => {
    const [first] = run;
    if (!first?.opens || run.length < 2 || whole.has(written(run))) return run;
    return small.has(first.text.toLowerCase()) || last.has(run.at(-1)?.text) ? run.slice(1) : run;
  });
  const surnames = new Set(runs.filter((run) => run.length > 1).map((run) => run.at(-1)?.text));
  const people = runs.filter((run) => run.length > 1 || surnames.has(run[0]?.text));
  const times = new Map<string, number>();
  const abbreviations = words.filter((word) => ABBREVIATION.test(word.text));
  for (const word of abbreviations) times.set(word.text, (times.get(word.text) ?? 0) + 1);
  const bodies = abbreviations.filter((word) => (times.get(word.text) ?? 0) >= OFTEN);
  return [
    ...people.map((run) => mention(run[0], run.at(-1), 'person')),
    ...bodies.map((word) => mention(word, word, 'organisation')),
  ].toSorted((a, b) => a.start - b.start);
}

const isSmall = (word: Word): boolean => !CAPITAL.test(word.text);

const written = (run: readonly Word[]): string => run.map(({ text }) => text).join(' ');

const mention = (
  first: Word | undefined,
  last: Word | undefined,
  kind: 'person' | 'organisation',
): NameMention => ({ start: first?.start ?? 0, end: last?.end ?? 0, kind, score: SCORE });

/** The words of the lines that are not set in capitals. */
function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const words = Array.from(line.matchAll(WORD), ({ 0: word, index }) => ({
      text: word,
      start: from + index,
      end: from + index + word.length,
      opens: SENTENCE_START.test(line.slice(Math.max(0, index - START_REACH), index)),
    }));
    const capitals = words.filter((word) => !isSmall(word)).length;
    // One by one: a line may have more words than a call has room for.
    if (words.length < SEVERAL || capitals < words.length * SET_IN_CAPITALS)
      for (const word of words) found.push(word);
    from += line.length + 1;
  }
  return found;
}

/** Words with capitals one space apart, small words of names between them; abbreviations are no part of them. */
function runsOf(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = (): void => {
    while (run.length > 0 && isSmall(run.at(-1) as Word)) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    const goesOn = last && text.slice(last.end, word.start) === ' ' && run.length < MOST_WORDS;
    if (!goesOn) close();
    const isName = !isSmall(word) && /\p{Ll}/u.test(word.text);
    if (isName || (run.length > 0 && PARTICLES.has(word.text))) run.push(word);
    else close();
  }
  close();
  return runs;
}
