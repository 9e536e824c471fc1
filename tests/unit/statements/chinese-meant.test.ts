import { describe, expect, it } from 'vitest';
import { type Known, saidIn } from '../helpers/speech.ts';

const known: Known[] = [
  ['马绍言', 'person', '区域法院法官'],
  ['马若川', 'person', '警司'],
  ['贺秉文', 'person', '导演'],
  ['韦承安', 'person', '国家副主席'],
  ['湖区晚报', 'organisation'],
  ['清湖旅游公司', 'organisation'],
];
const said = (...paragraphs: string[]) => saidIn('zh', known, paragraphs);

describe('who is meant in Chinese', () => {
  it('is nobody sure where two share a surname that stands alone', async () => {
    expect(
      await said('马绍言和马若川昨天到庭。马绍言表示，本案牵涉很广。', '马承认，当晚收过一封信。'),
    ).toEqual([
      ['马绍言', '本案牵涉很广。'],
      [undefined, '当晚收过一封信。'],
    ]);
    expect(await said('马绍言和马若川昨天到庭。', '马警司承认，当晚收过一封信。')).toEqual([
      ['马若川', '当晚收过一封信。'],
    ]);
  });

  it('is told by a surname and how people at work call somebody', async () =>
    expect(await said('贺秉文昨天到场。', '贺导透露，电影拍了两年。')).toEqual([
      ['贺秉文', '电影拍了两年。'],
    ]));

  it('is told by a surname and a letter for what somebody is, who has no given name', async () =>
    expect(await said('曾姓男子前年砍伤三人。曾男在庭上辩称，当时听到有声音。')).toEqual([
      ['曾姓男子', '当时听到有声音。'],
    ]));

  it('is nobody who is only named in a quotation', async () =>
    expect(await said('贺秉文嗓子已经哑了。“换人是赌了一把，马若川顶住了压力，”他说。')).toEqual([
      ['贺秉文', '换人是赌了一把，马若川顶住了压力，'],
    ]));

  it('is whoever is asked where the other side answers, or nobody', async () => {
    expect(await said('贺秉文表示不清楚。记者联系清湖旅游公司，对方回应称，船票可以退。')).toContainEqual([
      '清湖旅游公司',
      '船票可以退。',
    ]);
    expect(await said('贺秉文表示，他不清楚。记者又拨打售票处电话，对方回应称“船票可以退”。')).toContainEqual(
      [undefined, '船票可以退'],
    );
  });

  it('is whoever was called where the answer is told', async () =>
    expect(await said('贺秉文联系清湖旅游公司，得到的答复是：船票可以退。')).toEqual([
      ['清湖旅游公司', '船票可以退。'],
    ]));

  it('is somebody by 他, never a body', async () =>
    expect(await said('清湖旅游公司宣布，本周开航。球迷会会长老崔并不买账，他说，开航也没有用。')).toEqual([
      ['清湖旅游公司', '本周开航。'],
      ['老崔', '开航也没有用。'],
    ]));

  it('is nobody who only owns somebody with a name', async () =>
    expect(await said('马若川去世了。“他很严格，”他的学生、教授贺秉文回忆，“也很风趣。”')).toEqual([
      ['贺秉文', '“他很严格，”他的学生、教授贺秉文回忆，“也很风趣。”'],
    ]));

  it('is an unnamed speaker who is pointed at', async () =>
    expect(await said('据一名知情人透露，船票早就卖完了。', '“现在只能等明年。”该知情人说。')).toEqual([
      ['一名知情人', '船票早就卖完了。'],
      ['一名知情人', '现在只能等明年。'],
    ]));
});

