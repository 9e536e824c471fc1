import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

const NAME = 'Tova Brandt';

async function rolesOf(code: string, text: string, others: readonly Tagged[] = []) {
  const cast = await castOf(code, '', text, [['person', NAME], ...others]);
  return cast.find((member) => member.name === NAME)?.roles;
}

describe('what is said before a name', () => {
  it.each([
    ['en', 'Lead author Dr. Tova Brandt agreed.', ['Lead author', 'Dr.']],
    ['en', 'She told “Lake This Morning” co-host Tova Brandt.', ['“Lake This Morning” co-host']],
    ['en', 'The ‘Good Boats’ star’s husband, Tova Brandt, came.', ['‘Good Boats’ star’s husband']],
    [
      'en',
      'Early retiree and self-made millionaire Tova Brandt came.',
      ['Early retiree and self-made millionaire'],
    ],
    ['en', 'Plumber and father-of-two Tova Brandt came.', ['Plumber and father-of-two']],
    ['en', 'As chairman of the bank, Tova Brandt was paid well.', ['chairman of the bank']],
    ['en', 'As a boy, Tova Brandt swam.', []],
    ['en', 'A former Tova Brandt supporter came.', []],
    ['en', 'On Monday Sens. Tova Brandt and Kai Weil spoke.', ['Sens.']],
    ['en', 'It was Philippine exercise director Tova Brandt.', ['Philippine exercise director']],
    ['en', 'An aging Tova Brandt spoke.', []],
    ['en', 'City councilor Tova Brandt spoke.', ['City councilor']],
    ['es', 'El CEO de Norvik, Tova Brandt, habló.', ['CEO de Norvik']],
    ['ru', 'Бывший министр Tova Brandt сказал.', ['Бывший министр']],
    ['ru', 'Депутат от партии «Озеро» Tova Brandt сказал.', ['Депутат от партии «Озеро»']],
    ['ar', 'وأوضح مصفف الشعر اللندني Tova Brandt ذلك.', ['مصفف الشعر اللندني']],
    ['de', 'Das bestätigt Tarns sportlicher Leiter Tova Brandt.', ['Tarns sportlicher Leiter']],
    ['de', 'Das sagte beispielsweise Bahn-Sprecherin Tova Brandt.', ['Bahn-Sprecherin']],
    ['de', 'Den Gang des rechten Ministers für Seen, Tova Brandt, sah man.', ['rechten Ministers für Seen']],
    ['de', 'Im Fall des Fotografen Tova Brandt kam es anders.', ['Fotografen']],
  ])('%s %s', async (code, text, titles) => {
    expect(await rolesOf(code, text)).toEqual(titles);
  });

  it('holds a name that describes the title behind it', async () => {
    const weil: Tagged = ['person', 'Weil'];
    expect(await rolesOf('en', 'Weil supporter Tova Brandt told them.', [weil])).toEqual(['Weil supporter']);
    expect(await rolesOf('en', 'Weil calls president Tova Brandt.', [weil])).toEqual(['president']);
  });

  it('is one title whether or not it opens a sentence', async () => {
    expect(
      await rolesOf('en', 'Lake ranger Tova Brandt spoke. So the lake ranger Tova Brandt said.'),
    ).toEqual(['Lake ranger']);
  });

  it('may be what several are, behind a noun of their own', async () => {
    const text = 'With her children, cast members Kai Weil and Tova Brandt came.';
    expect(await rolesOf('en', text, [['person', 'Kai Weil']])).toEqual(['cast members']);
  });
});
