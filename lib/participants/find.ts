import type { LanguageData } from '../languages/language.ts';
import type { NameMention, StoryNames } from '../names/mention.ts';
import { plainHan } from '../text/plain-han.ts';
import { addressedPeople } from './addressed.ts';
import { bodyHeads } from './body-heads.ts';
import { composedBodies } from './bodies-han.ts';
import { buildCast } from './cast.ts';
import { FirstNames } from './first-names.ts';
import { NameForms } from './forms.ts';
import { withHeadlinePlace } from './headline-places.ts';
import { withHeadlineRoles } from './headline-roles.ts';
import { listedNames } from './lists.ts';
import type { CastMember, Mention } from './mention.ts';
import { joinedBodies } from './merge.ts';
import { distinctNames, lastParts, placesApart, surnameParts, withoutRunOns } from './names.ts';
import { personBodies } from './person-bodies.ts';
import { Plausibility } from './plausible.ts';
import { quotedNames } from './quoted-han.ts';
import { RoleWords } from './role-words.ts';
import { addRoles, roleFinder } from './roles.ts';
import { CapitalsRule } from './rules-cased.ts';
import { surnameForms } from './surnames-han.ts';
import { SpacedTrimmer } from './trim-spaced.ts';
import { repeatedNames } from './repeated-names.ts';
import { Things } from './things-unspaced.ts';
import { KoreanTrimmer } from './trim-korean.ts';
import { UnspacedTrimmer } from './trim-unspaced.ts';

/**
 * Everybody that headline and text name, in no order yet, with their titles.
 *
 * The tagger's names and the lists' → names in all their forms, found again everywhere → joined to their fullest form
 * → titles beside them. Chinese is read in simplified letters, which leave every place where it is, and told in its own.
 */
export function findCast(
  title: string,
  text: string,
  language: LanguageData,
  tagged: StoryNames,
): CastMember[] {
  const original = `${title}\n\n${text}`;
  const whole = language.code === 'zh' ? plainHan(original) : original;
  const offset = title.length + 2;
  const listed = listedNames(whole, language);
  const alone = taggedNames(whole, offset, language, tagged, listed);
  const byTagger = language.writing === 'cased' ? [...alone, ...personBodies(whole, alone)] : alone;
  const byRule =
    language.writing === 'cased' ? new CapitalsRule(whole, language).people(listed, byTagger) : [];
  const composed = [
    ...composedBodies(whole, [...listed, ...byTagger], language),
    ...(language.code === 'zh' ? quotedNames(whole, language.names, language.speech.cues) : []),
  ];
  const addressed = addressedPeople(whole, language, [...byTagger, ...composed]);
  const taken = [...listed, ...byTagger, ...byRule];
  const mentions = [...taken, ...composed, ...addressed, ...repeatedNames(whole, taken, language)];
  const forms = new NameForms(whole, language);
  const found = distinctNames(whole, mentions, forms, new Set(language.names.surnames));
  const apart =
    language.writing === 'unspaced' ? withoutRunOns(found, language.code === 'ja') : placesApart(found);
  const names = withHeadlinePlace(whole, apart, language);
  const surnames =
    language.code === 'ja' ? surnameParts(whole, names, forms) : surnameForms(whole, names, language);
  const parts = [...lastParts(names, forms), ...surnames, ...bodyHeads(whole, names, forms, language)];
  const cast = buildCast(original, offset, [...names, ...parts], language);
  const read = whole.slice(offset);
  const words = new RoleWords(read, language, tagged.text, cast);
  const plausibility = new Plausibility(text, language);
  const { things: thingWords, bodyEndings = [], organisationWords } = language.names;
  const things = thingWords && new Things(read, thingWords, [...bodyEndings, ...organisationWords]);
  const titled = addRoles(text, cast, roleFinder(read, language, words));
  return withHeadlineRoles(title, titled, language, tagged.title).filter(
    (member) => plausibility.isPlausible(member) && !things?.isThing(member),
  );
}

/** The tagger's people, bodies and places, as ranges of the whole. */
function taggedNames(
  whole: string,
  offset: number,
  language: LanguageData,
  tagged: StoryNames,
  listed: readonly Mention[],
): Mention[] {
  const trimmer =
    language.writing === 'unspaced'
      ? new UnspacedTrimmer(whole, listed, language)
      : new SpacedTrimmer(whole, listed, language);
  const mentions = (names: readonly NameMention[], by: number): Mention[] =>
    names.flatMap(({ start, end, kind, score }) =>
      kind === 'title'
        ? []
        : (trimmer.trim({ start: start + by, end: end + by, kind, score, by: 'tagger' }) ?? []),
    );
  const own = [...mentions(tagged.title, 0), ...mentions(tagged.text, offset)];
  const all = [...own, ...new FirstNames(whole, language.names).fullNames(own)];
  if (language.code === 'ko') return new KoreanTrimmer(whole, language).trim(all);
  return language.writing === 'cased' ? joinedBodies(whole, all, language) : all;
}
