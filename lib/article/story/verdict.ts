import { type Block, isLongParagraph, isMostlyLinks } from '../../blocks/block.ts';
import { endsSentence, isCutOff } from '../../blocks/text.ts';
import type { NotAnArticleReason } from '../../outcome.ts';
import type { Story } from './story.ts';

/** The shortest news story: a sentence or two. In code units that are not white space, links left out. */
const SHORTEST_STORY = 80;
/** Of which so much is whole sentences; captions and labels are none. */
const SHORTEST_SENTENCES = 60;
const SHORTEST_PAGE = 40;
const MOSTLY_LINKS = 0.6;
/** So many linked titles, among so few other blocks, make a list. */
const FEWEST_TITLES = 5;
const TITLE_SHARE = 0.4;
const SHORTEST_TITLE = 8;
/** Where so much is paragraphs, the titles among them are the story's own links. */
const PARAGRAPH_SHARE = 0.4;
/** A page that says that there is nothing, or asks who one is, says it in few words. */
const LONGEST_NOTICE = 400;
const NOTICE =
  /\b40[34]\b|not found|access denied|forbidden|(?:log|sign) ?in\b|页面不存在|找不到|无法访问|登[录陆]|验证码|seite nicht gefunden|anmelden|page introuvable|no encontrada|não encontrada|не найдена|見つかりません|찾을 수 없/i;

/**
 * Why a page has no article to show, or null when it has one.
 *
 * @param title the page's headline
 */
export function whyNotAnArticle(
  page: readonly Block[],
  title: string,
  story: Story,
): NotAnArticleReason | null {
  const plain = sum(story.blocks, (block) => block.length * (1 - block.linkDensity));
  if (plain < SHORTEST_STORY) return whyEmpty(page);
  if (isList(story.blocks)) return 'links';
  const told = story.blocks.filter(tellsSomething);
  if (sum(told, (block) => block.length) < SHORTEST_SENTENCES) return whyEmpty(page);
  return plain < LONGEST_NOTICE && NOTICE.test(title) ? 'no-story' : null;
}

/** A paragraph by its length, or a sentence by its end. */
const tellsSomething = (block: Block): boolean =>
  isLongParagraph(block) || (endsSentence(block.text) && !isCutOff(block.text));

function whyEmpty(page: readonly Block[]): NotAnArticleReason {
  const total = sum(page, (block) => block.length);
  if (total < SHORTEST_PAGE) return 'empty';
  const linked = sum(page, (block) => block.length * block.linkDensity);
  return linked / total >= MOSTLY_LINKS ? 'links' : 'no-story';
}

function isList(blocks: readonly Block[]): boolean {
  const total = sum(blocks, (block) => block.length);
  const linked = sum(blocks, (block) => block.length * block.linkDensity);
  if (linked / total >= MOSTLY_LINKS) return true;
  const paragraphs = sum(blocks.filter(isLongParagraph), (block) => block.length);
  if (paragraphs >= total * PARAGRAPH_SHARE) return false;
  const titles = blocks.filter((block) => isMostlyLinks(block) && block.length >= SHORTEST_TITLE);
  return titles.length >= FEWEST_TITLES && titles.length >= blocks.length * TITLE_SHARE;
}

const sum = (blocks: readonly Block[], of: (block: Block) => number): number =>
  blocks.reduce((total, block) => total + of(block), 0);
