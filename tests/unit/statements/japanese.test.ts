import { describe, expect, it } from 'vitest';
import { type Known, saidIn } from '../helpers/speech.ts';

const KNOWN: Known[] = [
  ['三枝遥', 'person', '町長'],
  ['藤堂ミナ', 'person'],
  ['湖町交通局', 'organisation'],
];
const said = (...paragraphs: string[]) => saidIn('ja', KNOWN, paragraphs);

describe('statements in Japanese', () => {
  it('takes a quotation before と, its speaker before は', async () => {
    expect(await said('湖町の三枝遥町長は5日、「路線は変えない。安心してほしい」と述べた。')).toEqual([
      ['三枝遥', '路線は変えない。安心してほしい'],
    ]);
  });

  it('takes indirect words without the day before them', async () => {
    expect(await said('湖町の三枝遥町長は5日、路線は変えないと述べた。')).toEqual([
      ['三枝遥', '路線は変えない'],
    ]);
  });

  it('looks for the speaker over honorifics and ages', async () => {
    expect(await said('湖町に住む藤堂ミナさん(72)は「通院が楽になります」と笑った。')).toEqual([
      ['藤堂ミナ', '通院が楽になります'],
    ]);
  });

  it('finds the speaker behind the words', async () => {
    expect(await said('「ようやく通院が楽になります」と話すのは、湖町に住む藤堂ミナさん。')).toEqual([
      ['藤堂ミナ', 'ようやく通院が楽になります'],
    ]);
  });

  it('gives a source its sentence', async () => {
    expect(await said('湖町交通局によると、新しい路線は12キロある。')).toEqual([
      ['湖町交通局', '新しい路線は12キロある'],
    ]);
  });

  it('gives words inside what a source tells to who speaks them', async () => {
    expect(await said('湖町交通局によると、藤堂ミナさんは「助かっている」と話したという。')).toEqual([
      ['藤堂ミナ', '助かっている'],
    ]);
  });

  it('knows whom a title alone means', async () => {
    expect(await said('三枝遥町長が会見に臨んだ。', '町長は、路線は変えないと強調した。')).toEqual([
      ['三枝遥', '路線は変えない'],
    ]);
  });

  it('calls a speaker without a name by the whole phrase', async () => {
    expect(await said('湖町バス協会の広報担当者は、利用者が増えていると説明した。')).toEqual([
      ['湖町バス協会の広報担当者', '利用者が増えている'],
    ]);
  });

  it('takes no と for one that reports', async () => {
    expect(await said('三枝遥町長は職員と利用者とともに新しいバスに乗った。')).toEqual([]);
  });

  it('names who stands between the words and their cue', async () => {
    expect(await said('運賃の据え置きは少なくとも3年は続くと、三枝遥町長は説明した。')).toEqual([
      ['三枝遥', '運賃の据え置きは少なくとも3年は続く'],
    ]);
    expect(
      (await said('三枝遥町長は藤堂ミナ社長と会談し、増便を求めた。')).map(([, text]) => text),
    ).not.toContain('藤堂ミナ社長');
    expect(await said('湖町交通局がまとめた試算によると、乗客は2割増えた。')).toEqual([
      ['湖町交通局', '乗客は2割増えた'],
    ]);
  });

  it('takes what nobody is named to think for the writer’s', async () => {
    expect(await saidIn('ja', [], ['個人的にはこの路線に強く期待すべきだと考えている。'])).toEqual([]);
  });

  it('knows verbs in the forms of speech and of short news', async () => {
    expect(await said('三枝遥町長は「路線は変えない」と説明。8日に住民と会う。')).toEqual([
      ['三枝遥', '路線は変えない'],
    ]);
    expect(await said('藤堂ミナさんは、通院が楽になったと教えてくれました。')).toEqual([
      ['藤堂ミナ', '通院が楽になった'],
    ]);
  });

  it('leaves out where and how something is said', async () => {
    expect(await said('三枝遥町長は１４日の記者会見で、路線は変えないと述べた。')).toEqual([
      ['三枝遥', '路線は変えない'],
    ]);
    expect(await said('藤堂ミナさんはしばらく黙り、静かに目を伏せたあと、「通院が楽だ」と答えた。')).toEqual([
      ['藤堂ミナ', '通院が楽だ'],
    ]);
  });

  it('takes a clause before the noun for what somebody means', async () => {
    expect(await said('三枝遥町長は来年度にも路線を増やす考えを示した。')).toEqual([
      ['三枝遥', '来年度にも路線を増やす'],
    ]);
  });

  it('takes what is announced or asked with no particle of speech', async () => {
    expect(await said('湖町交通局は5日、来春からの夜間バスの運行停止を発表した。')).toEqual([
      ['湖町交通局', '来春からの夜間バスの運行停止'],
    ]);
    expect(await said('夜間バスの運行停止を求める人々が町役場の前に集まった。')).toEqual([]);
    expect(await said('湖町交通局は5日、決算を発表した。')).toEqual([]);
  });

  it('takes what only describes a noun for no report', async () => {
    expect(await said('藤堂ミナさんが表彰されたというニュースが町に広がった。')).toEqual([]);
  });

  it('gives a pronoun’s words to a person, of two in one sentence the first', async () => {
    expect(
      await said(
        '湖町交通局は、夜間バスを増やすと発表した。',
        '夜のバスを動かすのは、三枝遥さんと藤堂ミナさん。2人によると、雪の日は倍の時間がかかる。',
      ),
    ).toEqual([
      ['湖町交通局', '夜間バスを増やす'],
      ['三枝遥', '雪の日は倍の時間がかかる'],
    ]);
  });

  it('keeps the second half of a sentence for whoever is its topic', async () => {
    expect(
      await said(
        '三枝遥町長は利用者の安全を最優先にすると述べ、当面は職員が停留所に立つ考えを明らかにした。',
      ),
    ).toEqual([['三枝遥', '利用者の安全を最優先にすると述べ、当面は職員が停留所に立つ']]);
  });

  it('knows the body that a word points back to', async () => {
    expect(await said('湖町交通局は5日に会見を開いた。', '同局によると、新しい路線は12キロある。')).toEqual([
      ['湖町交通局', '新しい路線は12キロある'],
    ]);
  });

  it('knows the body that a word for its sort means, and when it found what it tells', async () => {
    const bodies: Known[] = [['湖町水産研究所', 'organisation']];
    expect(
      await saidIn('ja', bodies, [
        '湖町水産研究所は5日に会見を開いた。',
        '研究所の集計では、9割が戻らなかった。',
        '湖町水産研究所の24年の調査では、戻ったのは1割だった。',
      ]),
    ).toEqual([
      ['湖町水産研究所', '9割が戻らなかった'],
      ['湖町水産研究所', '戻ったのは1割だった'],
    ]);
  });

  it('knows a coach by another word for one, and gives what follows a clause about somebody to them', async () => {
    const team: Known[] = [
      ['三枝遥', 'person', '監督'],
      ['藤堂ミナ', 'person'],
    ];
    expect(
      await saidIn('ja', team, [
        '三枝遥監督が姿を見せた。指揮官は「いい試合だった」と目を細めた。',
        '三枝遥監督は「まだ1試合にすぎない」と平静を装ったが、藤堂ミナは違った。「次も勝ちたい」',
      ]),
    ).toEqual([
      ['三枝遥', 'いい試合だった'],
      ['三枝遥', 'まだ1試合にすぎない'],
      ['藤堂ミナ', '次も勝ちたい'],
    ]);
  });

  it('takes nothing for reported that is only thought of somebody, or that they are accused of', async () => {
    expect(
      await said(
        '藤堂ミナは「知らない」と話した。',
        '逮捕容疑は5日、湖町の店に押し入り、現金を奪ったとしている。',
      ),
    ).toEqual([['藤堂ミナ', '知らない']]);
    expect(await said('湖町交通局によると、藤堂ミナは募集に応じたとみられ、駅で待っていた。')).toEqual([
      ['湖町交通局', '藤堂ミナは募集に応じたとみられ、駅で待っていた'],
    ]);
  });

  it('takes a word’s last letter for no particle', async () => {
    expect(await said('三枝遥町長は費用が足りないことや人手の不足を挙げた。')).toEqual([]);
  });

  it('passes over an office where a word points back to a business', async () => {
    const bodies: Known[] = [
      ['湖町フーズ', 'organisation'],
      ['湖町署', 'organisation'],
    ];
    expect(
      await saidIn('ja', bodies, [
        '湖町フーズは店を閉じた。湖町署が調べた。同社は「再開は未定」と説明した。',
      ]),
    ).toEqual([['湖町フーズ', '再開は未定']]);
  });

  it('takes an adverb for nothing said', async () => {
    expect(await said('三枝遥町長は淡々と話した。')).toEqual([]);
  });

  it('knows in whose quarter something is said', async () => {
    expect(await said('三枝遥町長は会見を終えた。市場では「採算が合わない」との声も上がる。')).toEqual([
      ['市場', '採算が合わない'],
    ]);
  });

  it('takes what a record tells of somebody for nothing that they say', async () => {
    expect(await said('湖町の古い書には、三枝遥が船で湖を渡ったとの記述がある。')).toEqual([]);
  });

  it('looks for a subject before what stands between two signs, and takes no name in marks for speech', async () => {
    expect(
      await said(
        '湖町杯は5日に幕を閉じ、藤堂ミナさん（26）＝本名・藤堂美奈、湖町出身＝が優勝した。',
        '「足が震えました」。優勝の瞬間、涙がこぼれた。',
      ),
    ).toEqual([['藤堂ミナ', '足が震えました']]);
    expect(await said('三枝遥町長は「湖まつり」は続けると述べた。')).toEqual([
      ['三枝遥', '「湖まつり」は続ける'],
    ]);
  });

  it('takes no mimetic word for speech', async () => {
    expect(await said('藤堂ミナさんはがらんとした車内を見渡した。')).toEqual([]);
  });

  it('cuts no name out of a body', async () => {
    expect(await said('大統領府は5日、「路線は変えない」と述べた。')).toEqual([
      ['大統領府', '路線は変えない'],
    ]);
  });
});
