import type { Attribution, SentenceReading } from './attribution.ts';
import { colonAttributions } from './colons.ts';
import { countWords } from './items.ts';
import { sourceAttributions } from './sources.ts';
import { VerbAttributions } from './verbs.ts';

/** Fewest words that are reported. */
const FEWEST = 2;

/** Every attribution that a sentence may hold, save those inside quotation marks; to be judged. */
export function findAttributions(reading: SentenceReading): Attribution[] {
  const { text, items } = reading;
  const verbs = new VerbAttributions(reading);
  const found: Attribution[] = [];
  for (const [i, item] of items.entries()) {
    if (item.type === 'source') found.push(...sourceAttributions(reading, i));
    else if (item.type === 'word' && verbs.mayReport(i, item)) found.push(...verbs.of(i, item));
  }
  found.push(...colonAttributions(reading));
  const quoted = ({ content }: Attribution): boolean =>
    items.some((item) => item.type === 'quoted' && item.start <= content.start && content.end <= item.end);
  return found.filter(
    (attribution) => countWords(text, attribution.content) >= FEWEST || quoted(attribution),
  );
}
