import { expression, LONGEST_LINE, type Words } from './expression.ts';

/** How a site calls its first page. */
const FRONT: Words = {
  any: [
    "(?:^|[\\s\\p{P}\\p{S}])(?:home ?page|front ?page|首页|首頁|startseite|(?:page d[’']?)?accueil|portada|p[áa]gina (?:inicial|principal)|главная(?: страница)?|トップ(?:ページ)?|ホーム|홈|الرئيسية)(?:[\\s\\p{P}\\p{S}]|$)",
    '^(?:home|inicio|in[íi]cio)(?:[\\s\\p{P}\\p{S}]|$)',
  ],
};

/** How lists are called. */
const SECTION: Words = {
  any: [
    '(?:page|p[áa]gina|seite|страница|ページ|페이지) \\d+(?: |$|[)|])',
    '第 ?\\d+ ?页',
    '^(?:tag|topic|category|archive|author)s?\\s?[:：|]',
  ],
  en: [
    '\\b(?:latest|all|more|recent|breaking) (?:news|stories|articles|updates|posts|headlines|coverage)\\b',
    '\\b(?:news|articles|stories|posts) (?:about|on|tagged|from|and)\\b',
    '\\barchives?$',
    '^archives?\\b',
    '\\bnews$',
    'special coverage',
  ],
  zh: [
    '(?:专题|專題|频道|頻道|栏目|欄目|列表|合集|专栏|標籤|标签|滚动新闻|新闻中心)(?:[_\\-|｜ ]|$)',
    '^(?:专题|專題|标签|标签)[:：|]',
    '的(?:最新)?(?:文章|新闻|资讯)(?:列表)?$',
  ],
  de: [
    'themenseite',
    '\\balle (?:artikel|nachrichten|beiträge|meldungen|infos)\\b',
    '(?:aktuelle|neueste) (?:nachrichten|meldungen|artikel|news)',
    '\\barchiv$',
    '^thema:?\\b',
    'nachrichten(?: zu| aus|$)',
  ],
  fr: [
    '^dossier\\b',
    "toute? l[’']?(?:actu|info)",
    '(?:tous|toutes) les (?:articles|actualités|infos)',
    'actualités?(?:$| -| \\|)',
    '^archives?\\b',
  ],
  es: [
    '(?:[úu]ltimas|todas las) noticias',
    '^noticias (?:de|sobre)',
    'todo sobre',
    '^(?:archivo|etiqueta|tema)\\b',
  ],
  pt: [
    '(?:[úu]ltimas|todas as) not[íi]cias',
    '^not[íi]cias (?:de|sobre)',
    'tudo sobre',
    '^(?:arquivo|tema)\\b',
  ],
  ru: [
    '(?:последние|все|свежие|главные) новости',
    '^новости(?: |$)',
    '(?:^тема|^сюжет|^рубрика|^архив)\\b',
    'все материалы',
  ],
  ja: [
    '(?:記事|ニュース|一覧|カテゴリー?|タグ|アーカイブ)(?:の?一覧)?(?:[|｜\\- ]|$)',
    '^特集',
    '特集$',
    '(?:最新|新着)(?:記事|ニュース|情報)',
  ],
  ko: ['^특집', '특집$', '(?:최신|전체|주요) ?(?:뉴스|기사)', '(?:기사|뉴스) ?(?:목록|모음|리스트)', '뉴스$'],
  ar: ['(?:آخر|جميع|كل) (?:الأخبار|المقالات)', '^أخبار ', '^(?:ملف|وسم|أرشيف)'],
};

/** How a headline begins above results. */
const SEARCH: Words = {
  en: [
    '^(?:search|site search|your search|advanced search)\\b(?!ers| (?:for (?:survivors|missing|the|a|an|victims|suspect)|and rescue|teams?|party|continues|warrant))',
    '^results? (?:for|of|matching)\\b',
    '^\\d[\\d,.]* (?:search )?results?\\b',
    'search results?\\b',
    '^you searched',
  ],
  zh: [
    '^(?:站内|新闻|全站|高级)?搜[索尋寻]',
    '搜[索尋寻]结果',
    '的(?:搜[索尋寻])?(?:结果|相关新闻|相关资讯)$',
    '^(?:与)?.{1,16}相关(?:的)?结果',
    '(?:共|约)?(?:找到|搜索到|为您找到).{0,8}\\d',
    '搜尋結果',
  ],
  de: ['^suche?(?: nach|:|$)', 'suchergebnisse?', '^(?:\\d[\\d.]* )?(?:ergebnisse|treffer) (?:für|zu)'],
  fr: [
    '^recherche(?:r)?(?: :|:|$| «)',
    'résultats? (?:de (?:la |votre )?recherche|pour)',
    '^\\d[\\d ]* résultats?',
  ],
  es: [
    '^(?:buscar|b[úu]squeda|buscador)(?::| |$)',
    'resultados? (?:de (?:la |su |tu )?b[úu]squeda|para)',
    '^\\d[\\d.]* resultados?',
  ],
  pt: [
    '^(?:busca|buscar|pesquisa|pesquisar)(?::| |$)',
    'resultados? (?:da (?:busca|pesquisa)|para|encontrados)',
    '^\\d[\\d.]* resultados?',
  ],
  ru: ['^поиск(?: по|:|$)', 'результат(?:ы|ов) поиска', '^(?:найдено|по запросу)'],
  ja: ['検索結果', '^(?:サイト内)?検索', '(?:の|に関する)検索'],
  ko: ['검색 ?결과', '^(?:통합 ?)?검색', '에 대한 검색'],
  ar: ['نتائج البحث', '^(?:البحث|بحث)(?: عن|:|$)'],
};

