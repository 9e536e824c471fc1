import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/text/quotes.ts';

const quoted = (text: string): string[] =>
  findQuotations(text, { start: 0, end: text.length }).map(({ inner }) => text.slice(inner.start, inner.end));

describe('findQuotations', () => {
  it.each([
    ['他说：“今天下雨。”', ['今天下雨。']],
    ['他說：「今天下雨。」', ['今天下雨。']],
    ['“It rains,” she said. “It pours.”', ['It rains,', 'It pours.']],
    ['"It rains," she said.', ['It rains,']],
    ['Er sagte: „Es regnet.“ Dann ging er.', ['Es regnet.']],
    ['Er sagte: »Es regnet.«', ['Es regnet.']],
    ['Elle a dit : « Il pleut. »', [' Il pleut. ']],
    ['Он сказал: «Идёт дождь».', ['Идёт дождь']],
    ['‘It rains,’ she said.', ['It rains,']],
    ["'It doesn't rain,' she said. 'It pours.'", ["It doesn't rain,", 'It pours.']],
    ["'The workers' coats are wet,' she said.", ["The workers' coats are wet,"]],
    ["She sold 'umbrellas' in the '90s.", ['umbrellas']],
    ['She told the radio: “It rains. It pours.', ['It rains. It pours.']],
    ['She calls it “rain and goes out.', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('keeps a quotation within a quotation in the outer one', () => {
    expect(quoted('他说：“文件写着‘不得入内’四个字。”')).toEqual(['文件写着‘不得入内’四个字。']);
    expect(quoted('«Il a dit «non» hier», dit-elle.')).toEqual(['Il a dit «non» hier']);
  });

  it('takes no apostrophe for a quotation mark', () => {
    expect(quoted('The miners’ union doesn’t agree with the owners’ plan.')).toEqual([]);
    expect(quoted("The miners' union doesn't agree with the owners' plan.")).toEqual([]);
  });

  it('takes a quotation that opens the paragraph and is not closed as going on to its end', () => {
    const text = '“We waited for hours. Nobody came.';
    const [quotation] = findQuotations(text, { start: 0, end: text.length });
    expect(quotation).toMatchObject({ closed: false, inner: { start: 1, end: text.length } });
  });

  it('takes a lone mark inside a paragraph for none', () => {
    expect(quoted('The pipe was 5" wide and old.')).toEqual([]);
    expect(quoted('她想：“也许明天再来吧。')).toEqual([]);
  });
});
