import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Paragraph } from '../../lib/article/article.ts';
import type { LanguageData } from '../../lib/languages/language.ts';
import { Countries } from '../../lib/participants/countries.ts';
import type { CastMember } from '../../lib/participants/mention.ts';
import type { ParticipantKind, StatementKind } from '../../lib/summary.ts';
import { overlaps, type Range } from '../../lib/text/range.ts';

/** Reported words as labelled; the speaker is a full name, or the unnamed speaker's phrase. */
export interface LabelledSpeech extends Range {
  speaker: string;
  kind: StatementKind;
}

/** A labelled news item as the statements stage gets it: its names are given, its unnamed speakers are not. */
export interface SpeechItem {
  id: string;
  title: string;
  /** Paragraphs joined by `\n\n`; offsets (UTF-16 code units) are into it. */
  text: string;
  paragraphs: Paragraph[];
  cast: CastMember[];
  speech: LabelledSpeech[];
}

const MARK =
  /\{([polgt])(?:=([^:{}]+))?:([^{}]+)\}|\{d=[^:{}]+:([^{}]+)\}|\[\[([^[\]|]+)\|([dim])\]\]|(\[\[\/\]\])/g;
const KIND: Record<string, ParticipantKind> = { p: 'person', o: 'organisation', l: 'country' };
const SPOKEN: Record<string, StatementKind> = { d: 'direct', i: 'indirect', m: 'mixed' };
/** Letters between a title and the name that it belongs to: a space. */
const BESIDE = 1;

const CORPUS = join(import.meta.dirname, '../../lib/names/train/items');

/** The items of a language: of every file `zh.txt`, `zh-a.txt`, … among those that the tagger learns from and in another folder. */
export function readSpeechItems(elsewhere: string, data: LanguageData): SpeechItem[] {
  const countries = new Countries(data);
  const ofLanguage = new RegExp(`^${data.code}(-\\w)?\\.txt$`);
  return [elsewhere, CORPUS].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => ofLanguage.test(file))
      .toSorted()
      .flatMap((file) =>
        readFileSync(join(folder, file), 'utf8')
          .trim()
          .split(/\n[^\S\n]*\n/)
          .map((block) => withCountries(readItem(block), countries)),
      ),
  );
}

/** The countries that the item names and no label has: the project finds them in every story. */
function withCountries(item: SpeechItem, countries: Countries): SpeechItem {
  const labelled = item.cast.flatMap(({ mentions }) => mentions);
  const found = new Map<string, CastMember>();
  for (const { start, end, region = '' } of countries.find(item.text)) {
    if (labelled.some((label) => overlaps(label, { start, end }))) continue;
    const name = item.text.slice(start, end);
    const known = found.get(region);
    if (known) known.mentions.push({ start, end });
    else
      found.set(region, {
        name,
        kind: 'country',
        aliases: [name],
        mentions: [{ start, end }],
        inHeadline: false,
        roles: [],
      });
  }
  return { ...item, cast: [...item.cast, ...found.values()] };
}

interface Label extends Range {
  mark: string;
  owner: string;
}

/** A block of the corpus: its header, the headline, a paragraph a line. */
function readItem(block: string): SpeechItem {
  const [header = '', headline = '', ...lines] = block.trim().split('\n');
  const title = readLine(headline.replace(/^T: /, ''), 0);
  const labels: Label[] = [];
  const speech: LabelledSpeech[] = [];
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const line of lines) {
    const start = text.length;
    const read = readLine(line, start);
    labels.push(...read.labels);
    speech.push(...read.speech);
    paragraphs.push({ start, end: start + read.text.length, kind: 'paragraph' });
    text += `${read.text}\n\n`;
  }
  const inHeadline = new Set(title.labels.map(({ owner }) => owner));
  const speakers = new Set(speech.map(({ speaker }) => speaker));
  return {
    id: header.replace(/^# /, '').split(' | ')[0] ?? '',
    title: title.text,
    text: text.trimEnd(),
    paragraphs,
    cast: castOf(text, labels, speakers, inHeadline),
    speech,
  };
}

function readLine(line: string, offset: number): { text: string; labels: Label[]; speech: LabelledSpeech[] } {
  let text = '';
  let last = 0;
  let open: LabelledSpeech | undefined;
  const labels: Label[] = [];
  const speech: LabelledSpeech[] = [];
  for (const match of line.matchAll(MARK)) {
    text += line.slice(last, match.index);
    last = match.index + match[0].length;
    const [, mark, owner, surface, date, speaker, kind, closes] = match;
    const start = offset + text.length;
    text += surface ?? date ?? '';
    const end = offset + text.length;
    if (mark !== undefined && surface !== undefined)
      labels.push({ start, end, mark, owner: owner ?? surface });
    if (speaker !== undefined) open = { start, end, speaker, kind: SPOKEN[kind ?? ''] ?? 'mixed' };
    if (closes !== undefined && open) speech.push({ ...open, end });
  }
  return { text: text + line.slice(last), labels, speech };
}

/** People and organisations with their titles; of the places those that speak. */
function castOf(
  text: string,
  labels: readonly Label[],
  speakers: ReadonlySet<string>,
  inHeadline: ReadonlySet<string>,
): CastMember[] {
  const cast = new Map<string, CastMember>();
  for (const [i, { start, end, mark, owner }] of labels.entries()) {
    const kind = KIND[mark];
    if (kind === undefined || (mark === 'l' && !speakers.has(owner))) continue;
    const member: CastMember = cast.get(owner) ?? {
      name: owner,
      kind,
      aliases: [owner],
      mentions: [],
      inHeadline: inHeadline.has(owner),
      roles: [],
    };
    cast.set(owner, member);
    const surface = text.slice(start, end);
    member.mentions.push({ start, end });
    if (!member.aliases.includes(surface)) member.aliases.push(surface);
    for (const title of [labels[i - 1], labels[i + 1]]) {
      if (title?.mark !== 't' || title.start - end > BESIDE || start - title.end > BESIDE) continue;
      const role = text.slice(title.start, title.end);
      if (!member.roles.includes(role)) member.roles.push(role);
    }
  }
  return [...cast.values()];
}
