/** True stories of 80 to 300 characters and pages that are none, each in several settings. All invented. */

interface ShortStory {
  lang: string;
  title: string;
  text: string;
}

export const SHORT_STORIES: readonly ShortStory[] = [
  {
    lang: 'en',
    title: 'Ferry stays in port',
    text: 'The night ferry to Skarn stays in port until Friday because of a storm, its operator said.',
  },
  {
    lang: 'en',
    title: 'Chess champion retires',
    text: 'Ilse Varden, three times chess champion of Northmoor, has ended her career at the age of 61. "I want to lose to my grandchildren in peace," she told the Courier on Sunday.',
  },
  {
    lang: 'zh',
    title: '临江今起降温',
    text: '3月9日早晨，临江市气象台首席预报员简少峰介绍，受冷空气影响，今起三天全市最低气温将降至五摄氏度左右，夜间有小雨，请市民外出时注意添衣，驾车注意路面湿滑，减速慢行。',
  },
  {
    lang: 'ja',
    title: '北町の橋が再開',
    text: '北町の石橋が9日、二か月の修理を終えて再び通れるようになった。町の担当者は「春の祭りに間に合ってよかった」と話した。修理では橋脚の補強と欄干の取り替えが行われ、費用はおよそ三千万円だった。',
  },
  {
    lang: 'de',
    title: 'Bahnhof wieder offen',
    text: 'Der Bahnhof von Nordmoor ist seit Montag wieder offen. Nach neun Wochen Umbau halten dort alle Züge, teilte die Stadt mit.',
  },
  {
    lang: 'fr',
    title: 'Le marché change de place',
    text: 'Le marché du samedi quitte la place haute pour les quais jusqu’en juin, a annoncé la maire Odile Tassin.',
  },
  {
    lang: 'es',
    title: 'Reabre el faro',
    text: 'El faro de Punta Brava vuelve a recibir visitas desde el domingo, informó el puerto.',
  },
  {
    lang: 'ru',
    title: 'Мост открыт',
    text: 'Мост через реку Северную открыли для машин в понедельник, сообщила мэр города Анна Лугина.',
  },
];

const LINKS = [
  'Harbour council votes on the new lock',
  'Teachers in Northmoor return to work',
  'Bakers warn of a third dry summer',
  'Ferry line adds a night crossing',
  'Museum of Maps opens its cellar',
  'Orchestra names a new head this week',
];
const items = (tag: string): string =>
  LINKS.map((text, i) => `<${tag}><a href="/s/${i}">${text}</a></${tag}>`).join('');
const nav = `<nav><ul>${items('li')}</ul></nav>`;
const footer =
  '<footer><p>The Courier is published by Courier Press. All rights reserved. Reproduction of any part of this site, in print or online, needs the written consent of the publisher, and the terms of use apply to all visitors of these pages.</p><a href="/t">Terms</a></footer>';
const cookies =
  '<div class="notice"><p>We and our partners store information on your device and read it, so that we can show you advertising that suits you, measure how it does and find out more about our readers. You may agree to this, or choose what you agree to.</p><button>Agree</button></div>';

