import { loadLanguage } from '../../../lib/languages/index.ts';
import type { NameKind, NameMention } from '../../../lib/names/mention.ts';
import { findCast } from '../../../lib/participants/find.ts';
import type { CastMember } from '../../../lib/participants/mention.ts';

/** A name as the tagger would give it: its kind, its letters, and how sure it is (0.9 where that isn't said). */
export type Tagged = readonly [kind: NameKind, name: string, score?: number];

/** The cast of a story whose names are given: each is tagged at its first place only, as taggers miss the others. */
export async function castOf(
  code: string,
  title: string,
  text: string,
  names: readonly Tagged[],
): Promise<CastMember[]> {
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no words of ${code}`);
  const tag = (of: string): NameMention[] =>
    names
      .flatMap(([kind, name, score = 0.9]) => {
        const start = of.indexOf(name);
        return start < 0 ? [] : [{ start, end: start + name.length, kind, score }];
      })
      .toSorted((a, b) => a.start - b.start);
  return findCast(title, text, language, { title: tag(title), text: tag(text) });
}

/** The kinds and names of the same cast. */
export const aliasesOf = async (code: string, title: string, text: string, names: readonly Tagged[]) =>
  (await castOf(code, title, text, names)).map(({ kind, aliases }) => [kind, aliases]);
