/** Pages that hold one part of a story each. People, places and events are invented. */

export interface PartPage {
  url: string;
  html: string;
  /** The paragraphs of this part. */
  paragraphs: string[];
}

const page = (lang: string, title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const all = (paragraphs: readonly string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('\n');

const CHINESE = [
  '三月的澜溪江边，老船工骆小川又一次登上了那条旧渡船。他在这条江上摆渡三十七年，送过赶考的学生，也送过待产的妇女，如今大桥通车，渡船一天也等不到几个客人。',
  '骆小川说，渡口最热闹的时候，一天要来回八十多趟，船舱里挤满了挑担的菜农。“那时候天不亮就有人喊船，我连早饭都是在舵旁边吃的。”',
  '县交通局副局长戚明远表示，渡口将保留到年底，之后改建成一处小型的航运陈列馆，渡船和船工的工具都会作为展品留下来，免费向市民开放。',
];

/** A row of numbers in one line below the story, "下一页" at its end, as content management systems write it. */
export const CHINESE_ROW: PartPage = {
  url: 'https://news.example/2026-03/12/content_8123456.htm',
  paragraphs: CHINESE,
  html: page(
    'zh-CN',
    '最后的渡口_澜溪晚报',
    `<div><a href="/">首页</a> <a href="/a/">本地</a></div><div class="main"><h1>最后的渡口</h1><div>2026-03-12 09:20 澜溪晚报</div>
     <div class="content">${all(CHINESE)}<div class="pages"><span>1</span> <a href="content_8123456_2.htm">2</a> <a href="content_8123456_3.htm">3</a> <a href="content_8123456_2.htm">下一页</a></div></div>
     <div>上一篇：<a href="/2026-03/12/content_8123455.htm">城东新增两处停车场</a></div><div>下一篇：<a href="/2026-03/12/content_8123457.htm">气象台发布大风预报</a></div></div>`,
  ),
};

/** The last part: nothing follows, and the number is printed. */
export const CHINESE_LAST: PartPage = {
  url: 'https://news.example/2026-03/12/content_8123456_3.htm',
  paragraphs: CHINESE,
  html: page(
    'zh-CN',
    '最后的渡口(3)_澜溪晚报',
    `<div class="main"><h1>最后的渡口(3)</h1><div>2026-03-12 09:20 澜溪晚报</div>
     <div class="content">${all(CHINESE)}<p>共3页 第3页</p><p><a href="content_8123456_2.htm">上一页</a></p><p>下一页</p><p>末页</p></div></div>`,
  ),
};

const GERMAN = [
  'Als die Glocke von Altwied zum ersten Mal seit vierzig Jahren wieder läutete, standen die Leute auf der Brücke und sagten nichts. Dann begann irgendwo ein Kind zu lachen.',
  '„Wir haben lange geglaubt, dass sie gesprungen ist“, sagt die Küsterin Ilse Varden. Erst ein Gutachten im vergangenen Herbst zeigte, dass nur das Lager verschlissen war.',
  'Die Gemeinde hat für die Reparatur gesammelt: mit Konzerten, mit Kuchen und mit einem Lauf durch das Tal, an dem auch der Bürgermeister teilnahm, obwohl es regnete.',
];

/** A table of contents below the part, "auf einer Seite lesen" beside it. */
export const GERMAN_CONTENTS: PartPage = {
  url: 'https://bote.example/kultur/2026-04/glocke-altwied/seite-2',
  paragraphs: GERMAN,
  html: page(
    'de',
    'Die Glocke von Altwied: Ein Ton kehrt zurück | Wied-Bote',
    `<header><a href="/">Wied-Bote</a></header><article><h1>Die Glocke von Altwied</h1><p class="meta">Von Tom Aske, 21. April 2026</p>
     ${all(GERMAN)}
     <nav class="toc"><ol><li><a href="/kultur/2026-04/glocke-altwied">Seite 1: Vierzig Jahre Stille</a></li><li>Seite 2: Ein Ton kehrt zurück</li><li><a href="/kultur/2026-04/glocke-altwied/seite-3">Seite 3: Was die Glocke kostet</a></li></ol>
     <a href="/kultur/2026-04/glocke-altwied/komplettansicht">Auf einer Seite lesen</a></nav></article>`,
  ),
};

const ENGLISH = [
  'The last ferry to Saint Orrin leaves at ten past nine, and on most evenings there are more crates than people on it. Mara Ellwood has counted both for eleven years.',
  '“I know them all by their boots,” she says of her passengers. The island had four hundred inhabitants when she began; there are now a little more than ninety.',
  'The company that runs the line says that it cannot go on without a grant, and the county says that it will decide in the summer, after the new road has been opened.',
];

/** "Page 1 of 4", a link to the next page by an address with a parameter, and the printed version. */
export const ENGLISH_COUNT: PartPage = {
  url: 'https://courier.example/story?id=4411',
  paragraphs: ENGLISH,
  html: page(
    'en',
    'The last ferry - Harbour Courier',
    `<main><h1>The last ferry</h1><p>By Iris Penhale</p><p>14 April 2026</p>${all(ENGLISH)}
     <div class="paging"><span>Page 1 of 4</span> <a href="/story?id=4411&amp;page=2">Next &raquo;</a></div>
     <p><a href="/print?id=4411">Print this story</a></p></main>`,
  ),
};

/** Nothing is printed but a button; the head tells where the story goes on. */
export const ENGLISH_HEAD: PartPage = {
  url: 'https://courier.example/2026/last-ferry/',
  paragraphs: ENGLISH,
  html: page(
    'en',
    'The last ferry - Harbour Courier',
    `<main><h1>The last ferry</h1><p>14 April 2026</p>${all(ENGLISH)}</main>`,
    '<link rel="next" href="https://courier.example/2026/last-ferry/2/">',
  ),
};

/** A count that says no more than "1/4" counts where the head tells that the story goes on. */
export const ENGLISH_BARE: PartPage = {
  url: 'https://courier.example/2026/last-ferry.html',
  paragraphs: ENGLISH,
  html: page(
    'en',
    'The last ferry - Harbour Courier',
    `<main><h1>The last ferry</h1><p>14 April 2026</p>${all(ENGLISH)}<p>1 / 4</p></main>`,
    '<link rel="next" href="/2026/last-ferry-p2.html">',
  ),
};

const JAPANESE = [
  '瀬音島へ渡る最後の船は、夜九時十分に港を出る。十一年間この船で切符を切ってきた森野澄江さんは、乗客の靴を見ればだれが乗ったか分かるという。',
  '「始めたころは島に四百人いました。今は九十人あまりです」と森野さんは話す。春になれば診療所も週に二日だけになる予定だ。',
  '船を運航する会社は、補助金がなければ続けられないとしている。県は夏までに方針を決めると説明し、島の人たちは署名を集め始めた。',
];

export const JAPANESE_ROW: PartPage = {
  url: 'https://shimbun.example/articles/ferry?page=2',
  paragraphs: JAPANESE,
  html: page(
    'ja',
    '最後の船(2ページ目)：瀬戸新報',
    `<main><h1>最後の船</h1><p>2026年4月14日</p>${all(JAPANESE)}
     <ul class="pager"><li><a href="/articles/ferry">1</a></li><li>2</li><li><a href="/articles/ferry?page=3">3</a></li><li><a href="/articles/ferry?page=3">次のページ</a></li></ul></main>`,
  ),
};

export const PART_PAGES: Record<string, PartPage> = {
  CHINESE_ROW,
  CHINESE_LAST,
  GERMAN_CONTENTS,
  ENGLISH_COUNT,
  ENGLISH_HEAD,
  ENGLISH_BARE,
  JAPANESE_ROW,
};

/** Links to other stories: the next one by its number, by its headline, and pages of comments. */
export const NO_PARTS: Record<string, PartPage> = {
  'the next story': {
    url: 'https://courier.example/news/4412',
    paragraphs: ENGLISH,
    html: page(
      'en',
      'The last ferry - Harbour Courier',
      `<main><h1>The last ferry</h1><p>14 April 2026</p>${all(ENGLISH)}<p><a rel="prev" href="/news/4411">Previous</a> <a rel="next" href="/news/4413">Next</a></p></main>`,
      '<link rel="next" href="/news/4413">',
    ),
  },
  'stories numbered like parts': {
    url: 'https://courier.example/news/12',
    paragraphs: ENGLISH,
    html: page(
      'en',
      'The last ferry - Harbour Courier',
      `<main><h1>The last ferry</h1><p>14 April 2026</p>${all(ENGLISH)}<p><a href="/news/11">« Previous</a> <a href="/news/13">Next »</a></p></main>`,
      '<link rel="next" href="/news/13">',
    ),
  },
  'the next story, by its headline': {
    url: 'https://news.example/2026-03/12/content_8123456.htm',
    paragraphs: CHINESE,
    html: page(
      'zh-CN',
      '最后的渡口_澜溪晚报',
      `<div class="main"><h1>最后的渡口</h1><div>2026-03-12 09:20 澜溪晚报</div><div>${all(CHINESE)}</div>
       <div>上一篇：<a href="content_8123455.htm">城东新增两处停车场</a></div><div>下一篇：<a href="content_8123457.htm">气象台发布大风预报</a></div></div>`,
    ),
  },
  'a fraction among its lines': {
    url: 'https://courier.example/2026/last-ferry.html',
    paragraphs: ENGLISH,
    html: page(
      'en',
      'The last ferry - Harbour Courier',
      `<main><h1>The last ferry</h1><p>14 April 2026</p>${all(ENGLISH)}<p>1 / 4</p></main>`,
    ),
  },
  'a site’s front page, whose list goes on': {
    url: 'https://courier.example/',
    paragraphs: ENGLISH,
    html: page(
      'en',
      'The last ferry - Harbour Courier',
      `<main><h1>The last ferry</h1><p>14 April 2026</p>${all(ENGLISH)}<p><a href="/page/2">2</a> <a href="/page/3">3</a></p></main>`,
    ),
  },
  'pages of comments': {
    url: 'https://courier.example/2026/last-ferry',
    paragraphs: ENGLISH,
    html: page(
      'en',
      'The last ferry - Harbour Courier',
      `<main><h1>The last ferry</h1><p>14 April 2026</p>${all(ENGLISH)}</main><section class="comments"><h2>Comments</h2><p>Lovely.</p><div><a href="/2026/last-ferry/comment-page-1#comments">1</a> <a href="/2026/last-ferry/comment-page-2#comments">2</a></div></section>`,
    ),
  },
};
