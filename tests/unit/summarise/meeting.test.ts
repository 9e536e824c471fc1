import { describe, expect, it } from 'vitest';
import { articleOf } from '../helpers/article.ts';
import { summarise } from '../helpers/summarise.ts';

/** Readouts of meetings, as agencies tell them: two officials, and what each says. */
const READOUTS = [
  {
    title: '方致远会见费奥科夫:推动两国林业合作再上新台阶',
    paragraphs: [
      '2026年3月4日,国家林业发展委员会主任方致远在东澜会见瓦尔尼亚联邦林业部部长费奥科夫。',
      '方致远欢迎费奥科夫率团来访,表示当前气候变化带来严峻挑战,森林火灾多发频发,各国更需要加强合作。双方应落实好去年签署的合作备忘录,扩大联合巡护,共同保护边境林区。',
      '费奥科夫感谢方致远的热情接待,表示今年是两国建立林业合作机制十周年,双方往来日益密切。瓦方愿同中方一道扩大木材贸易,加强人才培养,推动合作取得更多成果。',
    ],
    people: [
      ['方致远', '主任'],
      ['费奥科夫', '部长'],
    ],
  },
  {
    title: '沈望舒同阿德古进行会谈',
    paragraphs: [
      '2月11日,外贸部副部长沈望舒在京同塔玛尼亚港务局局长阿德古举行会谈。',
      '沈望舒说,两国互为重要贸易伙伴,应当就关乎航运安全的重大问题保持密切沟通,在港口建设上加大相互支持。',
      '阿德古表示,塔方高度重视两国关系,愿积极参与航线建设,欢迎更多企业前来投资兴业。',
    ],
    people: [
      ['沈望舒', '副部长'],
      ['阿德古', '局长'],
    ],
  },
] as const;

describe('the readout of a meeting', () => {
  it.each(READOUTS)('$title: both officials lead, with their titles and their own words', async (readout) => {
    const { title, paragraphs, people } = readout;
    const { participants, statements, text } = await summarise(
      articleOf(title, [...paragraphs], { declaredLanguage: 'zh' }),
    );
    expect(
      participants
        .slice(0, 2)
        .map(({ name, kind }) => [name, kind])
        .toSorted(),
    ).toEqual(people.map(([name]) => [name, 'person']).toSorted());
    for (const [name, role] of people) {
      expect(participants.find((one) => one.name === name)?.roles.join()).toContain(role);
    }
    const speakers = statements.map(({ start, speaker }) => [
      paragraphs.findIndex(
        (paragraph) => text.indexOf(paragraph) <= start && start < text.indexOf(paragraph) + paragraph.length,
      ),
      speaker,
    ]);
    expect([...new Set(speakers.map(String))]).toEqual(people.map(([name], i) => `${i + 1},${name}`));
  });
});
