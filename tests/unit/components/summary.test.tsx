// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SummaryView } from '../../../components/summary/SummaryView.tsx';
import type { Summary } from '../../../lib/summary.ts';
import { EN_SUMMARY, ZH_SUMMARY } from '../summaries.ts';
import { expectNoViolations, show, texts } from './render.tsx';

const view = (summary: Summary, linked = false) => (
  <main>
    <SummaryView summary={summary} level={1} headingRef={null} linked={linked} />
  </main>
);

const section = (name: string): HTMLElement => screen.getByRole('region', { name });
const letters = (text: string): number => text.replace(/\s/g, '').length;
const quotes = (): string[] => texts(section('Statements').querySelectorAll('blockquote'));

describe('the summary', () => {
  it('has the headings Participants, Date, Statements and Key sentences, in this order', () => {
    show(view(EN_SUMMARY));
    expect(texts(screen.getAllByRole('heading', { level: 2 }))).toEqual([
      'Participants',
      'Date',
      'Statements',
      'Key sentences',
    ]);
  });

  it('is accessible in both languages and when nothing was found', async () => {
    show(view(EN_SUMMARY, true));
    await expectNoViolations();
    show(view(ZH_SUMMARY), 'zh_CN');
    await expectNoViolations();
    show(
      view({
        ...EN_SUMMARY,
        language: 'und',
        published: null,
        eventDates: [],
        participants: [],
        statements: [],
        keySentences: [],
      }),
    );
    await expectNoViolations();
    expect(texts(document.querySelectorAll('p.none, dd.none'))).toEqual([
      'No participant was found in the text.',
      'The page does not say.',
      'No statement was found in the text.',
      'No key sentence was found.',
    ]);
  });

  it('shows title, site, section and byline', () => {
    show(view({ ...EN_SUMMARY, section: 'Harbour life' }));
    screen.getByText('Harbour life');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(EN_SUMMARY.title);
    screen.getByText('The Harbour Courier');
    screen.getByText('Iris Penhale');
  });

  it('names the host where the page names no site', () => {
    const { siteName: _, ...nameless } = EN_SUMMARY;
    show(view(nameless));
    screen.getByText('courier.example.org');
  });

  it('shows participants with role, kind and how often they are named', () => {
    show(view(EN_SUMMARY));
    const [ellwood, , lines] = within(section('Participants')).getAllByRole('button');
    expect(ellwood?.textContent).toContain('Mara Ellwood, person, Harbour minister');
    expect(ellwood?.textContent).toContain('times named: 2');
    expect(lines?.textContent).toContain('Ansel Lines, organisation');
  });

  it('tells whom a participant stands for', async () => {
    const [lin, estrada] = ZH_SUMMARY.participants.map(({ name }) => name);
    const both = { name: '双方', kind: 'group', roles: [], aliases: ['双方'], mentions: 1 } as const;
    const members = [lin ?? '', estrada ?? ''];
    const participants = [...ZH_SUMMARY.participants, { ...both, roles: [], aliases: ['双方'], members }];
    show(view({ ...ZH_SUMMARY, participants }));
    screen.getByRole('button', { name: /^双方 ?, group ?, That is: 林若川 ?, 艾斯特拉达 ?, / });
    await expectNoViolations();
  });

  it('leaves out a role that a longer one tells', () => {
    show(view(ZH_SUMMARY));
    expect(texts(document.querySelectorAll('.participant-role'))).toEqual([
      ', 东陵省省长、港口委员会主任',
      ', 韦斯塔国贸易大臣',
    ]);
  });

  it('shows more participants on demand', () => {
    const [someone] = EN_SUMMARY.participants;
    const many = Array.from({ length: 12 }, (_, i) => ({ ...someone, name: `Person ${i}` }));
    show(view({ ...EN_SUMMARY, participants: many as Summary['participants'] }));
    expect(document.querySelectorAll('.participant')).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: 'Show all (12)' }));
    expect(document.querySelectorAll('.participant')).toHaveLength(12);
  });

  it('shows the dates as the page states them, each with where it was read', () => {
    show(view(EN_SUMMARY));
    const rows = texts(section('Date').querySelectorAll('dl > div'));
    expect(rows).toEqual([
      'Published2026-04-14 18:20:00 +01:00from the page’s structured data',
      'Updated2026-04-15 08:05:00 +01:00from the page’s structured data',
      'Event2026-04-14Tuesday',
    ]);
    expect(section('Date').querySelector('time')?.getAttribute('datetime')).toBe('2026-04-14T18:20:00+01:00');
  });

  it('shows the first and the last day of a range', () => {
    const [date] = EN_SUMMARY.eventDates;
    show(view({ ...EN_SUMMARY, eventDates: date ? [{ ...date, until: '2026-04-16' }] : [] }));
    screen.getByText((_, node) => node?.tagName === 'SPAN' && node.textContent === '2026-04-14 – 2026-04-16');
    const times = [...section('Date').querySelectorAll('.event time')];
    expect(times.map((time) => time.getAttribute('datetime'))).toEqual(['2026-04-14', '2026-04-16']);
  });

  it('calls the day of a change so where the page tells no other, and says when the zone is assumed', () => {
    const { modified: _, ...summary } = EN_SUMMARY;
    const iso = '2026-04-15T08:05+01:00';
    show(view({ ...summary, published: { iso, zone: 'assumed', change: true, source: 'text' } }));
    screen.getByText('Updated April 15, 2026');
    expect(texts(section('Date').querySelectorAll('dl > div')).slice(0, 2)).toEqual([
      'PublishedThe page does not say.',
      'Updated2026-04-15 08:05 +01:00from the page’s textthe page leaves the time zone out; this is its usual one',
    ]);
  });

  it('spells the day out in the reader’s language, as the page’s own day', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    show(view({ ...ZH_SUMMARY, published: { iso: '2026-03-18T00:10:00+08:00', source: 'meta' } }), 'zh_CN');
    screen.getByText('发布于 2026年3月18日');
    vi.unstubAllEnvs();
  });

  it('shows key statements first and marks them', () => {
    show(view(ZH_SUMMARY));
    expect(quotes()).toEqual([
      '两港合作开局良好，愿同对方一道把航线延伸到内陆。',
      '韦斯塔国高度重视港口合作，欢迎更多企业到访。',
      '“船来得越多，路就越要修好。”',
      '首批货船将于五月启航。',
    ]);
    expect(texts(section('Statements').querySelectorAll('li.key .statement-key'))).toEqual(['Key', 'Key']);
  });

  it('names each statement’s speaker and role, or says that the speaker is not clear', () => {
    show(view(EN_SUMMARY));
    expect(texts(section('Statements').querySelectorAll('.statement-by'))).toEqual([
      'Mara Ellwood, Harbour minister',
      'Tomas Quill, head of the Seafarers’ Union',
      'Tomas Quill, head of the Seafarers’ Union',
      'Ansel Lines',
      'Speaker not clear',
    ]);
  });

  it('names everybody who says something together, with nobody’s role', () => {
    const [first] = EN_SUMMARY.statements;
    const statements = first ? [{ ...first, jointly: ['Tomas Quill'] }] : [];
    show(view({ ...EN_SUMMARY, statements }));
    expect(texts(section('Statements').querySelectorAll('.statement-by'))).toEqual([
      'Mara Ellwood and Tomas Quill',
    ]);
    fireEvent.click(within(section('Participants')).getByRole('button', { name: /^Tomas Quill/ }));
    expect(quotes()).toHaveLength(1);
  });

  it('tells within whose words somebody is quoted', () => {
    const [first] = EN_SUMMARY.statements;
    const statements = first ? [{ ...first, toldBy: 'Tomas Quill' }, first] : [];
    show(view({ ...EN_SUMMARY, statements }));
    const kinds = texts(section('Statements').querySelectorAll('.statement-kind'));
    expect(kinds.map((kind) => kind.includes('told by Tomas Quill'))).toEqual([true, false]);
  });

  it('names a speaker whatever the page calls its language', () => {
    show(view({ ...EN_SUMMARY, language: 'e_n' }));
    expect(section('Statements').querySelector('.statement-speaker')?.textContent).toBe('Mara Ellwood');
  });

  it('filters the statements by a participant, and back', () => {
    show(view(EN_SUMMARY));
    const quill = within(section('Participants')).getByRole('button', { name: /^Tomas Quill/ });
    fireEvent.click(quill);
    expect(quill.getAttribute('aria-pressed')).toBe('true');
    expect(quotes()).toEqual([
      'the crews would need more rest between crossings.',
      '“Tired hands make slow ropes,”',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /Show everyone/ }));
    expect(quotes()).toHaveLength(5);
  });

  it('shows what one says in the order of the text, whatever is key', () => {
    const statements = ZH_SUMMARY.statements.map((statement, i) => ({ ...statement, key: i === 1 }));
    show(view({ ...ZH_SUMMARY, statements }));
    const [first, second] = quotes();
    fireEvent.click(within(section('Participants')).getByRole('button', { name: /^林若川/ }));
    expect(quotes()).toEqual([second, first]);
  });

  it('says so when the chosen participant says nothing', () => {
    show(view(EN_SUMMARY));
    fireEvent.click(within(section('Participants')).getByRole('button', { name: /^Seafarers’ Union/ }));
    screen.getByText('No statement by Seafarers’ Union was found in the text.');
  });

  it('says how much of the text each speaks', () => {
    const spoken = ZH_SUMMARY.statements.filter(
      ({ speaker }) => speaker === ZH_SUMMARY.participants[0]?.name,
    );
    const share = spoken.reduce((sum, { text }) => sum + letters(text), 0) / letters(ZH_SUMMARY.text);
    show(view(ZH_SUMMARY));
    screen.getByText(new RegExp(`speaks ${Math.round(100 * share)}% of the text`));
  });

  it('says which language the page’s words are in, and which way they run', () => {
    show(view({ ...ZH_SUMMARY, language: 'ar' }));
    for (const words of document.querySelectorAll('blockquote, h1, .key-sentences li > span:first-child')) {
      expect(words.getAttribute('lang')).toBe('ar');
      expect(words.getAttribute('dir')).toBe('rtl');
    }
  });

  it('renders nothing of the page as HTML', () => {
    const html = '<img src=x onerror=alert(1)>';
    const [statement] = EN_SUMMARY.statements;
    show(
      view({
        ...EN_SUMMARY,
        title: html,
        siteName: html,
        byline: html,
        participants: [{ name: html, kind: 'person', roles: [html], aliases: [], mentions: 1 }],
        statements: statement ? [{ ...statement, speaker: html, text: html }] : [],
        keySentences: [{ start: 0, end: html.length, text: html }],
      }),
    );
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(html);
  });

  it('takes characters that reorder or hide letters out of labels, and leaves them in the words said', () => {
    const [statement] = EN_SUMMARY.statements;
    const [participant] = EN_SUMMARY.participants;
    show(
      view({
        ...EN_SUMMARY,
        title: 'Fe\u202erry',
        participants: participant ? [{ ...participant, name: 'Ma\u200bra' }] : [],
        statements: statement ? [{ ...statement, text: 'a\u200bb' }] : [],
      }),
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ferry');
    expect(document.querySelector('.participant-name')?.textContent).toBe('Mara');
    expect(quotes()).toEqual(['a\u200bb']);
  });

  it('links to the page only where asked, and only to web addresses', () => {
    show(view(EN_SUMMARY));
    expect(screen.queryByRole('link')).toBeNull();
    show(view(EN_SUMMARY, true));
    expect(screen.getByRole('link', { name: 'Open the page' }).getAttribute('href')).toBe(EN_SUMMARY.url);
    show(view({ ...EN_SUMMARY, url: 'javascript:alert(1)' }, true));
    expect(screen.queryByRole('link')).toBeNull();
  });
});
