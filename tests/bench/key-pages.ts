import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readArticle } from '../../lib/article/read.ts';
import { readDocument } from '../../lib/cli/document.ts';
import { taggers } from '../../lib/cli/taggers.ts';
import { compact } from '../../lib/grounding/compact.ts';
import { loadLanguage } from '../../lib/languages/index.ts';
import { type KeyCandidate, keyCandidatesOf } from '../../lib/statements/key-features.ts';
import { summarise } from '../../lib/summarise.ts';
import { foldedName } from './folded-name.ts';

/** Share of an annotated statement that has to stand in what is shown. */
const ENOUGH = 0.6;
/** Letters of the pieces by which texts are compared. */
const PIECE = 6;

interface Gold {
  lang: string;
  participants: { name: string; aliases: string[] }[];
  statements: { speaker: string; text: string; key: boolean }[];
}

/** A story's attributed statements beside those that its annotation calls key. */
export interface KeyPage {
  candidates: KeyCandidate[];
  /** How many are annotated, and how many of them are among the chosen, with the right speaker. */
  gold: number;
  found: (chosen: readonly KeyCandidate[]) => number;
}

const piecesOf = (text: string): string[] => {
  const letters = compact(text);
  return Array.from({ length: Math.max(1, letters.length - PIECE + 1) }, (_, i) =>
    letters.slice(i, i + PIECE),
  );
};

/** Share of a text's pieces that stand in one of the others, 0 to 1. */
export function shareIn(text: string, others: readonly string[]): number {
  const there = new Set(others.flatMap(piecesOf));
  const pieces = piecesOf(text);
  return pieces.filter((piece) => there.has(piece)).length / pieces.length;
}

/**
 * @param list file of which each line has `id`, `url` and `html`
 * @param folder of the annotations, `${id}.json`
 */
export async function keyPages(list: string, folder: string): Promise<KeyPage[]> {
  const pages: KeyPage[] = [];
  for (const line of (await readFile(list, 'utf8')).split('\n').filter(Boolean)) {
    const { id, url, html } = JSON.parse(line) as { id: string; url: string; html: string };
    const annotation = JSON.parse(await readFile(path.join(folder, `${id}.json`), 'utf8')) as Gold;
    const read = readArticle(await readDocument(path.resolve(path.dirname(list), html)), url);
    if (!read.ok) continue;
    const { statements, participants, title } = await summarise(read.value, taggers);
    const candidates = keyCandidatesOf(statements, participants, title, await loadLanguage(annotation.lang));
    pages.push({ candidates, ...judgeOf(annotation) });
  }
  return pages;
}

function judgeOf({ participants, statements }: Gold): Omit<KeyPage, 'candidates'> {
  const forms = new Map(
    participants.map(({ name, aliases }) => [name, new Set([name, ...aliases].map(foldedName))]),
  );
  const key = statements.filter((one) => one.key);
  const saidBy = (speaker: string, { statement }: KeyCandidate): boolean =>
    forms.get(speaker)?.has(foldedName(statement.speaker ?? '')) === true;
  const isIn = ({ speaker, text }: Gold['statements'][number], chosen: readonly KeyCandidate[]): boolean =>
    shareIn(
      text,
      chosen.filter((one) => saidBy(speaker, one)).map(({ statement }) => statement.text),
    ) >= ENOUGH;
  return {
    gold: key.length,
    found: (chosen) => key.filter((one) => isIn(one, chosen)).length,
  };
}
