/** Invented stories out of pieces that the rules of each language bite on, strung together at random. */
import { array, constantFrom, oneof, record, tuple, type Arbitrary } from 'fast-check';
import type { Article, ParagraphKind } from '../../../lib/article/article.ts';
import { articleOf } from '../helpers/article.ts';

/** Pieces written beside each other, parted by bars. */
const pieces = (...written: string[]): string[] => written.flatMap((row) => row.split('|'));

/** Names, titles, cues, pronouns, groups and dates, each with the spaces that its language puts around. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  zh: pieces(
    '局长郑书怀|郑书怀|外交部发言人纪岚|莉薇·桑德森|桑德森|中方|双方|网友|警方|他|省水利厅（水利厅）',
    '说|表示，|指出：|据|介绍，|认为|称|预祝大会成功，|的|线路已经开通|是|、|和|；',
    '3月4日|去年12月1日|昨天|上月底|9日|2025年|本报讯|记者',
  ),
  en: pieces(
    'Orla Finch|Finch|Deputy Foreign Minister |Minister Ada Fenwick|the Harbour Trust|HT|police|residents|she|They',
    ' said | says that | told reporters | according to |, the head of the service, |asked | called on |’s| that | the line would stay open',
    ' on Tuesday| on 4 March| last week|March 4, 2026| in 2024|, | and | but ',
  ),
  de: pieces(
    'Ilse Brandner|Brandner|der Bürgermeister |die Stadtwerke|Ministerin Jule Ahrend|die Polizei|sie|Er',
    ' sagte |, sagte | erklärte, | teilte mit, dass |laut | zufolge |nach Angaben | habe die Brücke gesperrt| sei offen',
    ' am Dienstag| am 4. März| im vergangenen Jahr|04.03.2026|, | und ',
  ),
  es: pieces(
    'Lucía Ferrán|Ferrán|el alcalde |la ministra de Obras, |el Ayuntamiento de Corrales|vecinos|ella',
    ' dijo que | afirmó |, ha asegurado |según |pidió | el puente sigue cerrado| que ',
    ' el martes| el 4 de marzo| el año pasado|2025|, | y |¿|¡',
  ),
  fr: pieces(
    'Maud Lescure|Lescure|le maire de Vaurilles|la ministre |la préfecture|des riverains|elle|il',
    ' a déclaré |, a-t-elle dit| affirme que |selon |d’après | le pont serait fermé| qu’',
    ' mardi| le 4 mars| l’an dernier|1er avril 2026|, | et ',
  ),
  pt: pieces(
    'Marta Oliveira|Oliveira|o prefeito |a ministra |a Câmara de Vilares|moradores|ela',
    ' afirmou que | disse |, explicou |segundo |de acordo com | a ponte continua fechada',
    ' na terça-feira| em 4 de março| no ano passado|(4)|, | e ',
  ),
  ru: pieces(
    'Лидия Ветрова|Ветровой|министр |мэр Северска Егор Ладный|Ладного|полиция|она|МИД',
    ' сказала, что | заявил: |, — отметила |по словам |как сообщает | мост останется открыт',
    ' во вторник| 4 марта| в минувшую пятницу|2025 года|, | и | — ',
  ),
  ja: pieces(
    '岸辺沙耶氏|岸辺氏|市長の|水野拓也市長|国土省|警察|住民|彼女',
    'は|と述べた。|によると、|と話した|として|という|が|橋は閉じたままだ',
    '18日午後|3月4日|昨年|火曜日|、|（４７）',
  ),
  ko: pieces(
    '한서윤|한 장관은 |한서윤 장관은 |국토부|경찰|주민들은 |그는 ',
    '라고 말했다|고 밝혔다|에 따르면 |라며 |다리는 닫혀 있다|며 |이라고 했다',
    '지난 17일|3월 4일|작년 |화요일 |, ',
  ),
  ar: pieces(
    'سلمى الحدادي|الحدادي|وزير النقل |رئيس البلدية كريم الوادي|الشرطة|وزارة النقل|هي',
    ' قال |قالت | إن |وأضاف |وفقا لـ|بحسب | أن الجسر سيبقى مفتوحا',
    ' الثلاثاء| 4 مارس|أمس| العام الماضي|، | و',
  ),
};

/** Quotation marks of every kind, in pairs and alone; marks, and what no text should hold. */
const MARKS = [
  ...pieces('“|”|„|«|»|「|」|『|』|"|‘|’|\'|＂|‹|›|—|– '),
  ...pieces(
    '“好的，线路不停。”|“The line stays,”|„Die Brücke hält.“|« Le pont tient », |「橋は残る」|"Yes." ',
  ),
  ...pieces('。|.|. |！|? |…|：|:|(|)|（|）|[|\n| |\u3000|\u00a0'),
];
const HARM = [
  ...pieces('\u202e|\u2067|\u2069|\u200b|\u200d|\ufeff|\u0000|\ud83d|\ude00|😀|𠮷|\u0301|ﬁ|İ'),
  'a'.repeat(300),
  '。'.repeat(80),
  '“'.repeat(80),
  '王'.repeat(200),
  '1'.repeat(60),
  'A. '.repeat(60),
];

const KINDS: readonly ParagraphKind[] = ['paragraph', 'paragraph', 'paragraph', 'heading', 'item', 'quote'];

const stringOf = (own: readonly string[], maxLength: number): Arbitrary<string> =>
  array(
    oneof(
      { arbitrary: constantFrom(...own), weight: 8 },
      { arbitrary: constantFrom(...MARKS), weight: 5 },
      { arbitrary: constantFrom(...HARM), weight: 1 },
      { arbitrary: constantFrom(...Object.values(PIECES).flat()), weight: 1 },
    ),
    { maxLength, size: 'max' },
  ).map((found) => found.join(''));

const storyIn = (language: string): Arbitrary<Article> => {
  const own = PIECES[language] ?? Object.values(PIECES).flat();
  return record({
    title: stringOf(own, 12),
    told: array(tuple(stringOf(own, 50), constantFrom(...KINDS)), { maxLength: 8, size: 'max' }),
  }).map(({ title, told }) => {
    const article = articleOf(
      title,
      told.map(([text]) => text),
      { published: { iso: '2026-03-12', source: 'meta' }, declaredLanguage: language },
    );
    article.paragraphs.forEach((paragraph, i) => (paragraph.kind = told[i]?.[1] ?? 'paragraph'));
    return article;
  });
};

/** Stories in the ten languages, and in one that Lede has no words of. */
export const LANGUAGES = [...Object.keys(PIECES), 'pl'];

export const story: Arbitrary<Article> = oneof(...LANGUAGES.map(storyIn));
