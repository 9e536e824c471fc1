import type { Reduced } from '../summary.ts';
import { namesByCapitals } from './capitals.ts';
import type { Taggers } from './load.ts';
import type { StoryNames } from './mention.ts';
import { MOST_TEXT, type Tagger } from './tagger.ts';

/** The names of a story, and why there may be fewer than it tells. */
export interface FoundNames {
  names: StoryNames;
  reduced?: Reduced;
}

/** Names in headline and text by the tagger of their language (BCP 47 primary language), or by what there is instead. */
export async function findNames(
  { title, text }: { title: string; text: string },
  language: string,
  taggers: Pick<Taggers, 'of'>,
): Promise<FoundNames> {
  let tagger: Tagger | null;
  try {
    tagger = await taggers.of(language);
  } catch {
    return { names: { title: [], text: [] }, reduced: 'tagger' };
  }
  if (!tagger)
    return { names: { title: namesByCapitals(title), text: namesByCapitals(text) }, reduced: 'language' };
  const names = { title: tagger.tag(title), text: tagger.tag(text) };
  return text.length > MOST_TEXT ? { names, reduced: 'length' } : { names };
}
