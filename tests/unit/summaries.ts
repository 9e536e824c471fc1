import type { Span, Summary } from '../../lib/summary.ts';

/** Summaries in our own words, about invented people. */

const spanIn =
  (text: string) =>
  (words: string): Span => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length, text: words };
  };

const ZH_TEXT = [
  '3月17日，东陵省省长、港口委员会主任林若川在海州会见来访的韦斯塔国贸易大臣艾斯特拉达。',
  '林若川表示，两港合作开局良好，愿同对方一道把航线延伸到内陆。他说：“船来得越多，路就越要修好。”',
  '艾斯特拉达表示，韦斯塔国高度重视港口合作，欢迎更多企业到访。',
  '据了解，首批货船将于五月启航。',
].join('\n\n');
const zh = spanIn(ZH_TEXT);

export const ZH_SUMMARY: Summary = {
  url: 'https://news.example.cn/2026/harbour',
  title: '林若川会见艾斯特拉达：推动两港合作迈上新台阶',
  siteName: '海州日报',
  byline: '记者 沈砚',
  language: 'zh',
  published: { iso: '2026-03-18T07:42:09+08:00', source: 'text' },
  eventDates: [{ ...zh('3月17日'), iso: '2026-03-17' }],
  participants: [
    {
      name: '林若川',
      kind: 'person',
      roles: ['东陵省省长、港口委员会主任', '港口委员会主任'],
      aliases: ['林若川'],
      mentions: 3,
    },
    { name: '艾斯特拉达', kind: 'person', roles: ['韦斯塔国贸易大臣'], aliases: ['艾斯特拉达'], mentions: 2 },
    { name: '韦斯塔国', kind: 'country', roles: [], aliases: ['韦斯塔国'], mentions: 2 },
  ],
  statements: [
    {
      ...zh('两港合作开局良好，愿同对方一道把航线延伸到内陆。'),
      speaker: '林若川',
      cue: '表示',
      kind: 'indirect',
      key: true,
    },
    { ...zh('“船来得越多，路就越要修好。”'), speaker: '林若川', cue: '说', kind: 'direct', key: false },
    {
      ...zh('韦斯塔国高度重视港口合作，欢迎更多企业到访。'),
      speaker: '艾斯特拉达',
      cue: '表示',
      kind: 'indirect',
      key: true,
    },
    { ...zh('首批货船将于五月启航。'), cue: '据了解', kind: 'indirect', key: false },
  ],
  keySentences: [
    zh('3月17日，东陵省省长、港口委员会主任林若川在海州会见来访的韦斯塔国贸易大臣艾斯特拉达。'),
    zh('据了解，首批货船将于五月启航。'),
  ],
  text: ZH_TEXT,
};

const EN_TEXT = [
  'Harbour minister Mara Ellwood opened the rebuilt ferry line at Port Ansel on Tuesday.',
  '“The first boat was full before breakfast,” said Ms. Ellwood, who had promised the line in 2024.',
  'Tomas Quill, head of the Seafarers’ Union, said the crews would need more rest between crossings. “Tired hands make slow ropes,” he said.',
  'Ansel Lines said that 41 jobs had been created. The fares, it was said, would not rise this year.',
].join('\n\n');
const en = spanIn(EN_TEXT);

export const EN_SUMMARY: Summary = {
  url: 'https://courier.example.org/ferry',
  title: 'Rebuilt ferry line opens to a full first boat',
  siteName: 'The Harbour Courier',
  byline: 'Iris Penhale',
  language: 'en',
  published: { iso: '2026-04-14T18:20:00+01:00', source: 'json-ld' },
  modified: { iso: '2026-04-15T08:05:00+01:00', source: 'json-ld' },
  eventDates: [{ ...en('Tuesday'), iso: '2026-04-14' }],
  participants: [
    {
      name: 'Mara Ellwood',
      kind: 'person',
      roles: ['Harbour minister'],
      aliases: ['Mara Ellwood', 'Ms. Ellwood'],
      mentions: 2,
    },
    {
      name: 'Tomas Quill',
      kind: 'person',
      roles: ['head of the Seafarers’ Union'],
      aliases: ['Tomas Quill'],
      mentions: 2,
    },
    { name: 'Ansel Lines', kind: 'organisation', roles: [], aliases: ['Ansel Lines'], mentions: 1 },
    { name: 'Seafarers’ Union', kind: 'organisation', roles: [], aliases: ['Seafarers’ Union'], mentions: 1 },
  ],
  statements: [
    {
      ...en('“The first boat was full before breakfast,”'),
      speaker: 'Mara Ellwood',
      cue: 'said',
      kind: 'direct',
      key: true,
    },
    {
      ...en('the crews would need more rest between crossings.'),
      speaker: 'Tomas Quill',
      cue: 'said',
      kind: 'indirect',
      key: true,
    },
    {
      ...en('“Tired hands make slow ropes,”'),
      speaker: 'Tomas Quill',
      cue: 'said',
      kind: 'direct',
      key: false,
    },
    { ...en('41 jobs had been created.'), speaker: 'Ansel Lines', cue: 'said', kind: 'indirect', key: false },
    { ...en('The fares, it was said, would not rise this year.'), cue: 'said', kind: 'indirect', key: false },
  ],
  keySentences: [en('Harbour minister Mara Ellwood opened the rebuilt ferry line at Port Ansel on Tuesday.')],
  text: EN_TEXT,
};
