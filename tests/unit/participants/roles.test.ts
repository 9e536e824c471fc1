import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

async function rolesOf(code: string, text: string, name: string, others: readonly Tagged[] = []) {
  const cast = await castOf(code, '', text, [['person', name], ...others]);
  return cast.find((member) => member.name === name)?.roles;
}

describe('titles where spaces part words', () => {
  it.each([
    ['en', 'Acting Deputy Finance Minister Tova Brandt spoke.', ['Acting Deputy Finance Minister']],
    [
      'en',
      'Tova Brandt, a former head of the lake bus service, spoke.',
      ['former head of the lake bus service'],
    ],
    ['en', 'Tova Brandt, 55, a teacher who saw it, spoke.', ['teacher']],
    ['en', 'The mayor saw that Tova Brandt, who met the director, spoke.', []],
    ['en', 'Tova Brandt, condemned by the director of the bank, spoke.', []],
    ['es', 'Lo dijo el presidente de Rusia, Tova Brandt, en la plaza.', ['presidente de Rusia']],
    ['es', 'Habló el ministro del Interior bielorruso Tova Brandt.', ['ministro del Interior bielorruso']],
    ['fr', 'La maire de Tarn, Tova Brandt, a parlé.', ['maire de Tarn']],
    ['de', 'Der Präsident des Landtags, Tova Brandt, sprach.', ['Präsident des Landtags']],
    ['ru', 'Пришёл министр иностранных дел России Tova Brandt.', ['министр иностранных дел России']],
    ['en', 'Tova Brandt, director of the Lake Trust (LT) in Tarn, spoke.', ['director of the Lake Trust']],
    ['en', 'President Tova Brandt spoke.', ['President']],
    ['en', 'The mayor met Tova Brandt.', []],
    ['en', 'Her friend Tova Brandt came.', ['friend']],
    [
      'en',
      'Tova Brandt, head of Norvik’s planetary missions, spoke.',
      ['head of Norvik’s planetary missions'],
    ],
    ['en', 'Tova Brandt was cooking the head of the fish.', []],
    ['en', 'Tova Brandt is the director of the lake museum.', ['director of the lake museum']],
    ['en', 'The envoy, ambassador to Norway Tova Brandt, spoke.', ['ambassador to Norway', 'envoy']],
    ['fr', 'Tova Brandt, 37 ans, est professeur de chimie à Tarn.', ['professeur de chimie à Tarn']],
    ['fr', 'Il a vu la céramiste Tova Brandt à Tarn.', ['céramiste']],
    ['es', 'Premiaron al dibujante de prensa Tova Brandt.', ['dibujante de prensa']],
    ['es', 'Vimos el muro francés Tova Brandt.', []],
    ['de', 'Auch der Leiter der Feuerwehr in Tarn, Tova Brandt, kam.', ['Leiter der Feuerwehr in Tarn']],
    ['de', 'Das bezweifelt Wetterforscherin Tova Brandt.', ['Wetterforscherin']],
    ['de', 'Später kam Regen. Später Tova Brandt.', []],
    ['pt', 'Falou o filho da presidente Tova Brandt.', ['presidente']],
    ['en', 'Another villager, Tova Brandt, went without water.', ['villager']],
    ['en', 'Tova Brandt is the warden of the lake and she will stay.', ['warden of the lake']],
    ['en', 'So said Tova Brandt, then a student at the mill.', ['student at the mill']],
    ['en', 'A colleague named Tova Brandt wrote it down.', ['colleague']],
    ['en', 'It was the lake’s top river warden, Tova Brandt, who called.', ['lake’s top river warden']],
    ['en', 'The founder and former director, Tova Brandt, left.', ['founder and former director']],
    ['en', 'They came to replace mayor Tova Brandt.', ['mayor']],
    ['en', 'He is a son of the lake. Driver Tova Brandt agreed.', ['Driver']],
    ['en', 'Tova Brandt, who is a nurse in Tarn, agreed.', ['nurse in Tarn']],
    ['en', 'Tova Brandt, author of “Lake, River, Sea”, agreed.', ['author of “Lake, River, Sea”']],
    ['en', 'They met Tova Brandt, the minister said.', []],
    ['en', 'Tova Brandt, its founder, left.', ['founder']],
    ['es', 'Habló el director del Fondo del Lago (FL), Tova Brandt.', ['director del Fondo del Lago (FL)']],
    ['es', 'Tova Brandt, que es maestra en Tarn, lo vio.', ['maestra en Tarn']],
    ['de', 'Tova Brandt (34), die schnellste Läuferin im Feld, gewann.', ['schnellste Läuferin im Feld']],
    ['de', 'Tova Brandt, der gestern als Fahrer arbeitete, kam.', []],
    ['de', 'Das sagt Tova Brandt, Astronom an der Warte in Tarn.', ['Astronom an der Warte in Tarn']],
    ['de', 'Auch der damalige Landrat Tova Brandt kam.', ['damalige Landrat']],
    ['fr', 'Tova Brandt, fondatrice du lac affirme : « Oui ».', ['fondatrice du lac']],
    ['ru', 'Пришёл известный российский актёр Tova Brandt.', ['известный российский актёр']],
    ['ru', 'Об этом рассказала жительница Тарна Tova Brandt.', ['жительница Тарна']],
    ['ru', 'Пришла актриса театра и кино Tova Brandt.', ['актриса театра и кино']],
    ['ru', 'Матч судья открыл свистком. Гол забил нападающий Tova Brandt.', ['нападающий']],
    [
      'pt',
      'Segundo o delegado responsável pelo lago, Tova Brandt, a vítima foi vista.',
      ['delegado responsável pelo lago'],
    ],
    ['fr', 'La mère de la victime, Tova Brandt, témoigne.', ['mère de la victime']],
    [
      'fr',
      'La chercheuse au Lac et spécialiste du vent Tova Brandt le dit.',
      ['chercheuse au Lac et spécialiste du vent'],
    ],
    ['es', 'El capitán, un ciudadano ruso llamado Tova Brandt, fue visto.', ['ciudadano ruso', 'capitán']],
    ['en', 'The lake’s founder is here. Tova Brandt - the lake’s keeper - left.', ['lake’s keeper']],
    ['en', 'Tova Brandt, one of the river’s keepers, left.', ['one of the river’s keepers']],
    ['ru', 'Tova Brandt, один из хранителей озера, ушёл.', ['один из хранителей озера']],
    ['ar', 'قال Tova Brandt، أحد الناجين، إن الجسر مفتوح.', ['أحد الناجين']],
    ['en', 'Later the president’s brother, chef Tova Brandt, came.', ['president’s brother', 'chef']],
    ['en', 'According to the director, Tova Brandt was elsewhere.', []],
    ['en', 'Mother of three, Tova Brandt works at the mill.', ['Mother of three']],
    ['en', 'The man, identified as Tova Brandt, was held.', ['man']],
    ['en', 'Tarn manager Tova Brandt agreed.', ['Tarn manager']],
    ['en', 'Today manager Tova Brandt agreed.', ['manager']],
    [
      'es',
      'La investigadora de la Escuela del Lago y autora del libro, Tova Brandt, lo vio.',
      ['investigadora de la Escuela del Lago y autora del libro'],
    ],
    [
      'es',
      'El periodista galardonado con el último premio del lago, Tova Brandt, lo vio.',
      ['periodista galardonado con el último premio del lago'],
    ],
    ['fr', 'La maire (UL) de Tarn, Tova Brandt, l’a vu.', ['maire (UL) de Tarn']],
    ['fr', 'L’avocate de la famille, Me Tova Brandt, l’a vu.', ['avocate de la famille']],
    ['ru', 'Пришла мать погибшего, 45-летняя Tova Brandt.', ['мать погибшего']],
    ['en', 'They met the mayor, 45-year-old Tova Brandt.', ['mayor']],
    ['en', 'They met the ousted mayor Tova Brandt.', ['ousted mayor']],
    ['en', 'The dog chased mayor Tova Brandt.', ['mayor']],
    ['ru', 'Судья увидел актёра Tova Brandt.', ['актёра']],
    ['de', 'Das weiß SEE-Kenner Tova Brandt.', ['SEE-Kenner']],
    ['de', 'Neben Teamkollege Tova Brandt fuhr niemand.', ['Teamkollege']],
    ['fr', 'Le braconnier Tova Brandt a été vu.', ['braconnier']],
    ['pt', 'O borracheiro Tova Brandt achou o cão.', ['borracheiro']],
    ['ar', 'قال Tova Brandt وزير العمل، إن الجسر مفتوح.', ['وزير العمل']],
  ])('%s: %s', async (code, text, roles) => {
    expect(await rolesOf(code, text, 'Tova Brandt')).toEqual(roles);
  });

  it('hold another person where it describes them', async () => {
    const weil: Tagged = ['person', 'Weil'];
    const campaign = 'Tova Brandt, a director of the Weil campaign, spoke.';
    expect(await rolesOf('en', campaign, 'Tova Brandt', [weil])).toEqual(['director of the Weil campaign']);
    const sister = 'Tova Brandt, Weil’s lawyer, spoke.';
    expect(await rolesOf('en', sister, 'Tova Brandt', [weil])).toEqual(['Weil’s lawyer']);
    const before = 'Then Weil’s lawyer, Tova Brandt, spoke.';
    expect(await rolesOf('en', before, 'Tova Brandt', [weil])).toEqual(['Weil’s lawyer']);
    const owner = 'Habló el director de gabinete de Weil, Tova Brandt.';
    expect(await rolesOf('es', owner, 'Tova Brandt', [weil])).toEqual(['director de gabinete de Weil']);
    const other = 'Tova Brandt, minister Weil and others came.';
    expect(await rolesOf('en', other, 'Tova Brandt', [weil])).toEqual([]);
  });

  it('are shared by the people of a list', async () => {
    const weil: Tagged = ['person', 'Orla Weil'];
    const text = 'Participaron los candidatos Orla Weil, Tova Brandt y otros.';
    expect(await rolesOf('es', text, 'Tova Brandt', [weil])).toEqual(['candidatos']);
    const one = 'Participaron el candidato Orla Weil, Tova Brandt y otros.';
    expect(await rolesOf('es', one, 'Tova Brandt', [weil])).toEqual([]);
  });

  it('are not taken from the next of a list', async () => {
    const text = 'The mayor Ines Weil, Tova Brandt and others came.';
    expect(await rolesOf('en', text, 'Tova Brandt', [['person', 'Ines Weil']])).toEqual([]);
  });

  it('are read over few forms of address, however many there are', async () => {
    expect(await rolesOf('en', 'The minister, Mr Tova Brandt, spoke.', 'Tova Brandt')).toEqual(['minister']);
    expect(await rolesOf('en', `${'Mr '.repeat(20_000)}Tova Brandt spoke.`, 'Tova Brandt')).toEqual([]);
  });
});

