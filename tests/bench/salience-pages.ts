import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readArticle } from '../../lib/article/read.ts';
import { readDocument } from '../../lib/cli/document.ts';
import { taggers } from '../../lib/cli/taggers.ts';
import type { Ranked } from '../../lib/participants/rank.ts';
import { summarise } from '../../lib/summarise.ts';
import { foldedName } from './folded-name.ts';

interface GoldParticipant {
  name: string;
  aliases: string[];
  /** The story can't be told without it. */
  key: boolean;
}

interface Gold {
  lang: string;
  participants: GoldParticipant[];
}

/** Somebody the text names, and who of the annotated participants that is. */
export interface Candidate {
  ranked: Ranked;
  /** Index among the page's participants, undefined for nobody of them. */
  gold: number | undefined;
  isKey: boolean;
}

/** A story with everybody it names and those whom its annotation calls participants. */
export interface AnnotatedPage {
  id: string;
  language: string;
  candidates: Candidate[];
  participants: readonly GoldParticipant[];
}

/**
 * The stories of a list that have an annotation.
 *
 * @param list file of which each line has `id`, `url` and `html`
 * @param gold folder of the annotations, `${id}.json`
 */
export async function annotatedPages(list: string, gold: string): Promise<AnnotatedPage[]> {
  const pages: AnnotatedPage[] = [];
  for (const line of (await readFile(list, 'utf8')).split('\n').filter(Boolean)) {
    const { id, url, html } = JSON.parse(line) as { id: string; url: string; html: string };
    const { lang, participants } = JSON.parse(await readFile(path.join(gold, `${id}.json`), 'utf8')) as Gold;
    const read = readArticle(await readDocument(path.resolve(path.dirname(list), html)), url);
    if (!read.ok) continue;
    let all: readonly Ranked[] = [];
    await summarise(read.value, taggers, (ranked) => (all = ranked));
    pages.push({ id, language: lang, candidates: candidatesOf(all, participants), participants });
  }
  return pages;
}

function candidatesOf(ranked: readonly Ranked[], participants: readonly GoldParticipant[]): Candidate[] {
  const byName = new Map<string, number>();
  for (const [index, { name, aliases }] of participants.entries())
    for (const form of [name, ...aliases].map(foldedName)) if (!byName.has(form)) byName.set(form, index);
  return ranked.map((one) => {
    const gold = byName.get(foldedName(one.member.name));
    return { ranked: one, gold, isKey: gold !== undefined && participants[gold]?.key === true };
  });
}
