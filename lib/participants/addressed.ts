import type { AddressWords } from '../languages/address-words.ts';
import type { LanguageData, NameWords } from '../languages/language.ts';
import { COMPOUND_SURNAMES, RARE_SURNAMES, SURNAMES } from '../languages/zh-names.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { Mention } from './mention.ts';

/** How sure such a name is. */
const SCORE = 0.9;
const HAN = /^\p{Script=Han}+$/u;
/** Ideographs that something else parts from what stands before. */
const RUN = /(?<![\p{Script=Han}\p{Script=Katakana}ー々])[\p{Script=Han}々]{2,4}$/u;
const LONGEST_RUN = 4;
/** The same behind whose they are. */
const OWNED_RUN = /の([\p{Script=Han}々]{2,3})$/u;

/**
 * People whom the tagger may miss, but who are addressed: by surname in Chinese (李女士, 胡某) or by a title before they
 * speak (副秘书长|乐文静|表示), by honorific or title in Japanese (川辺さん).
 *
 * @param known names already found: what they cover is theirs
 */
export function addressedPeople(
  text: string,
  { names, speech }: LanguageData,
  known: readonly Mention[],
): Mention[] {
  if (!names.addressed) return [];
  const covered = new Uint8Array(text.length);
  // A surname alone is no whole name.
  for (const { start, end } of known) if (end - start > 1) covered.fill(1, start, end);
  const found = names.surnames
    ? [...bySurname(text, names.addressed), ...titledSpeakers(text, names, speech.cues)]
    : byForm(text, names, names.addressed);
  return found
    .filter(({ start, end }) => !(covered[start] || covered[end - 1]))
    .map(({ start, end }) => ({ start, end, kind: 'person', by: 'form of address', score: SCORE }));
}

/** Chinese: a surname with how its bearer is called is the name that the text gives. */
function bySurname(text: string, { forms, notBefore, nobody }: AddressWords): Range[] {
  const others = new Set(nobody);
  return [...new Lexicon(forms).matches(text)].flatMap(({ start, end, word }): Range[] => {
    const surname = text[start - 1] ?? '';
    const isName = SURNAMES.has(surname) && !others.has(surname);
    return isName && !isOther(text, end, notBefore[word]) ? [{ start: start - 1, end }] : [];
  });
}

/** Japanese: the ideographs before a form of address, or before a title and behind の. */
function byForm(text: string, names: NameWords, address: AddressWords): Range[] {
  const { forms, notBefore, titles, nobody, nobodyEndings } = address;
  const others = new Set([
    ...nobody,
    ...names.notNames,
    ...names.groupWords,
    ...names.titlesAfter,
    ...names.titlesBefore,
  ]);
  const nameBefore = (end: number, pattern: RegExp): Range[] => {
    const before = pattern.exec(text.slice(Math.max(0, end - LONGEST_RUN - 1), end));
    const name = before?.[1] ?? before?.[0] ?? '';
    const isName = name !== '' && !others.has(name) && !nobodyEndings.includes(name.at(-1) ?? '');
    return isName ? [{ start: end - name.length, end }] : [];
  };
  return [
    ...[...new Lexicon(forms).matches(text)].flatMap(({ start, end, word }) =>
      isOther(text, end, notBefore[word]) ? [] : nameBefore(start, RUN),
    ),
    ...[...new Lexicon(titles).matches(text)].flatMap(({ start }) => nameBefore(start, OWNED_RUN)),
  ];
}

const isOther = (text: string, end: number, letters = ''): boolean =>
  end < text.length && letters.includes(text[end] ?? '');

/** Full names between a title and a word for saying: 副秘书长|乐文静|表示. */
function titledSpeakers(text: string, names: NameWords, cues: readonly string[]): Range[] {
  const titles = new Lexicon(names.titlesBefore.filter((title) => title.length > 1));
  const said = new Lexicon(cues.filter((cue) => cue.length > 1));
  return [...titles.matches(text)].flatMap(({ end: start }): Range[] => {
    const isCompound = COMPOUND_SURNAMES.has(text.slice(start, start + 2));
    const surname = text[start] ?? '';
    if (!isCompound && !SURNAMES.has(surname) && !RARE_SURNAMES.has(surname)) return [];
    const end = (isCompound ? [4, 3] : [3, 2])
      .map((length) => start + length)
      .find((at) => HAN.test(text.slice(start, at)) && said.startingAt(text, at) !== undefined);
    return end === undefined ? [] : [{ start, end }];
  });
}
