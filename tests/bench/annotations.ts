/**
 * Who, when and what was said on pages of an article benchmark, read by careful readers beside the project's own news
 * benchmark. The annotations hold no page's text: reported words and sentences are told by their first and last words
 * and their number of letters.
 *
 *     npx tsx tests/bench/annotations.ts --list ../shared/bench/article/list.jsonl --out FOLDER [--set tuning|held-out]
 *
 * writes `FOLDER/list.jsonl` and `FOLDER/gold/ID.json` in the news benchmark's format, for its scorer and for the fits
 * beside this file.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../../lib/article/read.ts';
import { readDocument } from '../../lib/cli/document.ts';

/** Words of the story: how they begin and end, without marks, and how many letters and digits they have. */
interface Place {
  from: string;
  to: string;
  letters: number;
}

interface Annotation {
  /** The page's id in the article benchmark. */
  page: string;
  /** Whether the project may be fitted and adapted to it; else it only checks. */
  set: 'tuning' | 'held-out';
  lang: string;
  eventDates: string[];
  participants: { name: string; kind: string; aliases: string[]; roles: string[]; key: boolean }[];
  statements: (Place & { speaker: string; kind: string; key: boolean })[];
  keySentences: Place[];
}

const FOLDER = path.join(import.meta.dirname, 'annotated');

/** The letters and digits of a text, and where each stands in it. */
function lettersOf(text: string): { letters: string; places: number[] } {
  const found = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  return { letters: found.map(([letter]) => letter).join(''), places: found.map(({ index }) => index) };
}

/** Finds annotated words in a story. */
class Finder {
  readonly #text: string;
  readonly #letters: string;
  readonly #places: number[];

  constructor(text: string) {
    this.#text = text;
    const { letters, places } = lettersOf(text);
    this.#letters = letters;
    this.#places = places;
  }

  /** The words, or undefined where the story has none that begin and end so. */
  find({ from, to, letters }: Place): string | undefined {
    const [first, last] = [lettersOf(from).letters, lettersOf(to).letters];
    for (let at = this.#letters.indexOf(first); at >= 0; at = this.#letters.indexOf(first, at + 1)) {
      const end = at + letters;
      if (!this.#letters.slice(at, end).endsWith(last)) continue;
      const behind = (this.#places[end - 1] ?? 0) + 1;
      return this.#text.slice(this.#places[at], behind);
    }
    return undefined;
  }
}

const { values } = parseArgs({
  options: { list: { type: 'string' }, out: { type: 'string' }, set: { type: 'string' } },
});
if (values.list === undefined || values.out === undefined)
  throw new Error(
    'usage: npx tsx tests/bench/annotations.ts --list LIST.jsonl --out FOLDER [--set tuning|held-out]',
  );
const { list, out } = { list: values.list, out: values.out };

const pages = new Map(
  (await readFile(list, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; url: string; html: string })
    .map((page) => [page.id, page]),
);
await mkdir(path.join(out, 'gold'), { recursive: true });
const lines: string[] = [];
for (const file of (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).toSorted()) {
  const id = path.basename(file, '.json');
  const { page, set, ...annotation } = JSON.parse(
    await readFile(path.join(FOLDER, file), 'utf8'),
  ) as Annotation;
  if (values.set !== undefined && values.set !== set) continue;
  const source = pages.get(page);
  if (!source) {
    console.error(`${id}: no page ${page} in the list`);
    continue;
  }
  const html = path.resolve(path.dirname(list), source.html);
  const read = readArticle(await readDocument(html), source.url);
  if (!read.ok) {
    console.error(`${id}: ${read.failure.code}`);
    continue;
  }
  const { title, text, published } = read.value;
  const finder = new Finder(text);
  const missing = (place: Place): string => {
    console.error(`${id}: no “${place.from} … ${place.to}” in the story`);
    return `${place.from} … ${place.to}`;
  };
  const gold = {
    nid: id,
    ...annotation,
    title,
    published: published?.iso.slice(0, 10) ?? null,
    statements: annotation.statements.map((place) => ({
      speaker: place.speaker,
      text: finder.find(place) ?? missing(place),
      kind: place.kind,
      key: place.key,
    })),
    keySentences: annotation.keySentences.map((place) => finder.find(place) ?? missing(place)),
  };
  await writeFile(path.join(out, 'gold', file), `${JSON.stringify(gold, null, 1)}\n`);
  lines.push(JSON.stringify({ id, url: source.url, html }));
}
await writeFile(path.join(out, 'list.jsonl'), `${lines.join('\n')}\n`);
console.log(`${lines.length} pages`);
