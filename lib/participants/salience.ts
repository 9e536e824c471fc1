import { findQuotations } from '../text/quotes.ts';
import type { Story } from './rank.ts';
import type { CastMember } from './mention.ts';

/** What a participant's importance is read from; each between 0 and a few. */
export interface Salience {
  headline: number;
  lead: number;
  early: number;
  mentions: number;
  share: number;
  paragraphs: number;
  speaks: number;
  role: number;
  organisation: number;
  group: number;
  country: number;
  score: number;
  listed: number;
  enumerated: number;
  acts: number;
  countryActs: number;
  quoted: number;
  oneWord: number;
  told: number;
}

const BIAS = -3.55;
export const LEAST_SCORE = -0.75;
const WEIGHTS: Readonly<Salience> = {
  headline: -0.02,
  lead: -0.12,
  early: 0.38,
  mentions: 0.04,
  share: 0.79,
  paragraphs: 0.68,
  speaks: 0.8,
  role: 1.03,
  organisation: -0.51,
  group: -1.35,
  country: -1.36,
  score: 2.18,
  listed: -0.18,
  enumerated: -0.19,
  acts: 0.65,
  countryActs: -0.18,
  quoted: -0.33,
  oneWord: -0.02,
  told: 0.18,
};
const FEATURES = Object.keys(WEIGHTS) as (keyof Salience)[];
const LEAD_SHARE = 0.2;
const LEAD_LEAST = 200;

export const scoreOf = (salience: Salience): number =>
  BIAS + FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * salience[name], 0);

/** Reads what makes a member of the cast important out of the story. */
export class SalienceReader {
  readonly #text: string;
  readonly #spoken = new Map<string, number>();
  readonly #most: number;
  readonly #quoted: Uint8Array;
  readonly #paragraphStarts: number[] = [0];

  constructor({ text, statements }: Pick<Story, 'text' | 'statements'>, cast: readonly CastMember[]) {
    this.#text = text;
    for (const { speaker } of statements)
      if (speaker) this.#spoken.set(speaker, (this.#spoken.get(speaker) ?? 0) + 1);
    this.#most = Math.max(1, ...cast.map(({ mentions }) => mentions.length));
    this.#quoted = new Uint8Array(text.length);
    for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2))
      this.#paragraphStarts.push(at + 2);
    this.#paragraphStarts.forEach((start, i) => {
      const end = this.#paragraphStarts[i + 1] ?? text.length;
      for (const q of findQuotations(text, { start, end })) this.#quoted.fill(1, q.inner.start, q.inner.end);
    });
  }

  speaks({ name }: CastMember): boolean {
    return this.#spoken.has(name);
  }

  read(member: CastMember): Salience {
    const { mentions, kind, found } = member;
    const { length } = mentions;
    const first = mentions[0]?.start ?? this.#text.length;
    const share = (is: (m: { start: number; end: number }) => boolean): number =>
      length === 0 ? 0 : mentions.filter(is).length / length;
    const country = kind === 'country' ? 1 : 0;
    const acts = share((m) => this.#acts(m.start));
    return {
      headline: member.inHeadline ? 1 : 0,
      lead: first < Math.max(LEAD_LEAST, this.#text.length * LEAD_SHARE) ? 1 : 0,
      early: 1 / (1 + first / 200),
      mentions: Math.log2(1 + length),
      share: length / this.#most,
      paragraphs: Math.log2(1 + new Set(mentions.map(({ start }) => this.#paragraph(start))).size),
      speaks: Math.log2(1 + (this.#spoken.get(member.name) ?? 0)),
      role: member.roles.length > 0 ? 1 : 0,
      organisation: kind === 'organisation' ? 1 : 0,
      group: kind === 'group' ? 1 : 0,
      country,
      score: found?.score ?? 1,
      listed: found?.by === 'list' ? 1 : 0,
      enumerated: share((m) => this.#enumerated(m)),
      acts,
      countryActs: country * acts,
      quoted: share(({ start }) => this.#quoted[start] === 1),
      oneWord: kind === 'person' && !/[ ·•・‧]/u.test(member.name) ? 1 : 0,
      told: share(({ start, end }) => this.#bracketed(start, end)),
    };
  }

  #paragraph(at: number): number {
    return this.#paragraphStarts.findLastIndex((start) => start <= at);
  }

  /** At the beginning of a sentence or clause, where subjects stand. */
  #acts(start: number): boolean {
    return /(?:^|[.!?。！？\n,，；;:：“"”」])[ ]?$/u.test(this.#text.slice(Math.max(0, start - 2), start));
  }

  #enumerated({ start, end }: { start: number; end: number }): boolean {
    return /^[、]/u.test(this.#text.slice(end, end + 1)) || /[、]$/u.test(this.#text.slice(start - 1, start));
  }

  #bracketed(start: number, end: number): boolean {
    return (
      /[（(]$/u.test(this.#text.slice(Math.max(0, start - 1), start)) &&
      /^[）)]/u.test(this.#text.slice(end, end + 1))
    );
  }
}
