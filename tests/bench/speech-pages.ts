import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { readArticle } from '../../lib/article/read.ts';
import { readDocument } from '../../lib/cli/document.ts';
import { taggers } from '../../lib/cli/taggers.ts';
import type { LanguageData } from '../../lib/languages/language.ts';
import { findNames } from '../../lib/names/story-names.ts';
import { findCast } from '../../lib/participants/find.ts';
import type { CastMember } from '../../lib/participants/mention.ts';
import type { StatementKind } from '../../lib/summary.ts';
import { foldedName } from './folded-name.ts';
import type { LabelledSpeech, SpeechItem } from './speech-items.ts';

interface GoldPage {
  lang: string;
  participants: { name: string; aliases: string[] }[];
  statements: { speaker: string; text: string; kind: StatementKind }[];
}

/**
 * The stories of a list that are annotated, in one language, as the statements stage gets them: with the names that the
 * project itself finds.
 *
 * @param list file of which each line has `id`, `url` and `html`
 * @param gold folder of the annotations, `${id}.json`
 */
export async function readSpeechPages(list: string, gold: string, data: LanguageData): Promise<SpeechItem[]> {
  const items: SpeechItem[] = [];
  for (const line of (await readFile(list, 'utf8')).split('\n').filter(Boolean)) {
    const { id, url, html } = JSON.parse(line) as { id: string; url: string; html: string };
    const annotation = await readFile(path.join(gold, `${id}.json`), 'utf8').catch(() => null);
    const page = annotation === null ? null : (JSON.parse(annotation) as GoldPage);
    if (page?.lang !== data.code) continue;
    const read = readArticle(await readDocument(path.resolve(path.dirname(list), html)), url);
    if (!read.ok) continue;
    const { title, text, paragraphs } = read.value;
    const { names } = await findNames(read.value, data.code, taggers);
    const cast = findCast(title, text, data, names);
    items.push({ id, title, text, paragraphs, cast, speech: labelsOf(text, page, cast) });
  }
  return items;
}

/** The annotated words that stand in the text, each time the first behind those before; their speakers as the cast names them. */
function labelsOf(text: string, page: GoldPage, cast: readonly CastMember[]): LabelledSpeech[] {
  const letters = lettersOf(text);
  const speakers = new Map(
    page.participants.map(({ name, aliases }) => [name, memberFor([name, ...aliases], cast)]),
  );
  let behind = 0;
  return page.statements.flatMap(({ speaker, text: words, kind }) => {
    const wanted = lettersOf(words).letters;
    if (wanted === '') return [];
    const at = letters.letters.indexOf(wanted, behind);
    const found = at < 0 ? letters.letters.indexOf(wanted) : at;
    if (found < 0) return [];
    behind = Math.max(behind, found);
    const start = letters.places[found] ?? 0;
    const end = (letters.places[found + wanted.length - 1] ?? 0) + 1;
    return [{ start, end, speaker: speakers.get(speaker) ?? speaker, kind }];
  });
}

/** The cast member whom annotated names mean. */
function memberFor(names: readonly string[], cast: readonly CastMember[]): string | undefined {
  const forms = new Set(names.map(foldedName));
  return cast.find(({ name }) => forms.has(foldedName(name)))?.name;
}

/** Letters and digits of a text, and where each stands in it. */
function lettersOf(text: string): { letters: string; places: number[] } {
  const places: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at += 1)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) {
      letters += text[at] ?? '';
      places.push(at);
    }
  return { letters, places };
}
