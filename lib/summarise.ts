import type { Article } from './article/article.ts';
import { findEventDates } from './dates/events.ts';
import { chooseKeySentences } from './keysentences/choose.ts';
import { detectLanguage } from './language/detect.ts';
import { loadLanguage } from './languages/index.ts';
import type { LanguageData } from './languages/language.ts';
import type { Taggers } from './names/load.ts';
import type { StoryNames } from './names/mention.ts';
import { findCast } from './participants/find.ts';
import { rankParticipants } from './participants/rank.ts';
import { type Sentence, splitSentences } from './sentences/split.ts';
import { SpeechContext } from './statements/context.ts';
import { findStatements } from './statements/find.ts';
import { markKeyStatements } from './statements/key.ts';
import type { Summary } from './summary.ts';

/**
 * Article → summary: language, sentences, participants, statements, dates, key sentences.
 *
 * Pure but for loading the words of the article's language and its name tagger. In a language that Lede doesn't know, participants,
 * statements and event dates stay empty; key sentences are still chosen.
 *
 * @param taggers gives the name tagger of a language, null where there is none
 */
export async function summarise(article: Article, taggers: Pick<Taggers, 'of'>): Promise<Summary> {
  const { title, text, paragraphs } = article;
  const code = await detectLanguage(article.declaredLanguage, `${title}\n${text}`);
  const language = await loadLanguage(code);
  const sentences = splitSentences(text, paragraphs, language);
  const found = language
    ? readStory(article, sentences, language, await taggedNames(article, code, taggers))
    : NOTHING;
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
    keySentences: chooseKeySentences(title, text, sentences, paragraphs, found.statements, language),
    text,
    ...(article.entries === undefined ? {} : { entries: article.entries }),
    ...(article.parts === undefined ? {} : { parts: article.parts }),
    ...(article.partial === undefined ? {} : { partial: article.partial }),
    ...(article.notAnArticle === undefined ? {} : { notAnArticle: article.notAnArticle }),
  };
}

type Story = Pick<Summary, 'eventDates' | 'participants' | 'statements'>;

const NOTHING: Story = { eventDates: [], participants: [], statements: [] };

async function taggedNames(
  { title, text }: Article,
  language: string,
  taggers: Pick<Taggers, 'of'>,
): Promise<StoryNames> {
  const tagger = await taggers.of(language);
  return { title: tagger?.tag(title) ?? [], text: tagger?.tag(text) ?? [] };
}

function readStory(
  article: Article,
  sentences: readonly Sentence[],
  language: LanguageData,
  names: StoryNames,
): Story {
  const { title, text, paragraphs, byline, siteName, published } = article;
  const cast = findCast(title, text, language, names);
  const { statements, groups } = findStatements(
    new SpeechContext(text, paragraphs, sentences, cast, language),
  );
  const participants = rankParticipants([...cast, ...groups], {
    text,
    language,
    statements,
    byline,
    siteName,
  });
  return {
    participants,
    statements: markKeyStatements(statements, participants, title, language),
    eventDates: findEventDates(text, language, published?.iso ?? null, statements),
  };
}
