import { type Block, isLongParagraph, isMostlyLinks } from '../../blocks/block.ts';
import { isBelowLinkedTitle } from '../../blocks/teaser.ts';
import { endsSentence, isCutOff } from '../../blocks/text.ts';
import type { NotAnArticleReason } from '../../outcome.ts';
import type { Story } from './story.ts';

/** The shortest news story: a sentence or two. In code units that are not white space, links left out. */
const SHORTEST_STORY = 60;
/** Of which so much is whole sentences; captions and labels are none. */
const SHORTEST_SENTENCES = 45;
const SHORTEST_PAGE = 40;
const MOSTLY_LINKS = 0.6;
/** So many linked titles, among so few other blocks, make a list. */
const FEWEST_TITLES = 5;
const TITLE_SHARE = 0.4;
const SHORTEST_TITLE = 8;
/** Where so much is paragraphs, the titles among them are the story's own links. */
const PARAGRAPH_SHARE = 0.4;
/** So many paragraphs that each stand right below a linked title are teasers. */
const FEWEST_TEASERS = 4;
const TEASER_SHARE = 0.6;
/** A letter to readers that presents other stories says so much itself. */
const OWN_WORDS = 250;
/** A page that says that there is nothing, or asks who one is, says it in few words. */
const LONGEST_NOTICE = 400;
const NOTICE =
  /^(?:error )?\b[45]\d\d\b|\berror 4|not found|access denied|forbidden|(?:log|sign) ?in\b|no longer available|one moment|just a moment|are you (?:a )?(?:human|robot)|页面不存在|找不到|无法访问|访问出错|登[录陆入]|验证码|安全验证|seite nicht gefunden|anmelden|page introuvable|no encontrada|não encontrada|не найдена|見つかりません|찾을 수 없/i;

/**
 * Why a page has no article to show, or null when it has one.
 *
 * @param title the page's headline
 * @param claimed the page says that it is an article: then a list is its story's own
 */
export function whyNotAnArticle(
  page: readonly Block[],
  title: string,
  story: Story,
  claimed: boolean,
): NotAnArticleReason | null {
  const plain = sum(story.blocks, (block) => block.length * (1 - block.linkDensity));
  if (plain < SHORTEST_STORY) return whyEmpty(page);
  const told = sum(story.blocks.filter(tellsSomething), (block) => block.length);
  if (!(claimed && told >= SHORTEST_STORY) && isList(page, story)) return 'links';
  if (told < SHORTEST_SENTENCES) return whyEmpty(page);
  return plain < LONGEST_NOTICE && NOTICE.test(title) ? 'no-story' : null;
}

/** A paragraph by its length, or a sentence by its end. */
const tellsSomething = (block: Block): boolean =>
  block.linkDensity < MOSTLY_LINKS &&
  !isCutOff(block.text) &&
  (isLongParagraph(block) || endsSentence(block.text));

function whyEmpty(page: readonly Block[]): NotAnArticleReason {
  const total = sum(page, (block) => block.length);
  if (total < SHORTEST_PAGE) return 'empty';
  const linked = sum(page, (block) => block.length * block.linkDensity);
  return linked / total >= MOSTLY_LINKS ? 'links' : 'no-story';
}

function isList(page: readonly Block[], story: Story): boolean {
  const { blocks } = story;
  const total = sum(blocks, (block) => block.length);
  const linked = sum(blocks, (block) => block.length * block.linkDensity);
  if (linked / total >= MOSTLY_LINKS || isMadeOfTeasers(page, story)) return true;
  const paragraphs = sum(blocks.filter(isLongParagraph), (block) => block.length);
  if (paragraphs >= total * PARAGRAPH_SHARE) return false;
  const titles = blocks.filter((block) => isMostlyLinks(block) && block.length >= SHORTEST_TITLE);
  return titles.length >= FEWEST_TITLES && titles.length >= blocks.length * TITLE_SHARE;
}

/** Most of the texts stand below linked titles of other stories, as on front pages and in sections. */
function isMadeOfTeasers(page: readonly Block[], { blocks, headline }: Story): boolean {
  const teasers = new Set(
    page.filter(
      (block, index) =>
        tellsSomething(block) && isBelowLinkedTitle(page, index) && page[index - 1] !== headline,
    ),
  );
  if (teasers.size < FEWEST_TEASERS) return false;
  const told = blocks.filter(tellsSomething);
  const own = told.filter((block) => !teasers.has(block));
  return (
    told.length - own.length >= told.length * TEASER_SHARE && sum(own, (block) => block.length) < OWN_WORDS
  );
}

const sum = (blocks: readonly Block[], of: (block: Block) => number): number =>
  blocks.reduce((total, block) => total + of(block), 0);
