import { expressionOf } from '../../blocks/sets.ts';

/** How pages say that a story goes on over several pages; ten languages and some more. */

/** Lines that tell how many parts there are, and nothing else. */
export const COUNTS: readonly { pattern: RegExp; countFirst?: true; bare?: true }[] = [
  // Page 1 of 3
  {
    pattern:
      /^\W{0,3}(?:page|part|seite|teil|página|pagina|parte|strona|sida|side|sayfa|страница|стр\.?|часть|صفحة|الصفحة|الجزء) ?(\d{1,2}) ?(?:of|from|von|sur|de|di|van|z|av|af|\/|из|من) ?(\d{1,2})\W{0,3}$/i,
  },
  { pattern: /^\W{0,3}第 ?(\d{1,2}) ?[页頁][,，、/ |()（]{0,3}[共全] ?(\d{1,2}) ?[页頁]\W{0,3}$/u },
  { pattern: /^\W{0,3}第? ?(\d{1,2}) ?\/ ?(\d{1,2}) ?(?:[页頁]|ページ(?:目)?|페이지)\W{0,3}$/u },
  {
    pattern: /^\W{0,3}[共全] ?(\d{1,2}) ?[页頁][,，、/ |]{0,3}第? ?(\d{1,2}) ?[页頁]\W{0,3}$/u,
    countFirst: true,
  },
  {
    pattern: /^\W{0,3}(\d{1,2}) ?(?:ページ中|페이지 중) ?(\d{1,2}) ?(?:ページ目?|페이지)\W{0,3}$/u,
    countFirst: true,
  },
  // 1/3 may be anything, but for what stands beside it
  { pattern: /^\W{0,3}(\d{1,2}) ?\/ ?(\d{1,2})\W{0,3}$/, bare: true },
];

/** A label that is the number of a part, or begins with it: 2, [2], 第2页, Page 2, Seite 2: Was nun? */
export const NUMBERED: readonly RegExp[] = [
  /^[\s[(（【]{0,3}(?:第|page|seite|página|pagina|страница)? ?(\d{1,2}) ?(?:页|頁|ページ(?:目)?|페이지)?[\s\])）】]{0,3}$/i,
  /^(?:page|seite|página|pagina|страница|teil|part) (\d{1,2}) ?[:–—-]/i,
];

const phrase = (words: readonly string[]): RegExp =>
  expressionOf(String.raw`^[^\p{L}\d]{0,4}(?:${words.join('|')})(?![\p{L}\d])`, 'i');

/** Links to the next page of the same story; "next" alone may lead to another story. */
export const NEXT_PAGE = phrase([
  '下一?页',
  '下一?頁',
  '后一页',
  '余下全文',
  '次(?:の)?ページ',
  '次へ',
  '続きを読む',
  '다음 ?페이지',
  '다음 ?쪽',
  'next page',
  'continue (?:to|on) page',
  'go to (?:page|part)',
  '(?:page|part) \\d+',
  '(?:weiter (?:auf|zu|mit) |nächste |zur? nächsten )?(?:seite|teil)(?: \\d+)?',
  '(?:lire la |la )?page suivante',
  'suite (?:de l.article|page)',
  '(?:siguiente|próxima) página',
  'página (?:siguiente|seguinte)',
  '(?:pagina successiva|pagina seguente)',
  'volgende pagina',
  'следующая страница',
  'الصفحة التالية',
]);

/** Links to all of the story on one page. */
export const WHOLE = phrase([
  '(?:在本页|在一页|单页)(?:阅读|显示|浏览)?(?:全文)?',
  '(?:阅读|显示|查看|展开)(?:全部|全文)',
  '全文(?:阅读|浏览|を表示|表示)',
  '(?:view|show|read|see) (?:all(?: pages)?|(?:the )?(?:full|whole|entire) (?:story|article)|(?:it |this |article |story )?(?:as|on|in) (?:a |one )?(?:single )?page)',
  'single[- ]page',
  'one page',
  '(?:artikel )?auf einer seite',
  '(?:lire|afficher|voir) (?:l.article )?(?:sur une (?:seule )?page|en entier)',
  '(?:leer|ver) (?:todo )?en una (?:sola )?página',
  '(?:ler|ver) (?:tudo )?(?:em|numa) (?:uma )?(?:só )?página',
  'на одной странице',
  '한 ?페이지로',
  '전체 ?보기',
  'في صفحة واحدة',
]);

/** Links to the printed version, which has all parts. */
export const PRINT = phrase([
  '打印(?:本页|全文|版)?',
  '列印',
  '印刷(?:用ページ|する)?',
  '인쇄(?:하기)?',
  'print(?:able)?(?: (?:this|version|article|page|view|story))?',
  '(?:artikel )?drucken',
  'druckversion',
  'imprimer',
  'imprimir',
  'stampa',
  '(?:версия для печати|распечатать)',
  'طباعة',
]);
