import { expect, test } from 'vitest';
import { expressionOf, writtenOut } from '../../../lib/blocks/sets.ts';

/** What news are written in. */
const WRITING =
  'Añ éÜßøčşİığ Žžćł Ἀλήθεια Ђорђе Київ Їжак ёлка الأخبار، هل؟ فارسی ۔ עברית समाचार। ข่าว 新闻：“说”、《报》 ニュース・カタカナー「」 뉴스 １２Ａｂ （全） ±×÷ €£ №1 «да» — – … · • 12:30 a_b ﷺ';

test.each([
  ['a letter or a mark on one', String.raw`\p{L}`, /[\p{L}\p{M}]/u],
  ['a mark of punctuation or a symbol', String.raw`\p{P}`, /[\p{P}\p{S}]/u],
  ['neither, in a class', String.raw`[^\p{L}\p{P}]`, /[^\p{L}\p{M}\p{P}\p{S}]/u],
  ['Chinese', String.raw`\p{Script=Han}`, /\p{Script=Han}/u],
  ['Korean', String.raw`[\p{Script=Hangul}]`, /\p{Script=Hangul}/u],
])('%s is found as Unicode has it', (_, source, unicode) => {
  const own = expressionOf(`^${source}$`);
  const differing = [...WRITING].filter((character) => own.test(character) !== unicode.test(character));
  expect(differing).toEqual([]);
});

test('capitals and small letters are told apart', () => {
  const name = expressionOf(String.raw`^\p{Lu}\p{Ll}+$`);
  for (const word of ['Élan', 'Москва', 'Αθήνα', 'Zürich', 'Šibenik']) expect(word).toMatch(name);
  for (const word of ['élan', 'москва', 'ZÜRICH', 'iPhone']) expect(word).not.toMatch(name);
});

test('what is no set stays as it is, and a set that is not known is refused', () => {
  expect(writtenOut(String.raw`\\p{2}[\]a]\w`)).toBe(String.raw`\\p{2}[\]a]\w`);
  expect(() => writtenOut(String.raw`\p{Sc}`)).toThrow('Sc');
});