/** What leads to a list's next page. */
const PAGING: Words = {
  any: ['^(?:»|›|>|>>|→)$'],
  en: [
    '^(?:next(?: page)?|older(?: posts| entries| stories)?|load more|show more(?: .{1,12})?|view more|more stories|see more)\\s?[»›>→]?$',
  ],
  zh: [
    '^(?:下一页|下页|下一頁|末页|尾页|尾頁|加载更多|点击加载更多|查看更多|更多|展开更多)\\s?[»›>]{0,2}$',
    '^共 ?\\d+ ?[页条]',
  ],
  de: ['^(?:weiter|nächste(?: seite)?|mehr (?:laden|anzeigen)|ältere (?:beiträge|artikel))\\s?[»›>→]?$'],
  fr: [
    "^(?:(?:page )?suivante?|voir plus|charger plus|plus d[’']articles|articles plus anciens)\\s?[»›>→]?$",
  ],
  es: ['^(?:(?:p[áa]gina )?siguiente|cargar m[áa]s|ver m[áa]s|m[áa]s noticias)\\s?[»›>→]?$'],
  pt: [
    '^(?:(?:p[áa]gina )?(?:seguinte|pr[óo]xim[ao])|carregar mais|ver mais|mais not[íi]cias|veja mais)\\s?[»›>→]?$',
  ],
  ru: [
    '^(?:след(?:ующая)?(?: страница)?|дал(?:ее|ьше)|вперед|(?:показать|загрузить) (?:ещ[её]|больше))\\s?[»›>→]?$',
  ],
  ja: ['^(?:次へ|次のページ|次の\\d+件|もっと見る|さらに表示|もっと読み込む|過去の記事)\\s?[»›>＞]?$'],
  ko: ['^(?:다음(?: 페이지)?|더 ?보기|더 불러오기)\\s?[»›>]?$'],
  ar: ['^(?:التالي|الصفحة التالية|المزيد|عرض المزيد|تحميل المزيد)\\s?[«‹<←]?$'],
};

/** How a teaser leads on, at its end. */
const MORE: Words = {
  any: [
    'read more',
    'continue reading',
    'more ?[»›>→…]',
    'full story',
    '继续阅读',
    '阅读全文',
    '阅读更多',
    '查看全文',
    '\\[?详细\\]?',
    '\\[?全文\\]?',
    '更多 ?[»›>]',
    'weiterlesen',
    '(?:ganzen )?artikel lesen',
    'mehr ?(?:lesen|[»›>])',
    "lire (?:la suite|plus|l[’']article)",
    '(?:leer|seguir leyendo|ver) ?m[áa]s',
    'seguir leyendo',
    '(?:leia|ler|ver) mais',
    'continue lendo',
    'читать (?:далее|дальше|полностью)',
    'подробнее',
    '続きを読む',
    'もっと(?:見る|読む)',
    '자세히(?: ?보기)?',
    '더 ?(?:보기|읽기)',
    'اقرأ المزيد',
    'المزيد',
  ],
};

const FRONT_TITLE = expression(FRONT);
const SECTION_TITLE = expression(SECTION);
const SEARCH_TITLE = expression(SEARCH);
const PAGING_LINE = expression(PAGING);
const MORE_END = expression(MORE, '(?:', ')[\\s\\p{P}\\p{S}]{0,4}$');

export const isFrontTitle = (text: string): boolean => FRONT_TITLE.test(text);
export const isSectionTitle = (text: string): boolean => SECTION_TITLE.test(text);
export const isSearchTitle = (text: string): boolean => SEARCH_TITLE.test(text);
export const isPagingLine = (text: string): boolean => PAGING_LINE.test(text);
export const leadsOn = (text: string): boolean => MORE_END.test(text.slice(-LONGEST_LINE));