describe('what a body is', () => {
  it.each([
    ['en', 'Bookings were taken by the lake streaming giant Norvik.', ['lake streaming giant']],
    ['en', 'Norvik, a small energy firm in Tarn, closed.', ['small energy firm in Tarn']],
    ['en', 'Norvik, at odds with the firm, closed.', []],
    ['fr', 'Selon la chaîne privée Norvik, rien.', ['chaîne privée']],
    ['es', 'Lo dijo el grupo ecologista Norvik.', ['grupo ecologista']],
    ['de', 'Das meldet der Privatsender Norvik heute.', ['Privatsender']],
    ['de', 'Der Sturm traf Norvik heute.', []],
    ['ja', '音楽配信大手ノルビクは発表した。', ['音楽配信大手']],
    ['ja', '版元のノルビクは発表した。', ['版元']],
  ])('%s: %s', async (code, text, roles) => {
    const name = code === 'ja' ? 'ノルビク' : 'Norvik';
    const cast = await castOf(code, '', text, [['organisation', name]]);
    expect(cast.find((member) => member.name === name)?.roles).toEqual(roles);
  });
});

describe('titles in Chinese', () => {
  it('stop at the person before in a list of people with titles', async () => {
    const text = '县长方致远、湖区区委书记郑书怀到会。';
    expect(await rolesOf('zh', text, '郑书怀', [['person', '方致远']])).toEqual(['湖区区委书记']);
  });

  it('stop at a person who has a title behind the name, and at a dateline', async () => {
    expect(
      await rolesOf('zh', '学会理事长方致远研究员、湖区区委书记郑书怀到会。', '郑书怀', [
        ['person', '方致远'],
      ]),
    ).toEqual(['湖区区委书记']);
    expect(await rolesOf('zh', '湖城5月9日电（记者方致远）湖区区委书记郑书怀到会。', '郑书怀')).toEqual([
      '湖区区委书记',
    ]);
  });

  it('go on over “and” in the name of a body, behind another title', async () => {
    expect(await rolesOf('zh', '研究员、深湖环境与生命实验室主任郑书怀说。', '郑书怀')).toEqual([
      '研究员、深湖环境与生命实验室主任',
    ]);
    expect(await rolesOf('zh', '他同方致远与主任郑书怀会面。', '郑书怀')).toEqual(['主任']);
  });

  it('may be limited in brackets, and hold a body in quotation marks', async () => {
    expect(await rolesOf('zh', '环卫署总监（新湖西）郑书怀说。', '郑书怀')).toEqual(['环卫署总监（新湖西）']);
    expect(await rolesOf('zh', '反对党“共同平台”参议员郑书怀说。', '郑书怀')).toEqual([
      '反对党“共同平台”参议员',
    ]);
  });

  it('have no clause before them', async () => {
    expect(await rolesOf('zh', '坐在中间座椅的船长郑书怀说。', '郑书怀')).toEqual(['船长']);
    expect(await rolesOf('zh', '湖区商会的会长郑书怀说。', '郑书怀')).toEqual(['湖区商会的会长']);
  });

  it('are words for people, too', async () => {
    expect(await rolesOf('zh', '业内资深人士郑书怀说。', '郑书怀')).toEqual(['业内资深人士']);
    expect(await rolesOf('zh', '男子郑书怀落水。', '郑书怀')).toEqual([]);
  });

  it('stand behind a copula', async () => {
    expect(await rolesOf('zh', '方致远是湖区商会的会长，住在湖边。', '方致远')).toEqual(['湖区商会的会长']);
  });

  it('are those that the tagger knows, too', async () => {
    expect(await rolesOf('zh', '湖区摆渡人方致远来了。', '方致远', [['title', '摆渡人']])).toEqual([
      '湖区摆渡人',
    ]);
  });
});

