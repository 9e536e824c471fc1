/** Pages of live blogs. People, places and events are invented. */

const page = (lang: string, title: string, head: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

export interface LiveEntry {
  /** As a `datetime` attribute gives it. */
  at: string;
  /** As it is printed. */
  clock: string;
  heading: string;
  paragraphs: string[];
}

/** Newest first. */
export const ENGLISH_ENTRIES: LiveEntry[] = [
  {
    at: '2026-02-03T00:20:00Z',
    clock: '00:20',
    heading: 'All boats are accounted for',
    paragraphs: [
      'The harbour master of Port Ansel says that all nineteen boats of the evening fleet are back at their moorings.',
      '“Nobody is missing,” Edda Lindqvist told reporters on the quay. “We can go home now.”',
    ],
  },
  {
    at: '2026-02-02T23:40:00Z',
    clock: '23:40',
    heading: 'Lifeboat reaches the trawler',
    paragraphs: [
      'A lifeboat has reached the trawler that lost its rudder off Gull Point, the coastguard said shortly before midnight.',
    ],
  },
  {
    at: '2026-02-02T22:15:00Z',
    clock: '22:15',
    heading: 'Wind drops to force seven',
    paragraphs: [
      'The wind at the lighthouse has dropped to force seven, the weather office said, and should ease further before morning.',
      'Tom Aske, who runs the station there, said that the worst was over.',
    ],
  },
  {
    at: '2026-02-02T20:05:00Z',
    clock: '20:05',
    heading: 'Fleet ordered home',
    paragraphs: [
      'The evening fleet has been ordered home because of the storm, and the ferry to Saint Orrin will not sail tonight.',
    ],
  },
];

const UPDATES = ENGLISH_ENTRIES.map(({ at, heading, paragraphs }) => ({
  '@type': 'BlogPosting',
  headline: heading,
  datePublished: at,
  articleBody: paragraphs.join(' '),
}));

const LINKED = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'LiveBlogPosting',
  headline: 'Storm at Port Ansel: live updates',
  datePublished: '2026-02-02T19:30:00Z',
  coverageStartTime: '2026-02-02T19:30:00Z',
  dateModified: '2026-02-03T00:20:00Z',
  liveBlogUpdate: UPDATES,
})}</script>`;

const entryBox = ({ at, clock, heading, paragraphs }: LiveEntry): string =>
  `<section class="entry"><div class="entry-info"><time datetime="${at}">${clock}</time><span>Iris Penhale</span></div>
   <h3>${heading}</h3>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<div class="share"><button>Share</button></div></section>`;

export const LEAD =
  'Port Ansel is waiting for its boats: a storm that nobody had forecast reached the coast in the early evening and has not let go of it since.';

/** Boxes with `<time>`, newest first, over midnight, an index of key events above; JSON-LD tells all of it. */
export const englishLive = (): string =>
  page(
    'en',
    'Storm at Port Ansel: live updates - Harbour Courier',
    LINKED,
    `<nav><a href="/">Home</a> <a href="/coast">Coast</a></nav><main><h1>Storm at Port Ansel: live updates</h1>
     <p class="by">By Iris Penhale</p><p>${LEAD}</p>
     <div class="key-events"><h2>Key events</h2><ul>${ENGLISH_ENTRIES.map(({ at, clock, heading }, i) => `<li><time datetime="${at}">${clock}</time> <a href="#e${i}">${heading}</a></li>`).join('')}</ul></div>
     <div class="entries">${ENGLISH_ENTRIES.map(entryBox).join('')}</div></main>
     <footer><a href="/imprint">Imprint</a></footer>`,
  );

/** Times and texts side by side in one box, oldest first; nothing for machines, the day above the story. */
export const CHINESE_ENTRIES: [clock: string, text: string][] = [
  ['09:30', '青石坳马拉松在县体育场鸣枪起跑，来自十二个县市的四千多名选手参加比赛，赛道沿澜溪江铺开。'],
  [
    '10:12',
    '赛事总监骆小川表示，第一集团已经通过澜溪大桥，天气凉爽，风力不大，选手状态普遍良好，补给站运转正常。',
  ],
  ['11:45', '男子组冠军产生，二十三岁的本地选手戚明远率先冲过终点，他把赛会纪录提高了四十一秒。'],
  ['12:20', '女子组前三名全部到达终点。冠军尹若兰说：“最后五公里全靠沿途乡亲的加油声，我才没有停下来走。”'],
  ['14:00', '关门时间到，组委会宣布共有三千六百一十二名选手完成比赛，医疗点处理轻伤二十余例，无人送医。'],
];

export const chineseLive = (): string =>
  page(
    'zh-CN',
    '直播|青石坳马拉松今日开跑_澜溪晚报',
    '',
    `<div><a href="/">首页</a> <a href="/a">本地</a></div><div class="main"><h1>直播|青石坳马拉松今日开跑</h1>
     <div class="info"><span>澜溪晚报</span> <span>2026-03-15 08:55:00</span></div><div class="content">
     ${CHINESE_ENTRIES.map(([clock, text]) => `<p><strong>${clock}</strong></p><p>${text}</p>`).join('\n')}
     </div><div>责任编辑：郎海涛</div></div><div>Copyright © 2026 澜溪晚报</div>`,
  );

/** Times in the headings themselves, newest first. */
export const GERMAN_ENTRIES: [heading: string, text: string][] = [
  [
    '+++ 17:42 Uhr: Sperrung in Altwied aufgehoben +++',
    'Die Brücke über die Wied ist wieder frei. Wie die Stadt mitteilte, haben die Taucher keine Schäden an den Pfeilern gefunden; der Bus fährt ab sofort wieder nach Plan.',
  ],
  [
    '+++ 15:10 Uhr: Taucher untersuchen Pfeiler +++',
    'Seit dem frühen Nachmittag untersuchen zwei Taucher die Pfeiler der Brücke. „Wir rechnen mit einem Ergebnis noch vor dem Abend“, sagte Bürgermeisterin Ilse Varden.',
  ],
  [
    '+++ 11:26 Uhr: Frachter rammt Brücke +++',
    'Am Vormittag hat ein Frachter mit Kies die Brücke gerammt. Verletzt wurde niemand, doch die Polizei sperrte die Straße in beiden Richtungen und leitet den Verkehr über Neuwied um.',
  ],
];

export const germanLive = (): string =>
  page(
    'de',
    'Liveticker: Frachter rammt Brücke in Altwied | Wied-Bote',
    '<meta property="article:published_time" content="2026-04-21T11:40:00+02:00"><meta property="article:modified_time" content="2026-04-21T17:45:00+02:00">',
    `<article><h1>Liveticker: Frachter rammt Brücke in Altwied</h1><p class="date">Stand: 21. April 2026, 17:45 Uhr</p>
     <p>Ein Frachter hat am Vormittag die Brücke von Altwied gerammt. Was seither geschehen ist, steht in diesem Ticker, die neueste Nachricht zuerst.</p>
     ${GERMAN_ENTRIES.map(([heading, text]) => `<h3>${heading}</h3><p>${text}</p>`).join('\n')}</article>`,
  );

/** Times without a day that are links to the entries; authors beside them; nothing but JSON-LD says that it is live. */
export const linkedLive = (): string =>
  page(
    'en',
    'Storm at Port Ansel - Harbour Courier',
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","coverageStartTime":"2026-02-02T19:30:00Z"}</script>',
    `<main><h1>Storm at Port Ansel</h1>${ENGLISH_ENTRIES.slice(1)
      .map(
        ({ clock, heading, paragraphs }, i) =>
          `<div class="e"><div><a href="#e${i}"><time>${clock}</time></a><span>Iris Penhale</span></div><h3>${heading}</h3><p>${paragraphs.join(' ')}</p></div>`,
      )
      .join('')}</main>`,
  );

/** Times and authors on lines of their own, linked headlines; JSON-LD has the moments; a note below the last entry. */
export const spacedLive = (): string =>
  page(
    'en',
    'Storm at Port Ansel - Harbour Courier',
    LINKED,
    `<main><h1>Storm at Port Ansel</h1><p>${LEAD}</p><div>${ENGLISH_ENTRIES.map(
      ({ clock, heading, paragraphs }, i) =>
        `<div class="e"><div>${clock}</div><div>Iris Penhale</div><h3><a href="#e${i}">${heading}</a></h3>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`,
    ).join('')}</div><p>${NOTE}</p></main>`,
  );

export const NOTE =
  'The Harbour Courier will be back on the quay at six in the morning, when the first boats are expected to leave the harbour again.';

/** Time and linked headline in one line. */
export const headlinedLive = (): string =>
  page(
    'en',
    'Live: storm at Port Ansel',
    '',
    `<main><h1>Live: storm at Port Ansel</h1>${ENGLISH_ENTRIES.map(
      ({ at, clock, heading, paragraphs }) =>
        `<div class="e"><div><time datetime="${at}">${clock}</time> <a href="/storm/${clock}">${heading}</a></div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`,
    ).join('')}</main>`,
  );

/** Only the day of the last change is told, and the entries go back beyond midnight. */
export const changedLive = (): string =>
  page(
    'en',
    'Live: storm at Port Ansel',
    '<meta property="article:modified_time" content="2026-02-03T00:25:00Z">',
    `<main><h1>Live: storm at Port Ansel</h1>${ENGLISH_ENTRIES.map(
      ({ clock, heading, paragraphs }) => `<p>${clock}</p><h3>${heading}</h3><p>${paragraphs.join(' ')}</p>`,
    ).join('')}</main>`,
  );

/** No metadata at all: only the entries' own times name a day, and none of them is the day of publication. */
export const undatedLive = (): string =>
  page(
    'en',
    'Live: council of Northmoor debates the lock',
    '',
    `<main><h1>Live: council of Northmoor debates the lock</h1>
     ${ENGLISH_ENTRIES.map(entryBox).join('')}</main>`,
  );

/** Paragraphs that begin with their time, oldest first, as many French pages print them. */
export const FRENCH_ENTRIES: string[] = [
  '18h05 : Le conseil municipal de Valfleur ouvre la séance. Une centaine d’habitants sont venus écouter le débat sur la vieille écluse, certains depuis la place.',
  '18h40 : La maire, Odile Marcassin, a affirmé que les travaux commenceraient en mai et que la commune en paierait la moitié, quoi qu’il arrive.',
  '19h25 : L’opposition demande un report d’un an. « Personne n’a vu les devis », a déclaré Bruno Testard, qui a quitté la salle sous les sifflets.',
  '20h10 : Le projet est adopté par dix-sept voix contre douze. La séance est levée, et les habitants restent sur la place à discuter.',
];

export const frenchLive = (): string =>
  page(
    'fr',
    'EN DIRECT. Valfleur : le conseil vote sur l’écluse',
    '<meta property="article:published_time" content="2026-05-04T18:00:00+02:00">',
    `<article><h1>EN DIRECT. Valfleur : le conseil vote sur l’écluse</h1>
     ${FRENCH_ENTRIES.map((text) => `<p>${text}</p>`).join('')}</article>`,
  );
