import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../lib/languages/index.ts';
import { withMembers } from '../../../lib/participants/members.ts';
import type { Participant } from '../../../lib/summary.ts';

const one = (
  kind: Participant['kind'],
  name: string,
  roles: string[] = [],
  also: string[] = [],
): Participant => ({
  name,
  kind,
  roles,
  aliases: [name, ...also],
  mentions: 1,
});

const LIN = one('person', '林若川', ['江海市副市长']);
const ROD = one('person', '安东尼奥·罗德里格斯', ['法国外交部长'], ['罗德里格斯']);
const SHEN = one('person', '沈立', ['港务局局长']);
const BOTH = one('group', '双方');

async function members(code: string, participants: Participant[], title: string, text: string) {
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no words of ${code}`);
  return withMembers(participants, { title, text, language }).at(-1)?.members;
}

describe('two parties together', () => {
  const text = '林若川会见罗德里格斯。沈立陪同。\n\n双方同意复航。';

  it('are the two whom headline and story name', async () => {
    const title = '林若川会见罗德里格斯';
    expect(await members('zh', [LIN, ROD, SHEN, BOTH], title, text)).toEqual([LIN.name, ROD.name]);
    const sides = one('group', 'The two sides', [], ['the two sides']);
    const [ada, milos] = [
      one('person', 'Ada Fenwick', [], ['Fenwick']),
      one('person', 'Milos Dragan', [], ['Dragan']),
    ];
    expect(
      await members(
        'en',
        [ada, milos, sides],
        'Fenwick meets Dragan',
        'Ada Fenwick met Milos Dragan. The two sides agreed.',
      ),
    ).toEqual(['Ada Fenwick', 'Milos Dragan']);
  });

  it('are the only two people of the story so far where the headline names none', async () => {
    expect(await members('zh', [LIN, ROD, BOTH], '航线恢复', text)).toEqual([LIN.name, ROD.name]);
    expect(
      await members('zh', [LIN, ROD, SHEN, BOTH], '航线恢复', '林若川会见罗德里格斯。双方同意。沈立陪同。'),
    ).toEqual([LIN.name, ROD.name]);
  });

  it('are two bodies where the headline names these', async () => {
    const [one1, two] = [one('organisation', '东航集团'), one('organisation', '湖港公司')];
    expect(
      await members('zh', [one1, two, BOTH], '东航集团与湖港公司和解', '东航集团与湖港公司和解。双方满意。'),
    ).toEqual(['东航集团', '湖港公司']);
  });

  it('are nobody where it could be others', async () => {
    expect(await members('zh', [LIN, ROD, SHEN, BOTH], '航线恢复', text)).toBeUndefined();
    expect(await members('zh', [LIN, ROD, SHEN, BOTH], '林若川、罗德里格斯、沈立会谈', text)).toBeUndefined();
    expect(
      await members('zh', [LIN, ROD, BOTH], '航线恢复', '双方同意。林若川会见罗德里格斯。'),
    ).toBeUndefined();
  });

  it('are no other group', async () => {
    expect(
      await members('zh', [LIN, ROD, one('group', '警方')], '航线恢复', '林若川会见罗德里格斯。警方在场。'),
    ).toBeUndefined();
  });
});

describe('a country’s side', () => {
  it('is those whose titles are of that country', async () => {
    const side = one('country', '法方');
    expect(
      await members('zh', [LIN, ROD, { ...side, aliases: ['法方', '法国'] }], '', '法方表示欢迎。'),
    ).toEqual([ROD.name]);
    const party = one('person', '方致远', ['中共江海市委书记']);
    expect(await members('zh', [party, ROD, one('country', '中方')], '', '中方表示欢迎。')).toEqual([
      '方致远',
    ]);
    expect(
      await members('zh', [LIN, ROD, one('country', '法国', [], ['法方'])], '', '法国欢迎。'),
    ).toBeUndefined();
  });
});
