import { describe, expect, it } from 'vitest';
import { speechBySpeaker } from '../../../lib/statements/by-speaker.ts';
import type { Statement } from '../../../lib/summary.ts';

const TEXT = 'Ada Moor said it rains. Rain is good. Nobody knows.';

const said = (text: string, speaker?: string): Statement => {
  const start = TEXT.indexOf(text);
  return {
    start,
    end: start + text.length,
    text,
    kind: 'indirect',
    key: false,
    ...(speaker === undefined ? {} : { speaker }),
  };
};

const person = {
  name: 'Ada Moor',
  kind: 'person',
  roles: [],
  aliases: ['Ada Moor', 'Moor'],
  mentions: 1,
} as const;

describe('speechBySpeaker', () => {
  it('gives what each says, by whatever name, and how much of the text that is', () => {
    const first = said('it rains', 'Ada Moor');
    const second = said('Rain is good', 'Moor');
    const speeches = speechBySpeaker({
      participants: [{ ...person, roles: [], aliases: [...person.aliases] }],
      statements: [first, second, said('Nobody knows')],
      text: TEXT,
    });
    expect([...speeches.keys()]).toEqual(['Ada Moor']);
    expect(speeches.get('Ada Moor')?.statements).toEqual([first, second]);
    // “itrains” and “Rainisgood” of the 42 characters that are not white space.
    expect(speeches.get('Ada Moor')?.share).toBeCloseTo(17 / 42);
  });

  it('gives what several say together to each of them', () => {
    const both = { ...said('it rains', 'Ada Moor'), jointly: ['Ben Holt'] };
    const speeches = speechBySpeaker({ participants: [], statements: [both], text: TEXT });
    expect([...speeches.keys()]).toEqual(['Ada Moor', 'Ben Holt']);
    expect(speeches.get('Ben Holt')?.statements).toEqual([both]);
  });
});
