import { CREDITED_BEFORE, REPORTERS_BEFORE } from '../languages/credits.ts';
import {
  COMPOUND_SURNAMES,
  RARE_SURNAMES,
  SURNAMES,
  TRANSLITERATION,
  TRANSLITERATION_TOO,
  WORDY_SURNAMES,
} from '../languages/zh-names.ts';
import { plainHan } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';
import { type CastMember, isByRule } from './mention.ts';

/** How sure the tagger must be of a name whose first letter is oftener a word than a surname … */
const SURE_OF_WORDY = 0.8;
/** … whose first letter is no surname in the lists, which hold not all of them … */
const SURE_OF_ANY = 0.97;
/** … of letters that write foreign names, if nothing else speaks for them … */
const SURE = 0.9;
/** … and of a name that the text has more than once. */
const FAIRLY_SURE = 0.7;
/** How neighbours call somebody, before the surname. */
const NICKNAME = /^[小老阿大]\p{Script=Han}$/u;
/** Surname and given name, the longest Japanese ones without kana. */
const LONGEST = 4;

/** A bracket that signs the page, with nothing but names in it up to the end of a paragraph: …举行。（鲁思齐、方致远）. */
const SIGNED_BEFORE = /(?:^|[。！？”」\n])[ 　]?[（(][\p{Script=Han}·、 　]{0,20}$/u;
const SIGNED_BEHIND = /^[\p{Script=Han}·、 　]{0,20}[）)][ 　]*(?:\n|$)/u;
const BRACKET_REACH = 36;

/** Whether a bracket or a credit tells there who reports, wrote or translated the page. */
export function isSigned(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - BRACKET_REACH), start);
  return (
    REPORTERS_BEFORE.test(before) ||
    CREDITED_BEFORE.test(before) ||
    (SIGNED_BEFORE.test(before) && SIGNED_BEHIND.test(text.slice(end, end + BRACKET_REACH)))
  );
}

/** Whether a name of ideographs that the tagger found can be a person’s: by its surname, or by the letters that write foreign names. */
export function isChineseName(member: CastMember): boolean {
  const { found, mentions, roles } = member;
  const name = plainHan(member.name);
  const [first = ''] = name;
  const score = found?.score ?? 1;
  // What the text itself calls a name: 影评人“老胶片”.
  if (found && isByRule(found.by)) return true;
  if (SURNAMES.has(first) || RARE_SURNAMES.has(first) || COMPOUND_SURNAMES.has(name.slice(0, 2))) return true;
  if (WORDY_SURNAMES.has(first) && score >= SURE_OF_WORDY) return true;
  if (score >= SURE_OF_ANY && name.length <= LONGEST) return true;
  const isOften = mentions.length > 1;
  // 租客|小赵.
  if (NICKNAME.test(name) && SURNAMES.has(name[1] ?? '') && (isOften || roles.length > 0)) return true;
  const isForeign = [...name].every(
    (letter) => TRANSLITERATION.has(letter) || TRANSLITERATION_TOO.has(letter),
  );
  if (isForeign && (name.length > 2 || score >= SURE || isOften || roles.length > 0)) return true;
  if (isOften && score >= FAIRLY_SURE) return true;
  return name.length === LONGEST && roles.length > 0 && score >= SURE;
}
