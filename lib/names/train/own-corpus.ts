import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { NameKind } from '../mention.ts';
import type { Item, LabelledName } from './item.ts';

/** A line of the project's own labelled news, and the day its item gives as that of publication. */
export interface OwnLine extends Item {
  id: string;
  day: string;
}

const MARK =
  /\{([polgt])(?:=([^:{}]+))?:([^{}]+)\}|\{d=[^:{}]+:([^{}]+)\}|\[\[[^[\]|]+\|[dim]\]\]|\[\[\/\]\]/g;
const KIND: Record<string, NameKind> = { p: 'person', o: 'organisation', l: 'place', t: 'title' };

/** The items beside this file. */
const HERE = join(import.meta.dirname, 'items');

/** The lines of a language: of every file `zh.txt`, `zh-a.txt`, … of the items here and of those in another folder. */
export function readOwnCorpus(elsewhere: string, language: string): OwnLine[] {
  const ofLanguage = new RegExp(`^${language}(-\\w)?\\.txt$`);
  return [elsewhere, HERE].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => ofLanguage.test(file))
      .toSorted()
      .flatMap((file) => readItems(readFileSync(join(folder, file), 'utf8'))),
  );
}

/** Reads items in the corpus's format, parted by empty lines: a header, the headline, a paragraph a line. */
export function readItems(source: string): OwnLine[] {
  return source
    .trim()
    .split(/\n[^\S\n]*\n/)
    .flatMap((block) => {
      const [header = '', ...lines] = block.trim().split('\n');
      const fields = header.replace(/^# /, '').split(' | ');
      const [id = '', , , day = ''] = fields;
      return lines.map((line) => {
        const headline = line.startsWith('T: ');
        const { text, names } = readLine(headline ? line.slice(3) : line);
        return { id, day: day.trim(), headline, text, names };
      });
    });
}

function readLine(line: string): { text: string; names: LabelledName[] } {
  let text = '';
  let last = 0;
  const names: LabelledName[] = [];
  for (const match of line.matchAll(MARK)) {
    text += line.slice(last, match.index);
    last = match.index + match[0].length;
    const [, mark, owner, surface, date] = match;
    const kind = mark === undefined ? undefined : KIND[mark];
    const start = text.length;
    text += surface ?? date ?? '';
    if (kind) names.push({ start, end: text.length, kind, ...(owner === undefined ? {} : { owner }) });
  }
  return { text: text + line.slice(last), names };
}

/**
 * Whether an item is kept back for measuring: one publication day in eight. The languages share some plots, and the
 * items that share one share their day, so that no plot stands on both sides.
 */
export function isHeldOut(day: string): boolean {
  let hash = 7;
  for (const character of day) hash = (hash * 31 + character.charCodeAt(0)) % 10_007;
  return hash % 8 === 0;
}
