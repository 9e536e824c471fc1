import { describe, expect, it } from 'vitest';
import { type Known, saidIn } from '../helpers/speech.ts';

const known: Known[] = [
  ['马绍言', 'person', '区域法院法官'],
  ['乔若松', 'person', '越南外交部长'],
  ['湖区财政局', 'organisation'],
  ['湖区港务局', 'organisation'],
];
const said = (...paragraphs: string[]) => saidIn('zh', known, paragraphs);

describe('subjects of Chinese speech', () => {
  it('finds somebody behind what tells where they live', async () => {
    expect(
      await said('多名居民告诉记者，他们半夜听到一声闷响。住在餐馆楼上的租客小赵说，整栋楼都在晃。'),
    ).toEqual([
      ['多名居民', '他们半夜听到一声闷响。'],
      ['小赵', '整栋楼都在晃。'],
    ]);
    expect(await said('同伴对住在楼上的租客小赵说，整栋楼都在晃。')).toEqual([]);
    expect(await said('曾在船上干活的老人说，那条船早就不能用了。')).toEqual([
      ['曾在船上干活的老人', '那条船早就不能用了。'],
    ]);
  });

  it('tells somebody from whose they are', async () => {
    expect(await said('马绍言没有到场，其女儿在门外说，家人接受这个结果。')).toEqual([
      ['其女儿', '家人接受这个结果。'],
    ]);
    expect(await said('马绍言没有到场，其律师楼表示，家人接受这个结果。')).not.toContainEqual([
      '马绍言',
      '家人接受这个结果。',
    ]);
    expect(await said('马绍言表示，案件下月再审。他的妻子说，家人会等下去。')).toEqual([
      ['马绍言', '案件下月再审。'],
      ['他的妻子', '家人会等下去。'],
    ]);
    expect(await said('马绍言表示，案件下月再审。他说，家人也会来。')).toEqual([
      ['马绍言', '案件下月再审。他说，家人也会来。'],
    ]);
  });

  it('knows whoever is called by a name in marks', async () => {
    expect(await said('影评人“旧灯塔”在微博写道：“这部电影可以再看三遍。”')).toEqual([
      ['旧灯塔', '这部电影可以再看三遍。'],
    ]);
    expect(await said('影评人“旧灯塔”的朋友在微博写道：“这部电影可以再看三遍。”')).toEqual([
      ['影评人“旧灯塔”的朋友', '这部电影可以再看三遍。'],
    ]);
    expect(await said('「居住權利聯盟」約20人在湖区财政局外集會，高喊「房租太高、薪水太低」。')).toEqual([
      ['居住權利聯盟', '房租太高、薪水太低'],
    ]);
  });

  it('knows a body by how its word ends', async () => {
    expect(await said('首相府当晚证实，总理已接受三名部长的辞呈。')).toEqual([
      ['首相府', '总理已接受三名部长的辞呈。'],
    ]);
  });

  it('knows somebody by a surname alone, or before a title', async () => {
    expect(await said('马绍言昨天开庭。马称，本案牵涉很广。', '马官表示，事主至今不敢出门。')).toEqual([
      ['马绍言', '本案牵涉很广。'],
      ['马绍言', '事主至今不敢出门。'],
    ]);
  });

  it('takes an official for the body’s no more than for the body', async () => {
    expect(await said('一名不具名的湖区财政局官员私下透露，明年的税收恐怕更少。')).toEqual([
      ['一名不具名的湖区财政局官员', '明年的税收恐怕更少。'],
    ]);
  });

  it('leaves to a speaker what the own side wishes', async () => {
    expect(await said('越南外交部长乔若松表示，两国往来越来越多。越方期待更多企业前来投资。')).toEqual([
      ['乔若松', '两国往来越来越多。越方期待更多企业前来投资。'],
    ]);
  });

  it('knows whose side a speaker is on by what stands before their name', async () => {
    expect(
      await saidIn(
        'zh',
        [['林若松', 'person']],
        ['越南外交部长林若松表示，两国往来越来越多。越方期待更多企业前来投资。'],
      ),
    ).toEqual([['林若松', '两国往来越来越多。越方期待更多企业前来投资。']]);
  });

  it('gives what is called out behind a quotation to who is named there', async () => {
    expect(
      await said(
        '“请不要跟我讲比例！”乔若松不满打断，双方互相抢话，马绍言敲槌制止，并裁示请财政局提出说明。',
      ),
    ).toEqual([
      ['乔若松', '请不要跟我讲比例！'],
      ['马绍言', '请财政局提出说明。'],
    ]);
  });

  it('leaves a whole quotation to its speaker where another one speaks behind it, too', async () => {
    expect(
      await said('乔若松表示，他没有打官司。“都是误会，该赔的都赔了。”马绍言随后也表示，案件已经结束。'),
    ).toEqual([
      ['乔若松', '他没有打官司。“都是误会，该赔的都赔了。”'],
      ['马绍言', '案件已经结束。'],
    ]);
  });
});

describe('cues of Chinese speech', () => {
  it('takes a word that only tells when for no cue', async () => {
    expect(await said('据路透社援引两名知情官员的话说，乔若松在宣布决定前曾与国王通电话。')).toEqual([
      ['两名知情官员', '乔若松在宣布决定前曾与国王通电话。'],
    ]);
  });

  it('takes a verb in what only tells when for no cue', async () => {
    expect(await said('乔若松在回应外界质疑期间公开道歉，并提出辞职。')).toEqual([]);
  });

  it('takes a verb of speech for a cue, whatever time stands behind it', async () => {
    expect(await said('乔若松在湖区表示会议期间将见到更多企业。')).toEqual([
      ['乔若松', '会议期间将见到更多企业。'],
    ]);
  });

  it('takes what somebody tells of for no words of theirs', async () => {
    expect(await said('乔若松还谈到自己前一天参观渔村的经历。')).toEqual([]);
  });

  it('leaves all behind a colon to who stands before it', async () => {
    expect(await said('湖区港务局随后回复：去年巡视组指出“可行性论证不够，存在盲目性”。')).toEqual([
      ['湖区港务局', '去年巡视组指出“可行性论证不够，存在盲目性”。'],
      ['巡视组', '可行性论证不够，存在盲目性'],
    ]);
  });

  it('finds the words of what a body publishes, and of what is named again', async () => {
    expect(
      await said(
        '湖区港务局今日发布情况通报，初步判断事故由泄漏引起，善后正在进行。',
        '据通报，两名伤者已经出院。',
      ),
    ).toEqual([
      ['湖区港务局', '初步判断事故由泄漏引起，善后正在进行。'],
      ['湖区港务局', '两名伤者已经出院。'],
    ]);
  });

  it('begins the words of what a body publishes behind the verb that follows', async () => {
    expect(await said('湖区港务局发布公告，称善后正在进行。')).toEqual([['湖区港务局', '善后正在进行。']]);
  });

  it('finds a source behind what a report opens with', async () => {
    expect(await said('【港湾网报道】据湖区财政局介绍，明年的预算已经定下来。')).toEqual([
      ['湖区财政局', '明年的预算已经定下来。'],
    ]);
  });
});
