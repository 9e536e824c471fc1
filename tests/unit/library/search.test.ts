import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../lib/library/record.ts';
import { searchOver } from '../../../lib/library/search.ts';
import { EN_SUMMARY, ZH_SUMMARY } from '../summaries.ts';

const now = new Date('2026-11-02T10:00:00Z');
const OTHER = {
  ...ZH_SUMMARY,
  url: 'https://other.example.cn/1',
  title: '港口博物馆开放',
  siteName: '他报',
  participants: [],
  statements: [],
  keySentences: [],
  eventDates: [],
  text: '作为合格的向导，馆长说，港湾与口岸的旧物都在这里。Ｌｅｄｅ 一词来自报业。',
};
const search = searchOver(
  [ZH_SUMMARY, EN_SUMMARY, OTHER].map((summary) => recordOf(summary, undefined, now)),
);
const found = (query: string): string[] => search(query).map(({ summary }) => summary.title);

describe('search', () => {
  it('finds a Chinese name, word and single character', () => {
    expect(found('林若川')).toEqual([ZH_SUMMARY.title]);
    expect(found('航线')).toEqual([ZH_SUMMARY.title]);
    expect(found('馆')).toEqual([OTHER.title]);
  });

  it('does not take characters apart from each other for a word', () => {
    // 合作 stands in the first only; the second has 作为合格.
    expect(found('合作')).toEqual([ZH_SUMMARY.title]);
    // 向导馆 has its pairs nowhere, 口岸 and 港湾 are no 港口岸.
    expect(found('港口岸')).toEqual([]);
  });

  it('finds English words by their beginning, whatever the case', () => {
    expect(found('FERRY')).toEqual([EN_SUMMARY.title]);
    expect(found('crossin')).toEqual([EN_SUMMARY.title]);
    expect(found('erry')).toEqual([]);
  });

  it('asks for all words, across title, people, site and text', () => {
    expect(found('ellwood courier breakfast')).toEqual([EN_SUMMARY.title]);
    expect(found('ellwood 航线')).toEqual([]);
  });

  it('takes wide letters for plain ones', () => {
    expect(found('lede')).toEqual([OTHER.title]);
    expect(found('ｆｅｒｒｙ')).toEqual([EN_SUMMARY.title]);
  });

  it('puts a hit in the title before one in the text', () => {
    const [first] = found('开');
    expect(first).toBe(OTHER.title);
  });

  it('finds by site', () => {
    expect(found('海州日报')).toEqual([ZH_SUMMARY.title]);
    expect(found('courier.example')).toEqual([EN_SUMMARY.title]);
  });

  it('finds nothing for signs alone', () => {
    expect(found('？！')).toEqual([]);
  });
});
