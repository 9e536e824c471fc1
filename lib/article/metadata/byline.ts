import { expressionOf } from '../../blocks/sets.ts';
import { collapse, fold } from '../../blocks/text.ts';
import { isOfOthers } from '../dates/beside.ts';
import { findDates } from '../dates/find.ts';
import type { Story } from '../story/story.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { Metas } from './metas.ts';

const LONGEST = 100;
const METAS = [
  'author',
  'article:author',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'citation_author',
];
/** Where pages print it, the surest first. */
const PRINTED = [
  '[rel~=author]',
  '[itemprop~=author] [itemprop~=name]',
  '[itemprop~=author]',
  '[class*=byline] a,[class*=Byline] a,[class*=uthor] a[href*=uth],[class*=uthor] a[href*=autor]',
  '[class*=byline-name],[class*=author-name],[class*=authorName],[class*=author__name]',
  '[class*=byline],[class*=Byline]',
  '[class~=author],[class~=authors],[class~=autor],[class~=auteur]',
];
/** Photographers, and authors of what the story quotes. */
const NOT_THE_STORY =
  'figure,blockquote,[class*=caption],[class*=photo],[class*=image],[class*=foto],[class*=embed],[class*=quote]';
const MOST_PRINTED = 6;
const MOST_TEXTS = 12;
const SHOW_TEXT = 4;

/** Before the name, in the languages of the news. */
const BEFORE = expressionOf(
  String.raw`^(?:(?:written |posted |published |reported |story |text |words )?by|von|par|por|di|da|door|av|af|autor(?:in|en|es)?|author|auteur|texte?|oleh|yazan|skrevet av|автор|текст|作者|撰文|撰稿|(?:本[报報]|本[台臺]|本刊|通讯员)?记者|記者|文|기자|بقلم|كتب)(?: ?[:：|丨/] ?|(?<=[A-Za-zа-яА-Я]) (?=\p{L})|(?<=[者文者]) )`,
  'i',
);
/** "Harbour desk By …" */
const KICKER = expressionOf(String.raw`^.{1,40}? (?=[Bb]y \p{Lu})`);
/** After it: what is not the name any more. */
const AFTER =
  /(?: ?[|•·–—] | - |,? (?:updated|published|posted|last updated) |\s?(?:来源|來源|编辑|編輯|责编|发布|發布|时间)[:：]| \(?@|https?:|\bRead (?:more|bio)\b).*$/i;
const NAMED_LINE = expressionOf(
  String.raw`^(?:BY|[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|Autor(?:in)?|Author|Oleh|Автор|作者|撰文|[\u4e00-\u9fff]{0,8}记者|文)(?: ?[:：|丨/] ?| )(?=[\p{Lu}\p{Lo}])`,
);
/** The reporter in the brackets before or after a Chinese story. */
const IN_BRACKETS = /[（(【](?:[^（()）【】]{0,10})(?:记者|記者)[:： ]?([^（()）【】]{2,24})[)）】]/;
const NO_NAME =
  /^(?:admin(?:istrator)?|editors?|editorial(?: team| board)?|redaktion|redacción|redaction|rédaction|redazione|staff(?: (?:writer|reporter))?|staff|webmaster|guest|user|author|unknown|null|undefined|none|news desk|newsroom|web desk|小编|佚名|未知|本站|匿名|redação|redazione|agencias|agencies|news)$/i;

/**
 * Who wrote the story, as the page gives it: what machines are told, then what is printed, without "By", addresses and
 * dates. A site's own name says nothing and stands in only where there is no other.
 *
 * @param site the site's name
 */
export function bylineOf(
  document: Document,
  metas: Metas,
  linked: readonly LinkedArticle[],
  story: Story,
  site: string | undefined,
): string | undefined {
  const own = fold(site ?? '');
  let standIn: string | undefined;
  for (const candidate of candidatesOf(document, metas, linked, story)) {
    const name = cleaned(candidate ?? '');
    if (!isByline(name)) continue;
    if (own === '' || fold(name) !== own) return name;
    standIn ??= name;
  }
  return standIn;
}

function* candidatesOf(
  document: Document,
  metas: Metas,
  linked: readonly LinkedArticle[],
  story: Story,
): Generator<string | null | undefined> {
  for (const { author } of linked) yield author;
  for (const name of METAS) yield metas.get(name);
  for (const selector of PRINTED) {
    const elements = [...document.querySelectorAll(selector)].slice(0, MOST_PRINTED);
    for (const element of elements)
      if (!isOfOthers(element, story) && !element.closest(NOT_THE_STORY)) yield spacedText(element);
  }
  for (const line of story.header) if (NAMED_LINE.test(line)) yield line;
  for (const block of [story.blocks[0], story.blocks.at(-1)])
    yield block && IN_BRACKETS.exec(block.text)?.[1];
}

/** The texts inside with a space between elements, which `textContent` runs together. */
function spacedText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node && texts.length < MOST_TEXTS; node = walker.nextNode())
    texts.push(node.nodeValue ?? '');
  return texts.join(' ');
}

function cleaned(text: string): string {
  const line = collapse(text.slice(0, LONGEST * 3));
  const [date] = findDates(line, false);
  const head = date ? line.slice(0, date.index) : line;
  return head
    .replace(KICKER, '')
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/^[\s,;:|·•–—-]+|(?<![\s,;:|/／·•–—(-])[\s,;:|/／·•–—(-]+$/g, '');
}

const TWO_LETTERS = expressionOf(String.raw`\p{L}{2}`);

const isByline = (text: string): boolean =>
  text.length > 1 &&
  text.length < LONGEST &&
  TWO_LETTERS.test(text) &&
  !/\d{4}/.test(text) &&
  !/https?:|www\.|[{}<>@\\]|[.!?。！？]$/.test(text) &&
  !NO_NAME.test(text);
