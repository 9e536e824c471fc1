import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../lib/languages/index.ts';
import { findCast } from '../../../lib/participants/find.ts';
import { aliasesOf, castOf, type Tagged } from './cast-of.ts';

const teachers = async (text: string): Promise<string[][]> => {
  const people: Tagged[] = [
    ['person', '郑茂林'],
    ['person', '郑书怀'],
    ['person', '郑老师'],
  ];
  return (await castOf('zh', '', text, people)).map(({ aliases }) => aliases);
};

describe('forms of one name', () => {
  it('are joined over German cases', async () => {
    const text = 'Das Rote Haus schwieg. Im Roten Haus war Licht.';
    const names: Tagged[] = [
      ['organisation', 'Rote Haus'],
      ['organisation', 'Roten Haus'],
    ];
    expect(await aliasesOf('de', 'See', text, names)).toEqual([
      ['organisation', ['Rote Haus', 'Roten Haus']],
    ]);
  });

  it('are written without a possessive, whatever its mark', async () => {
    const text = 'Everybody praised Tova Brandt‘s new song, the mayor said.';
    expect(await aliasesOf('en', 'Song', text, [['person', 'Tova Brandt‘s']])).toEqual([
      ['person', ['Tova Brandt']],
    ]);
  });

  it('are joined where the middle name alone is used', async () => {
    const text = 'Habló Mario Ventas Lloria. Ventas volvió ayer.';
    expect(
      await aliasesOf('es', 'Vuelta', text, [
        ['person', 'Mario Ventas Lloria'],
        ['person', 'Ventas'],
      ]),
    ).toEqual([['person', ['Mario Ventas Lloria', 'Ventas']]]);
  });

  it('are joined over Russian cases, the nominative shown', async () => {
    const text = 'С Игнатом Ольховым встретился мэр. Игнат Ольхов доволен. Дело Ольхова закрыто.';
    expect(
      await aliasesOf('ru', 'Встреча', text, [
        ['person', 'Игнатом Ольховым'],
        ['person', 'Игнат Ольхов'],
      ]),
    ).toEqual([['person', ['Игнат Ольхов', 'Игнатом Ольховым', 'Ольхова']]]);
  });

  it('are joined over Korean particles and a surname before a title', async () => {
    const text = '한도윤 시장은 말했다. 한도윤이 웃었다. 한 시장은 떠났다.';
    const at = text.lastIndexOf('한 시장');
    const [member] = await castOf('ko', '시장', text, [
      ['person', '한도윤'],
      ['person', text.slice(at, at + 1)],
    ]);
    expect(member?.name).toBe('한도윤');
    expect(member?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['한도윤', '한도윤']);
  });

  it('are joined over what Arabic writes on to a name', async () => {
    const text = 'قال نادر السيوفي إن الجسر مفتوح. ونادر السيوفي مسافر.';
    expect(await aliasesOf('ar', 'الجسر', text, [['person', 'نادر السيوفي']])).toEqual([
      ['person', ['نادر السيوفي']],
    ]);
    const [member] = await castOf('ar', 'الجسر', text, [['person', 'نادر السيوفي']]);
    expect(member?.mentions).toHaveLength(2);
  });

  it('are joined over initials, “Jr.”, short first names and accents', async () => {
    const text = 'Timothy R. Vardén spoke. Tim Varden and Timothy Vardén Jr. are one. Varden left.';
    const people = await aliasesOf('en', 'One man', text, [
      ['person', 'Timothy R. Vardén'],
      ['person', 'Tim Varden'],
      ['person', 'Timothy Vardén Jr'],
      ['person', 'Varden'],
    ]);
    expect(people).toHaveLength(1);
  });

  it('are joined over capitals', async () => {
    const text = 'Tova Sol-berg spoke. TOVA SOL-BERG left.';
    const people = await aliasesOf('en', '', text, [
      ['person', 'Tova Sol-berg'],
      ['person', 'TOVA SOL-BERG'],
    ]);
    expect(people).toEqual([['person', ['Tova Sol-berg', 'TOVA SOL-BERG']]]);
  });

  it('are joined over double surnames', async () => {
    const text = 'Inés Weil-Tarn habló. Weil-Tarn y Rosa Vega Llano se fueron. Vega Llano volvió.';
    const people = await aliasesOf('es', '', text, [
      ['person', 'Inés Weil-Tarn'],
      ['person', 'Rosa Vega Llano'],
    ]);
    expect(people).toEqual([
      ['person', ['Rosa Vega Llano', 'Vega Llano']],
      ['person', ['Inés Weil-Tarn', 'Weil-Tarn']],
    ]);
  });

  it('are shown whole, however often a surname of two words stands', async () => {
    const text = 'Ines van Tarn spoke. Then van Tarn left. Only van Tarn laughed.';
    const people = await castOf('en', '', text, [
      ['person', 'Ines van Tarn'],
      ['person', 'van Tarn'],
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Ines van Tarn']);
    const double = 'Rosa Vega Llano habló. Vega Llano rió, y Vega Llano calló. Rosa Vega Llano volvió.';
    const language = await loadLanguage('es');
    const places = [...double.matchAll(/(?:Rosa )?Vega Llano/gu)].map(({ 0: name, index: start }) => ({
      start,
      end: start + name.length,
      kind: 'person' as const,
      score: 0.9,
    }));
    const [rosa] = language ? findCast('', double, language, { title: [], text: places }) : [];
    expect(rosa?.name).toBe('Rosa Vega Llano');
  });

  it('are two people’s where brackets tell who plays somebody', async () => {
    const text = 'The fisher Tova Brandt (Ines Weil) is lost.';
    const people = await aliasesOf('en', '', text, [
      ['person', 'Tova Brandt'],
      ['person', 'Ines Weil'],
    ]);
    expect(people).toHaveLength(2);
  });

  it('are those of the father or of the son', async () => {
    const text = 'Tom Brandt Snr rows. Tom Jnr swims. Tom Snr waits.';
    const people = await aliasesOf('en', '', text, [
      ['person', 'Tom Brandt Snr'],
      ['person', 'Tom Jnr'],
      ['person', 'Tom Snr'],
    ]);
    expect(people).toHaveLength(2);
  });

  it('are joined by initials over a possessive', async () => {
    const text = 'The Tarn County Sheriff’s Office came. TCSO left.';
    const names: Tagged[] = [
      ['organisation', 'Tarn County Sheriff’s Office'],
      ['organisation', 'TCSO'],
    ];
    expect(await aliasesOf('en', '', text, names)).toHaveLength(1);
  });

  it('are joined by brackets and initials', async () => {
    const text =
      'The Harbour Authority of Tarn (HAT) will pay. The North Lake Union is against it. NLU members met the HAT.';
    expect(
      await aliasesOf('en', 'Harbour', text, [
        ['organisation', 'Harbour Authority of Tarn'],
        ['organisation', 'HAT'],
        ['organisation', 'North Lake Union'],
        ['organisation', 'NLU'],
      ]),
    ).toEqual([
      ['organisation', ['Harbour Authority of Tarn', 'HAT']],
      ['organisation', ['North Lake Union', 'NLU']],
    ]);
    expect(
      await aliasesOf('zh', '新馆', '莉薇·桑德森（Livy Sanderson）到了。', [
        ['person', '莉薇·桑德森'],
        ['organisation', 'Livy Sanderson'],
      ]),
    ).toEqual([['person', ['莉薇·桑德森', 'Livy Sanderson']]]);
  });

  it('are joined where Chinese contracts a body’s name', async () => {
    const text = '国家湖泊保护委员会开会。湖保委说，湖水很清。';
    expect(
      await aliasesOf('zh', '湖水', text, [
        ['organisation', '国家湖泊保护委员会'],
        ['organisation', '湖保委'],
      ]),
    ).toEqual([['organisation', ['国家湖泊保护委员会', '湖保委']]]);
  });

  it('are joined where Chinese calls the only bearer of a surname by a title', async () => {
    expect(await teachers('教师郑茂林来了。郑老师笑了。')).toEqual([['郑茂林', '郑老师']]);
    expect(await teachers('郑茂林、郑书怀来了。郑老师笑了。')).toHaveLength(3);
  });

  it('are joined where a Chinese company is called by its own word', async () => {
    const text = '青岚捷达配送有限公司上诉。捷达公司称不服。星岚科技没有回应。';
    expect(
      await aliasesOf('zh', '星岚发布新品', text, [
        ['organisation', '青岚捷达配送有限公司'],
        ['organisation', '捷达公司'],
        ['organisation', '星岚科技'],
      ]),
    ).toEqual([
      ['organisation', ['青岚捷达配送有限公司', '捷达公司']],
      ['organisation', ['星岚科技', '星岚']],
    ]);
  });

  it('are shown by surname and name in Japanese, however often the surname stands', async () => {
    const cast = await castOf('ja', '', '高橋大地は打った。高橋は笑った。', [
      ['person', '高橋大地'],
      ['person', '高橋'],
    ]);
    expect(cast.map(({ name }) => name)).toEqual(['高橋大地']);
  });
});
