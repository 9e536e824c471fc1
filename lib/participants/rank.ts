import type { Participant, Statement } from '../summary.ts';
import type { LanguageData } from '../languages/language.ts';
import type { StoryNames } from '../names/mention.ts';
import { findActors } from './actors.ts';
import type { CastMember } from './mention.ts';
import { isInDateline, type Salience, SalienceReader, scoreOf } from './salience.ts';
import { LEAST_SCORE } from './salience-weights.ts';

const MOST_PARTICIPANTS = 12;
/** From a reporter's title over the names of others to a name. */
const CREDIT_REACH = 24;
const SIGNED_REACH = 9;

/** What salience is read in. */
export interface Story {
  title: string;
  text: string;
  language: LanguageData;
  statements: readonly Pick<Statement, 'speaker' | 'jointly' | 'toldBy'>[];
  /** What the tagger found: the places, which are nobody. */
  names?: StoryNames;
  /** Who wrote the page takes no part in it … */
  byline?: string | undefined;
  /** … nor does who publishes it. */
  siteName?: string | undefined;
  /** Names of speakers that are no people or bodies: they come behind all others. */
  documents?: ReadonlySet<string>;
}

/** A member of the cast with what makes it important. */
export interface Ranked {
  member: CastMember;
  salience: Salience;
  /** Log odds, by the fitted weights, that a reader would name it. */
  score: number;
}

/**
 * Everybody who may take part, each once, most important first: in the headline, early, often named, speaking, titled;
 * documents that say something come last.
 */
export function rankCast(cast: readonly CastMember[], story: Story): Ranked[] {
  const all = withActors(cast, story);
  const reader = new SalienceReader(story, all);
  const seen = new Set<string>();
  const isDocument = ({ name }: CastMember): number => (story.documents?.has(name) ? 1 : 0);
  return all
    .filter((member) => reader.speaks(member) || !(isReporter(member, story) || isPublisher(member, story)))
    .map((member) => {
      const salience = reader.read(member);
      return { member, salience, score: scoreOf(salience) };
    })
    .toSorted(
      (a, b) =>
        isDocument(a.member) - isDocument(b.member) ||
        b.score - a.score ||
        firstMention(a.member) - firstMention(b.member),
    )
    .filter(({ member: { name } }) => !seen.has(name) && seen.add(name));
}

/** The cast with the groups that act without a name; one that speaks has what was found of it, too. */
function withActors(cast: readonly CastMember[], { title, text, language, names }: Story): CastMember[] {
  const actors = findActors(title, text, language, cast, names);
  const spoken = new Map(
    cast
      .filter(({ kind }) => kind === 'group')
      .map((member) => [withoutArticle(member.name, language), member]),
  );
  const joined = new Map<CastMember, CastMember>();
  const own = actors.filter((actor) => {
    const group = actor.aliases.map((form) => spoken.get(form.toLowerCase())).find(Boolean);
    if (group) joined.set(group, actor);
    return !group;
  });
  return [
    ...cast.map((member) => {
      const actor = joined.get(member);
      if (!actor) return member;
      const aliases = [...new Set([...member.aliases, ...actor.aliases])];
      return Object.assign({}, member, {
        aliases,
        mentions: actor.mentions,
        inHeadline: actor.inHeadline,
      });
    }),
    ...own,
  ];
}

function withoutArticle(name: string, { names }: LanguageData): string {
  const lower = name.toLowerCase();
  const article = names.articles?.find((word) => lower.startsWith(`${word} `));
  return article === undefined ? lower : lower.slice(article.length + 1);
}

/** Whether a member takes part; else it only passes through the story. */
export const takesPart = ({ score, salience }: Ranked): boolean =>
  score >= LEAST_SCORE || salience.speaks > 0;

/** The participants among a ranked cast. */
export const participantsOf = (ranked: readonly Ranked[]): Participant[] =>
  ranked
    .filter(takesPart)
    .slice(0, MOST_PARTICIPANTS)
    .map(({ member: { name, kind, roles, aliases, mentions } }) => ({
      name,
      kind,
      roles,
      aliases,
      mentions: mentions.length,
    }));

/** In the byline, the site's own name, or the agency that a dateline alone names. */
function isPublisher({ name, mentions }: CastMember, { text, byline, siteName }: Story): boolean {
  return (
    byline?.includes(name) === true ||
    siteName?.includes(name) === true ||
    (mentions.length > 0 && mentions.every((place) => isInDateline(text, place)))
  );
}

/** Called nothing but a reporter, or named only in credits. */
function isReporter({ kind, name, roles, mentions }: CastMember, { text, language }: Story): boolean {
  const titles = language.names.reporterTitles ?? [];
  if (kind === 'group') return titles.some((title) => name.toLowerCase().startsWith(title));
  if (roles.length > 0)
    return roles.every((role) => titles.some((title) => role.toLowerCase().endsWith(title)));
  return (
    language.writing === 'unspaced' &&
    mentions.length > 0 &&
    mentions.every(
      ({ start, end }) =>
        standsAlone(text, start, end) ||
        isCredit(text.slice(Math.max(0, start - CREDIT_REACH), start), titles),
    )
  );
}

/** A name that is all of its line, or all behind what its bearer did (总监制：甲), signs the page. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  (end === text.length || text[end] === '\n') &&
  /(?:^|\n)(?:\p{Script=Han}{2,5}[：:] ?)?$/u.test(text.slice(Math.max(0, start - SIGNED_REACH), start));

/** What opens a bracket of credits: (文/图 甲 乙). */
const CREDIT_BRACKET =
  /^(?:文|图|圖|文[/、]?图|图[/、]?文|摄影?|攝影?|作者|责编|编辑|編輯|校对|来源)[：:/ 　]/u;

/** What stands before a name of a credit: （记者 甲、, 电（甲、, 【东京＝. */
function isCredit(before: string, titles: readonly string[]): boolean {
  const stop = Math.max(...['，', '。', '；', '\n', '）', ')', '】'].map((mark) => before.lastIndexOf(mark)));
  const open = Math.max(...['（', '(', '【'].map((mark) => before.lastIndexOf(mark)));
  const credit = before.slice(Math.max(stop, open) + 1);
  if (open > stop) {
    if (before[open] === '【') return /[＝=]/u.test(credit);
    if (CREDIT_BRACKET.test(credit)) return true;
    if (/[电電讯訊]/u.test(before[open - 1] ?? '')) return true;
  }
  return /[、 \u3000]$/u.test(credit) && titles.some((title) => credit.includes(title));
}

const firstMention = (member: CastMember): number => member.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