const page = (title: string, body: string, lang = 'en', head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title} - Courier</title>${head}</head><body>${body}</body></html>`;

/** How sites set a short item. */
export const SHORT_SETTINGS: Record<string, (story: ShortStory) => string> = {
  bare: ({ title, text, lang }) => page(title, `<h1>${title}</h1><p>${text}</p>`, lang),
  'among navigation, related stories and a footer longer than itself': ({ title, text, lang }) =>
    page(
      title,
      `${nav}<main><article><h1>${title}</h1><time datetime="2026-03-09T08:00:00Z">9.3.2026</time><p>${text}</p></article><aside><h3>Most read</h3><ul>${items('li')}</ul></aside></main>${footer}`,
      lang,
    ),
  'below a picture in its own paragraph': ({ title, text, lang }) =>
    page(
      title,
      `${nav}<div id="c"><h1>${title}</h1><p><img src="a.jpg" alt=""></p><p>${text}</p></div>${footer}`,
      lang,
    ),
  'with its picture in the same paragraph': ({ title, text, lang }) =>
    page(title, `${nav}<div id="c"><h1>${title}</h1><p><img src="a.jpg" alt="">${text}</p></div>`, lang),
  'under a consent text longer than itself': ({ title, text, lang }) =>
    page(title, `${cookies}${nav}<div><h1>${title}</h1><div>${text}</div></div>${footer}`, lang),
  'in a table, parted by line breaks': ({ title, text, lang }) =>
    page(
      title,
      `<table><tr><td>${LINKS.map((link) => `<a href="/">${link}</a>`).join(' ')}</td></tr><tr><td><b>${title}</b><br>2026-03-09 08:00<br><br>${text}</td></tr></table>`,
      lang,
    ),
};

const teaser = (text: string, i: number): string =>
  `<div class="item"><h3><a href="/s/${i}">${text}</a></h3><p>${text}, after weeks of talks, and what it means for the town is told here in one whole sentence of some length.</p></div>`;

/** Pages that are no story, by what they are. */
export const OTHER_PAGES: Record<string, string> = {
  'a front page with a summary below each headline': page(
    'The Courier',
    `${nav}<h1>The Courier</h1>${LINKS.map(teaser).join('')}${footer}`,
  ),
  'a section with dates and summaries': page(
    'Politics',
    `${nav}<h1>Politics</h1>${LINKS.map((text, i) => `${teaser(text, i)}<time>9 March 2026</time>`).join('')}${footer}`,
  ),
  'a section of headlines alone': page('Sport', `${nav}<h1>Sport</h1><ul>${items('li')}</ul>${footer}`),
  'a Chinese list of news': page(
    '时政新闻',
    `<h1>时政新闻</h1><ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/n/${i}">临江市第${i + 1}次办公会议研究民生实事</a><span>2026-03-0${(i % 9) + 1}</span></li>`).join('')}</ul>`,
    'zh',
  ),
  'a page of cut search results': page(
    'Search results for lock',
    `<h1>Search results for lock</h1>${LINKS.map((text, i) => `<div><a href="/s/${i}">${text}</a><p>... after weeks of talks the lock is to be rebuilt, and what it means for the town is told here at some length and then cut ...</p></div>`).join('')}`,
  ),
  'an archive of tags': page(
    'Tags',
    `<h1>All tags</h1><div>${Array.from({ length: 80 }, (_, i) => `<a href="/t/${i}">subject ${i}</a>`).join(' ')}</div>`,
  ),
  'an error page': page(
    'Page not found',
    `${nav}<h1>Page not found</h1><p>We are sorry: the page that you asked for is not here any more, or never was. Please check the address.</p>${footer}`,
  ),
  'an error page that only its number tells': page(
    '500',
    '<h1>500 Internal Server Error</h1><p>Something went wrong on our side. Please try again in some minutes, or write to the desk.</p>',
  ),
  'a Chinese error page': page(
    '页面不存在',
    '<h1>抱歉，您访问的页面不存在</h1><p>您要查看的网页可能已被删除、名称已被更改，或者暂时不可用，请检查网址是否正确，或返回首页浏览其他内容。</p>',
    'zh',
  ),
  'a login page': page(
    'Sign in',
    `${nav}<h1>Sign in to go on</h1><form><p>Please give the address that you signed up with, and the password that goes with it. If you have none yet, you can open an account in a minute.</p><input><input type="password"></form>`,
  ),
  'a check of whether one is human': page(
    'Just a moment...',
    '<h1>courier.example</h1><p>Checking that you are human. This may take a few seconds. Your connection has to be reviewed before you go on.</p>',
  ),
  'a page whose text is yet to come': page('Courier', `${nav}<div id="root">Loading</div>`),
  'a gallery of pictures with labels': page(
    'Gallery',
    `<h1>Pictures of the week</h1>${LINKS.map((text) => `<figure><img src="a.jpg" alt=""><figcaption>${text}</figcaption></figure>`).join('')}`,
  ),
};
