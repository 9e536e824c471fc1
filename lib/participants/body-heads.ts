import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { NameForms } from './forms.ts';
import type { Name } from './names.ts';

/** Languages that write a body's head at the end of its name: Supreme |Court; elsewhere it comes first. */
const HEAD_LAST = new Set(['en', 'de']);
/** What goes on behind a head makes another name of it: the court |of appeal, the Court |House. */
const GOES_ON = /^[ \u00a0](?:\p{Lu}|(?:of|for|de|des|du|del|da|do|von|für|d’|d')(?![\p{L}\p{M}]))/u;
const WORD_BEFORE = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[ \u00a0’']$/u;
const ARTICLE_REACH = 8;
/** “This”, “our” before what a Chinese body is: 该|公司. */
const THIS = ['该', '本', '該'];

/** What a company's name may end with and is left out when it is called by its own word: 星岚|科技, 鸿远|资本. */
const COMPANY =
  /(?:(?:科技|集团|集團|股份|控股|资本|資本|证券|證券|药业|藥業|汽车|汽車|电子|電子|电器|電器|地产|地產|置业|传媒|傳媒|影业|影業|生物|能源|网络|網絡|软件|軟體|智能|通信|食品|乳业|酒业|实业|實業|投资|投資|医药|醫藥|半导体|半導體|娱乐|娛樂|物流|文化|教育|信息|技术|技術|新材料|重工)?(?:有限|有限责任|股份有限|集团)?(?:公司)?)$/u;
const LEAST_STEM = 2;
const LONGEST_STEM = 4;

/** The word that says what a body is (Court of Supreme Court), as its name has it; undefined where none does. */
export function headOf(key: string, words: ReadonlySet<string>, code: string): string | undefined {
  const [lead = ''] = key.split(/ (?:of|for|de|des|du|del|da|do) /u);
  const parts = lead.split(' ');
  const head = HEAD_LAST.has(code) ? parts.at(-1) : parts[0];
  return head !== undefined && key.length > head.length && words.has(head.toLowerCase()) ? head : undefined;
}

/**
 * Bodies called by what they are, once named: the court, 该公司; parts of names, which stand for nobody alone.
 * A head that two bodies share is told apart where names are joined.
 */
export function bodyHeads(
  text: string,
  names: readonly Name[],
  forms: NameForms,
  { code, writing, names: words }: LanguageData,
): Name[] {
  const bodies = names.filter(({ kind }) => kind === 'organisation');
  const keys = new Set<string>();
  if (writing === 'unspaced') {
    const endings = new Lexicon(words.bodyEndings ?? []);
    const common = new Set([
      ...words.places,
      ...words.organisationWords,
      ...(words.bodyParts ?? []),
      ...(words.actors ?? []),
      ...(words.actorModifiers ?? []),
      ...words.groupWords,
      ...words.titlesBefore,
      ...words.notNames,
    ]);
    for (const { key } of bodies) {
      const head = endings.endingAt(key, key.length);
      if (head !== undefined && head !== key) for (const one of THIS) keys.add(one + shortest(head, endings));
      const stem = key.replace(COMPANY, '');
      const isOwn = stem !== key && stem.length >= LEAST_STEM && stem.length <= LONGEST_STEM;
      if (isOwn && code === 'zh' && !common.has(stem)) keys.add(stem);
    }
  } else if (writing === 'cased' && code !== 'ru') {
    const heads = new Set(words.organisationWords);
    for (const { key } of bodies) {
      const head = headOf(key, heads, code);
      if (head !== undefined) for (const form of [head, head.toLowerCase()]) keys.add(form);
    }
  }
  const known = new Set(names.map(({ key }) => key));
  const articles = new Set(words.articles);
  const stands = ({ start, end }: Range): boolean =>
    writing === 'unspaced' ||
    (articles.has(
      WORD_BEFORE.exec(text.slice(Math.max(0, start - ARTICLE_REACH), start))?.[1]?.toLowerCase() ?? '',
    ) &&
      !GOES_ON.test(text.slice(end, end + 5)));
  return [...forms.find([...keys].filter((key) => !known.has(key)))].flatMap(([key, found]): Name[] => {
    const places = found.filter(stands);
    return places.length === 0
      ? []
      : [{ key, kind: 'organisation', by: 'rule', score: 0, places, found: 0, part: true }];
  });
}

/** 公司 of 股份有限公司. */
function shortest(head: string, endings: Lexicon): string {
  for (let at = head.length - 2; at > 0; at -= 1) if (endings.has(head.slice(at))) return head.slice(at);
  return head;
}
