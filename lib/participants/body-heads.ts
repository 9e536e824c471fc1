import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import { CompanyNames } from './company-names.ts';
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
    const companies = code === 'zh' ? new CompanyNames(words) : undefined;
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
      const stem = companies?.stem(key);
      if (stem !== undefined && !common.has(stem)) keys.add(stem);
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
      : [{ key, kind: 'organisation', by: 'head', score: 0, places, found: 0, part: true }];
  });
}

/** 公司 of 股份有限公司. */
function shortest(head: string, endings: Lexicon): string {
  for (let at = head.length - 2; at > 0; at -= 1) if (endings.has(head.slice(at))) return head.slice(at);
  return head;
}