describe('speakers of Chinese words', () => {
  it('are courts by their names for short, and by what they decide', async () => {
    const court: Known[] = [['湖区高等法院', 'organisation']];
    expect(
      await saidIn('zh', court, ['湖区高等法院今天判决。', '判决指出，船票可以退。', '高院认为，手续齐全。']),
    ).toEqual([
      ['湖区高等法院', '船票可以退。'],
      ['湖区高等法院', '手续齐全。'],
    ]);
  });

  it('go on writing in the next paragraph, for all whom they lead', async () => {
    const article = [
      '韦承安发表重要文章。',
      '文章指出，道路是走出来的。',
      '多年来，我们团结奋斗，天堑变通途。',
    ];
    expect(await said(...article)).toEqual([
      ['韦承安', '道路是走出来的。'],
      ['韦承安', '多年来，我们团结奋斗，天堑变通途。'],
    ]);
    expect(await said(...article.slice(0, 2), '多年来，湖区天堑变通途。')).toEqual([
      ['韦承安', '道路是走出来的。'],
    ]);
    expect(await said(...article.slice(0, 2), '“我们团结奋斗。”售票员贺某说。')).not.toContainEqual([
      '韦承安',
      '“我们团结奋斗。',
    ]);
  });

  it('are known by an office that no tagger knows for a name', async () =>
    expect(
      await said(
        '「船票太貴。」馬紹言在場說。行政長官在社交平台發文指，船票明年起減價，「說得出，做得到」。',
      ),
    ).toEqual([['行政長官', '船票明年起減價，「說得出，做得到」。']]));

  it('are several at once', async () => {
    expect(await said('与会经济学家和业内人士认为，船票明年还会涨价。')).toEqual([
      ['与会经济学家和业内人士', '船票明年还会涨价。'],
    ]);
    expect(await said('孩子和妈妈说，船票明年还会涨价。')).not.toContainEqual([
      '孩子和妈妈',
      '船票明年还会涨价。',
    ]);
  });

  it('are documents that nobody is known to have published', async () => {
    expect(await said('马绍言提供的《游船合同》显示，船票可以退。')).toEqual([
      ['《游船合同》', '船票可以退。'],
    ]);
    expect(
      await said('湖区晚报和清湖旅游公司签署《关于游船安全的备忘录》。', '根据备忘录，双方明年开航。'),
    ).toEqual([['《关于游船安全的备忘录》', '双方明年开航。']]);
    expect(await said('马绍言早前认罪。案情指，他收了三张船票。')).toEqual([['案情', '他收了三张船票。']]);
  });

  it('are who held a survey, not those asked nor the survey', async () =>
    expect(await said('民调机构诺瓦3日公布的一项调查显示，六成居民赞成开航。')).toEqual([
      ['民调机构诺瓦', '六成居民赞成开航。'],
    ]));

  it('stand behind a source that something joins to what is before', async () =>
    expect(await said('贺秉文表示，船票卖完了。而据一位离职员工爆料，船票还有很多。')).toEqual([
      ['贺秉文', '船票卖完了。'],
      ['一位离职员工', '船票还有很多。'],
    ]));

  it('are none where a report opens with whose it is', async () =>
    expect(await said('湖区网消息：湖区昨天举行开航仪式，三千人参加。')).toEqual([]));

  it('keep what they tell of others’ wishes, and of what others said once', async () => {
    expect(await said('贺秉文透露，打了针才上场，医生建议休息两周。')).toEqual([
      ['贺秉文', '打了针才上场，医生建议休息两周。'],
    ]);
    expect(await said('贺秉文反批，清湖旅游公司过去主张涨价，如今应先道歉。')).toEqual([
      ['贺秉文', '清湖旅游公司过去主张涨价，如今应先道歉。'],
    ]);
  });

  it('speak for China without an office that names it', async () =>
    expect(
      await said('韦承安指出，单边主义没有出路。中方支持各方发挥更大作用，期待更多企业前来投资。'),
    ).toEqual([['韦承安', '单边主义没有出路。中方支持各方发挥更大作用，期待更多企业前来投资。']]));

  it('are nicknames behind what somebody is', async () =>
    expect(await said('初二学生小满却觉得大人想多了：“我们真正想要的是有人陪着玩。”')).toEqual([
      ['小满', '大人想多了：“我们真正想要的是有人陪着玩。”'],
    ]));

  it('are those to whom a clause turns', async () =>
    expect(await said('贺秉文要求退票，马若川却改了口，称船票一概不退。')).toContainEqual([
      '马若川',
      '船票一概不退。',
    ]));

  it('say all that they count behind a colon', async () =>
    expect(await said('在贺秉文看来，先生一生只做两件事：做题和教人做题。')).toEqual([
      ['贺秉文', '先生一生只做两件事：做题和教人做题。'],
    ]));

  it('say nothing in a clause that only tells when', async () =>
    expect(await said('当马若川追问为何不能退票时，电话挂断了。')).toEqual([]));

  it('are who publish an obituary', async () =>
    expect(await said('清湖旅游公司11月2日发布讣告：创办人因病医治无效，于昨日逝世，享年九十三岁。')).toEqual(
      [['清湖旅游公司', '创办人因病医治无效，于昨日逝世，享年九十三岁。']],
    ));

  it('are reports of tests, whoever has to bring them', async () =>
    expect(await said('窗口答复，需提供第三方检测报告。', '检测报告显示，船票可以退。')).toContainEqual([
      '检测报告',
      '船票可以退。',
    ]));

  it('utter what a clause has between marks', async () => {
    expect(await said('贺秉文在门口只留下一句“问教练吧”便匆匆离开。')).toEqual([['贺秉文', '问教练吧']]);
    expect(await said('贺秉文以“最难的日子过去了”开场。')).toEqual([['贺秉文', '最难的日子过去了']]);
    expect(await said('贺秉文以“导演”身份到场。')).toEqual([]);
  });

  it('publish and say at once', async () => {
    expect(await said('清湖旅游公司随后发表声明，要求湖区晚报提交调查报告。')).toEqual([
      ['清湖旅游公司', '湖区晚报提交调查报告。'],
    ]);
    expect(await said('清湖旅游公司發布聲明，指已提出三項方案，盼乘客體諒。')).toEqual([
      ['清湖旅游公司', '已提出三項方案，盼乘客體諒。'],
    ]);
  });

  it('say nothing where a word tells of a deed unless a pause follows', async () => {
    expect(await said('贺秉文还击对手的批评时没有多话。')).toEqual([]);
    expect(await said('贺秉文还击，船票从来没有涨过价。')).toEqual([['贺秉文', '船票从来没有涨过价。']]);
  });
});
