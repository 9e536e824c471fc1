import type { Article } from './article/article.ts';
import { findEventDates } from './dates/events.ts';
import { chooseKeySentences } from './keysentences/choose.ts';
import { detectLanguage } from './language/detect.ts';
import { loadLanguage } from './languages/index.ts';
import type { LanguageData } from './languages/language.ts';
import { unknownLanguage } from './languages/unknown.ts';
import type { Taggers } from './names/load.ts';
import type { StoryNames } from './names/mention.ts';
import { findNames } from './names/story-names.ts';
import { findCast } from './participants/find.ts';
import { withMembers } from './participants/members.ts';
import { namedGroups } from './participants/named-groups.ts';
import { nobodies } from './participants/nobodies-han.ts';
import { GroupPlausibility } from './participants/plausible-groups.ts';
import { participantsOf, rankCast, type Ranked } from './participants/rank.ts';
import { type Sentence, splitSentences } from './sentences/split.ts';
import { SpeechContext } from './statements/context.ts';
import { findStatements } from './statements/find.ts';
import { markKeyStatements } from './statements/key.ts';
import { quotedStatements } from './statements/quoted.ts';
import type { Statement, Summary } from './summary.ts';

/**
 * Article → summary: language, sentences, participants, statements, dates, key sentences.
 *
 * Pure but for loading the words of the article's language and its name tagger. In a language that Lede doesn't know,
 * names are told by their capitals, statements by their quotation marks, and there are no event dates; the summary says
 * so, as where a name tagger can't be had.
 *
 * @param taggers gives the name tagger of a language, null where there is none
 * @param explain is told why the participants are those: the whole cast with its scores, most important first
 */
export async function summarise(
  article: Article,
  taggers: Pick<Taggers, 'of'>,
  explain?: Explain,
): Promise<Summary> {
  const { title, text, paragraphs } = article;
  const code = await detectLanguage(article.declaredLanguage, `${title}\n${text}`);
  const language = await loadLanguage(code);
  const sentences = splitSentences(text, paragraphs, language);
  const { names, reduced } = await findNames(article, code, taggers);
  const found = language
    ? readStory(article, sentences, language, names, explain)
    : readUnknown(article, unknownLanguage(code, text), names, explain);
  return {
    url: article.url,
    title,
    ...(article.siteName === undefined ? {} : { siteName: article.siteName }),
    ...(article.byline === undefined ? {} : { byline: article.byline }),
    ...(article.section === undefined ? {} : { section: article.section }),
    language: code,
    published: article.published,
    ...(article.modified === undefined ? {} : { modified: article.modified }),
    ...found,
    keySentences: chooseKeySentences(title, text, sentences, paragraphs, language),
    text,
    ...(article.entries === undefined ? {} : { entries: article.entries }),
    ...(article.parts === undefined ? {} : { parts: article.parts }),
    ...(article.partial === undefined ? {} : { partial: article.partial }),
    ...(article.notAnArticle === undefined ? {} : { notAnArticle: article.notAnArticle }),
    ...(reduced === undefined ? {} : { reduced }),
  };
}

type Explain = (ranked: readonly Ranked[]) => void;

type Story = Pick<Summary, 'eventDates' | 'participants' | 'statements'>;

function readStory(
  article: Article,
  sentences: readonly Sentence[],
  language: LanguageData,
  names: StoryNames,
  explain?: Explain,
): Story {
  const { title, text, paragraphs, byline, siteName, published } = article;
  const cast = findCast(title, text, language, names);
  const spoken = findStatements(new SpeechContext(text, paragraphs, sentences, cast, language));
  const named = namedGroups(spoken.groups, cast, language.speech.clause?.prepositions);
  const plausibility = new GroupPlausibility(language);
  const none = nobodies(spoken.groups, language);
  const documents = new Set<string>();
  for (const { kind, name } of spoken.groups)
    if (kind === 'group' && !plausibility.isPlausible(name))
      (plausibility.isDocument(name) ? documents : none).add(name);
  const groups = spoken.groups.filter(({ name }) => !(named.has(name) || none.has(name)));
  const statements = spoken.statements
    .map((statement) => spokenBy(statement, named, none))
    // Words without marks that nobody says are the writer's.
    .filter(({ speaker, kind }) => speaker !== undefined || kind !== 'indirect');
  const ranked = rankCast([...cast, ...groups], {
    title,
    text,
    language,
    statements,
    names,
    byline,
    siteName,
    documents,
  });
  explain?.(ranked);
  const participants = withMembers(participantsOf(ranked), { title, text, language });
  return {
    participants,
    statements: markKeyStatements(statements, participants, title, language),
    eventDates: findEventDates(text, language, published?.iso ?? null, statements),
  };
}

/** A statement whose speaker, or who passes it on, has a name after all, or is nobody. */
function spokenBy(
  statement: Omit<Statement, 'key'>,
  named: ReadonlyMap<string, string>,
  nobody: ReadonlySet<string>,
): Omit<Statement, 'key'> {
  const { speaker, toldBy, ...rest } = statement;
  const nameOf = (one: string | undefined): string | undefined =>
    one === undefined ? undefined : (named.get(one) ?? (nobody.has(one) ? undefined : one));
  const [by, from] = [nameOf(speaker), nameOf(toldBy)];
  return {
    ...(by === undefined ? {} : { speaker: by }),
    ...(from === undefined || from === by ? {} : { toldBy: from }),
    ...rest,
  };
}

function readUnknown(article: Article, language: LanguageData, names: StoryNames, explain?: Explain): Story {
  const { title, text, paragraphs, byline, siteName } = article;
  const statements = quotedStatements(text, paragraphs);
  const cast = findCast(title, text, language, names);
  const ranked = rankCast(cast, { title, text, language, statements, byline, siteName });
  explain?.(ranked);
  return {
    participants: participantsOf(ranked),
    statements,
    eventDates: [],
  };
}
