import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import type { NameKind } from '../mention.ts';
import type { Item, LabelledName } from './item.ts';

type Kinds = Record<string, NameKind>;

const UNER: Kinds = { PER: 'person', ORG: 'organisation', LOC: 'place' };
const ONTONOTES: Kinds = {
  PERSON: 'person',
  ORG: 'organisation',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  TITLE_AFFIX: 'title',
};
const KLUE: Kinds = { PS: 'person', OG: 'organisation', LC: 'place' };
const WEIBO: Kinds = {
  'PER.NAM': 'person',
  'ORG.NAM': 'organisation',
  'GPE.NAM': 'place',
  'LOC.NAM': 'place',
};
const STOCKMARK: Kinds = {
  人名: 'person',
  法人名: 'organisation',
  政治的組織名: 'organisation',
  その他の組織名: 'organisation',
  地名: 'place',
  施設名: 'place',
};

/** How the columns of a file are read: which hold word and label, what parts words in the text. */
interface Columns {
  kinds: Kinds;
  word: number;
  label: number;
  /** Words are parted by spaces, except before and after marks that stand close. */
  spaced?: boolean;
  /** The word's last character is a number to drop (weibo). */
  numbered?: boolean;
}

const COLUMNS: Record<string, Columns> = {
  iob2: { kinds: UNER, word: 1, label: 2, spaced: true },
  uner_gsdsimp: { kinds: UNER, word: 1, label: 2 },
  germeval: { kinds: UNER, word: 1, label: 2, spaced: true },
  wikigold: { kinds: UNER, word: 0, label: 1, spaced: true },
  weibo: { kinds: WEIBO, word: 0, label: 1, numbered: true },
  ja_gsd: { kinds: ONTONOTES, word: 0, label: 1 },
  klue: { kinds: KLUE, word: 0, label: 1 },
};

/** Reads one of the public corpora by its file's name without `.gz`; the licences stand in MODEL.md. */
export function readPublicCorpus(folder: string, file: string): Item[] {
  const source = gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString('utf8');
  if (file.startsWith('stockmark')) return readStockmark(source);
  const family = Object.keys(COLUMNS).find((name) => file.startsWith(name)) ?? 'iob2';
  const columns = COLUMNS[family];
  return columns ? readColumns(source, columns) : [];
}

function readStockmark(source: string): Item[] {
  const articles = JSON.parse(source) as {
    text: string;
    entities: { span: [number, number]; type: string }[];
  }[];
  return articles.map(({ text, entities }) => ({
    text,
    names: entities
      .flatMap(({ span: [start, end], type }) => {
        const kind = STOCKMARK[type];
        return kind ? [{ start, end, kind }] : [];
      })
      .toSorted((a, b) => a.start - b.start),
  }));
}

const CLOSE_BEFORE = /^(?:[,.;:!?%)\]}…”’»]|'\w*|n't)$/;
const CLOSE_AFTER = /^[([{$£€“‘«]$/;

/** Sentences of one word a line, empty lines between them, `#` before remarks. */
function readColumns(source: string, columns: Columns): Item[] {
  const items: Item[] = [];
  let text = '';
  let names: LabelledName[] = [];
  let open: LabelledName | undefined;
  let before = '';
  let quoted = false;
  const close = (): void => {
    if (text.trim() !== '') items.push({ text, names });
    text = '';
    names = [];
    open = undefined;
    before = '';
    quoted = false;
  };
  for (const line of source.split('\n')) {
    const fields = line.replace(/\r$/, '').split(line.includes('\t') ? '\t' : ' ');
    if (line.startsWith('#') && fields[1] !== 'O') continue;
    const label = fields[columns.label];
    if (label === undefined) {
      close();
      continue;
    }
    const word = (fields[columns.word] ?? '').slice(0, columns.numbered ? -1 : undefined);
    const apart =
      columns.spaced === true &&
      text !== '' &&
      !CLOSE_BEFORE.test(word) &&
      !CLOSE_AFTER.test(before) &&
      !(before === '"' && quoted) &&
      !(word === '"' && quoted);
    if (word === '"') quoted = !quoted;
    if (apart) text += ' ';
    const start = text.length;
    text += word;
    before = word;
    const kind = columns.kinds[label.slice(2)];
    if (kind === undefined) open = undefined;
    else if (open && open.kind === kind && !label.startsWith('B')) open.end = text.length;
    else {
      open = { start, end: text.length, kind };
      names.push(open);
    }
  }
  close();
  return items;
}
