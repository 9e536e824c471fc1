import type { LanguageData } from '../languages/language.ts';
import { COMPOUND_SURNAMES, LONE_SURNAMES } from '../languages/zh-names.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { Name } from './names.ts';

const FULL_NAME = /^\p{Script=Han}{2,4}$/u;
/** What stands before a surname that is no syllable of another word. */
const APART = /[^\p{Script=Han}]$|[对向与和同被请让找跟给由据说]$|^$/u;
const CLAUSE_BEGINS = /[，。！？；：、\n“「]$|^$/u;
/** Places of a surname alone that make a name of it. */
const LEAST_ALONE = 2;

/**
 * How a Chinese story goes on calling people: by surname and title (雷官, 简大律师), in Hong Kong by the surname alone at
 * the head of a clause (冯其后…). Parts of full names, which stand for nobody alone.
 */
export function surnameForms(
  text: string,
  names: readonly Name[],
  { code, names: words }: LanguageData,
): Name[] {
  if (code !== 'zh' || !words.addressed) return [];
  const { titles, notBefore } = words.addressed;
  const known = new Set(names.map(({ key }) => key));
  const surnames = new Set(names.filter(isFullName).map(({ key }) => surnameOf(key)));
  const places = new Map<string, Range[]>();
  const add = (key: string, range: Range): void => {
    const list = places.get(key);
    if (list) list.push(range);
    else places.set(key, [range]);
  };
  for (const { start: end, end: titleEnd, word } of new Lexicon([...titles, ...words.titlesAfter]).matches(
    text,
  )) {
    const start = [end - 2, end - 1].find((at) => at >= 0 && surnames.has(text.slice(at, end)));
    const isOther = titleEnd < text.length && (notBefore[word] ?? '').includes(text.charAt(titleEnd));
    if (start !== undefined && !isOther && APART.test(text.slice(Math.max(0, start - 1), start)))
      add(text.slice(start, titleEnd), { start, end: titleEnd });
  }
  const alone = [...surnames].filter((surname) => LONE_SURNAMES.has(surname));
  for (const { start, end, word } of new Lexicon(alone).matches(text))
    if (CLAUSE_BEGINS.test(text.slice(Math.max(0, start - 1), start)) && !isNamed(text, start, known))
      add(word, { start, end });
  return [...places].flatMap(([key, found]): Name[] =>
    (key.length === 1 ? found.length < LEAST_ALONE : known.has(key))
      ? []
      : [{ key, kind: 'person', by: 'surname', score: 0, places: found, found: 0, part: true }],
  );
}

const isFullName = ({ kind, key }: Name): boolean => kind === 'person' && FULL_NAME.test(key);

const surnameOf = (name: string): string =>
  COMPOUND_SURNAMES.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);

/** Whether a longer name begins there. */
const isNamed = (text: string, start: number, known: ReadonlySet<string>): boolean =>
  [2, 3, 4].some((length) => known.has(text.slice(start, start + length)));
