import { expressionOf } from '../../blocks/sets.ts';
import { collapse, fold } from '../../blocks/text.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { Metas } from './metas.ts';

const METAS = ['article:section', 'og:article:section', 'parsely-section', 'section', 'category', 'channel'];
/** Between several; the first is the main one. */
const SEVERAL = /[,;|>]/;
/** Trails of links: WAI-ARIA's pattern, schema.org's type, and what content management systems call them. */
const TRAIL =
  'nav[aria-label*=readcrumb],[itemtype$=BreadcrumbList],[class*=breadcrumb],[class*=Breadcrumb],[id*=breadcrumb],[class*=crumbs]';
const MOST_TRAILS = 4;
const MOST_STEPS = 8;
const LONGEST = 40;
/** The first step of a trail leads to the front page. */
const HOME =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|portada|capa|главная|головна|首页|首頁|主页|トップ|ホーム|top|홈|الرئيسية|hem|hjem|etusivu|strona główna|anasayfa|ana sayfa|beranda)$/i;
/** Says nothing: every page of the site has it. */
const EMPTY =
  /^(?:article|articles|news|tags?|all|log ?in|sign ?in|subscribe|menu|search|front-?page|nachrichten|aktuell(?:es)?|actualit[ée]s|noticias|notícias|новости|story|stories|post|posts|blog|uncategori[sz]ed|general|default|allgemein|non classé|sin categoría|正文|新闻|资讯)$/i;
const LETTER = expressionOf(String.raw`\p{L}`);

/**
 * The part of the site that the page stands in, as the site calls it: by its metadata, else the last step of the trail
 * of links that leads to it.
 *
 * @param site the site's name, which is no section
 */
export function sectionOf(
  document: Document,
  metas: Metas,
  linked: readonly LinkedArticle[],
  title: string,
  site: string | undefined,
): string | undefined {
  const others = new Set([title, site ?? ''].map(fold));
  const isSection = (text: string): boolean =>
    text.length > 1 &&
    text.length <= LONGEST &&
    LETTER.test(text) &&
    !/[/\\]{2}|[{}<>]|\.[a-z]{2,3}$/.test(text) &&
    !HOME.test(text) &&
    !others.has(fold(text));
  const told = [...METAS.map((name) => metas.get(name)), ...linked.map(({ section }) => section)]
    .map((text) => collapse((text ?? '').split(SEVERAL)[0] ?? ''))
    .filter(isSection);
  const specific = told.find((text) => !EMPTY.test(text));
  if (specific !== undefined) return specific;
  const steps = stepsIn(document).filter(isSection);
  return steps.findLast((text) => !EMPTY.test(text)) ?? told[0] ?? steps.at(-1);
}

/** The links of the first trail that has some. */
function stepsIn(document: Document): string[] {
  for (const trail of [...document.querySelectorAll(TRAIL)].slice(0, MOST_TRAILS)) {
    const links = [...trail.querySelectorAll('a')];
    if (links.length > 0 && links.length <= MOST_STEPS)
      return links.map((link) => collapse(link.textContent ?? ''));
  }
  return [];
}