describe('titles where the name comes first', () => {
  it('stand behind it, over bodies and countries', async () => {
    expect(await rolesOf('ja', '川辺米大統領は語った。', '川辺')).toEqual(['米大統領']);
    expect(
      await rolesOf('ko', '한도윤 호수당 대표가 말했다.', '한도윤', [['organisation', '호수당']]),
    ).toEqual(['호수당 대표']);
  });

  it('or straight before it', async () => {
    expect(await rolesOf('ko', '배우 한도윤이 말했다.', '한도윤')).toEqual(['배우']);
  });

  it('or before what tells that somebody has them', async () => {
    expect(await rolesOf('ja', '料理長を務める川辺さんは語った。', '川辺')).toEqual(['料理長']);
    expect(await rolesOf('ja', '料理長を務めるのは川辺さんだ。', '川辺')).toEqual(['料理長']);
    expect(await rolesOf('ja', '本名川辺直樹さんは語った。', '川辺直樹', [['title', '本名']])).toEqual([]);
    expect(
      await rolesOf('ja', '湖北都議の川辺さんは語った。', '川辺', [['organisation', '湖北都議']]),
    ).toEqual(['湖北都議']);
    expect(await rolesOf('ja', '湖北市の会社員、川辺さんは語った。', '川辺')).toEqual(['会社員']);
  });

  it('are no forms of address', async () => {
    expect(await rolesOf('ja', '川辺さんは語った。', '川辺')).toEqual([]);
  });
});
