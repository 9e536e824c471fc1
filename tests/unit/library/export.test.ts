import { describe, expect, it } from 'vitest';
import { exportFile } from '../../../lib/library/export.ts';
import { escapeMarkdown, libraryMarkdown } from '../../../lib/library/markdown.ts';
import { copyRecord, recordOf } from '../../../lib/library/record.ts';
import type { Summary } from '../../../lib/summary.ts';
import { EN_SUMMARY, ZH_SUMMARY } from '../summaries.ts';

const now = new Date('2026-11-02T10:00:00Z');
const saved = (summary: Summary) => recordOf(summary, undefined, now);

describe('the JSON export', () => {
  it('holds every field of every record', () => {
    const records = [saved(ZH_SUMMARY), saved(EN_SUMMARY)];
    const { content } = exportFile(records, 'json', now);
    const parsed = JSON.parse(content) as { format: string; version: number; records: unknown[] };
    expect(parsed).toMatchObject({ format: 'lede-library', version: 1, exportedAt: now.toISOString() });
    expect(parsed.records.map(copyRecord)).toEqual(records);
  });
});

describe('the Markdown export', () => {
  const markdown = libraryMarkdown([saved(EN_SUMMARY)]);

  it('has title, address, site, dates and the day it was saved', () => {
    expect(markdown).toMatch(/^# Rebuilt ferry line opens to a full first boat\n/);
    expect(markdown).toContain('- Source: <https://courier.example.org/ferry>');
    expect(markdown).toContain('- Site: The Harbour Courier');
    expect(markdown).toContain('- By: Iris Penhale');
    expect(markdown).toContain('- Published: 2026-04-14T18\\:20\\:00+01\\:00 (json-ld)');
    expect(markdown).toContain('- Updated: 2026-04-15T08\\:05\\:00+01\\:00 (json-ld)');
    expect(markdown).toContain('- Event: 2026-04-14 (“Tuesday”)');
    expect(markdown).toContain('- Saved: 2026-11-02T10:00:00.000Z');
  });

  it('has the first and the last day of a range', () => {
    const eventDates = EN_SUMMARY.eventDates.map((date) => ({ ...date, until: '2026-04-16' }));
    expect(libraryMarkdown([saved({ ...EN_SUMMARY, eventDates })])).toContain(
      '- Event: 2026-04-14 – 2026-04-16 (“Tuesday”)',
    );
  });

  it('tells whom a participant stands for', () => {
    const [first] = EN_SUMMARY.participants;
    const participants = first ? [{ ...first, name: 'Both sides', roles: [], members: ['Ann', 'Bo'] }] : [];
    expect(libraryMarkdown([saved({ ...EN_SUMMARY, participants })])).toContain(
      '- **Both sides**: Ann; Bo (person, ',
    );
  });

  it('heads what two say together with both', () => {
    const [first] = EN_SUMMARY.statements;
    const statements = first
      ? [
          { ...first, speaker: 'Ann', jointly: ['Bo'] },
          { ...first, speaker: 'Ann' },
        ]
      : [];
    const exported = libraryMarkdown([saved({ ...EN_SUMMARY, statements })]);
    expect(exported).toContain('### Ann, Bo\n');
    expect(exported).toContain('### Ann\n');
  });

  it('tells within whose words somebody is quoted', () => {
    const [first] = EN_SUMMARY.statements;
    const statements = first ? [{ ...first, toldBy: 'Ann *B*' }] : [];
    expect(libraryMarkdown([saved({ ...EN_SUMMARY, statements })])).toContain(
      `(${first?.kind}, told by Ann \\*B\\*)`,
    );
  });

  it('calls the day of a change so, and tells the section', () => {
    const published = {
      iso: '2026-04-15T08:05+01:00',
      zone: 'assumed',
      change: true,
      source: 'text',
    } as const;
    const changed = libraryMarkdown([saved({ ...EN_SUMMARY, section: 'Harbour life', published })]);
    expect(changed).toContain('- Section: Harbour life');
    expect(changed).toContain('- Published: not told');
    expect(changed).toContain('- Updated: 2026-04-15T08\\:05+01\\:00 (text, zone assumed)');
  });

  it('says when an entry was written, and which part of the story it is', () => {
    const [statement] = EN_SUMMARY.statements;
    const entries = [{ start: 0, end: statement?.end ?? 0, time: '14:05' }];
    const live = libraryMarkdown([saved({ ...EN_SUMMARY, entries, parts: { part: 2, of: 3 } })]);
    expect(live).toContain('(direct, 14\\:05)');
    expect(live).toContain('- Part: 2 of 3');
  });

  it('says that a story is partial, or was no article', () => {
    const partial = { reason: 'cut', words: 212 } as const;
    const record = saved({ ...EN_SUMMARY, partial, notAnArticle: 'video' });
    const text = libraryMarkdown([record]);
    expect(text).toContain('- Partial: 212 words (cut)');
    expect(text).toContain('- Read as an article, but taken for: video');
  });

  it('lists participants with their roles', () => {
    expect(markdown).toContain('- **Mara Ellwood**, Harbour minister (person, named 2×)');
    expect(markdown).toContain('- **Ansel Lines** (organisation, named 1×)');
  });

  it('puts statements under their speakers, those of nobody last', () => {
    const quill = markdown.slice(markdown.indexOf('### Tomas Quill'), markdown.indexOf('### Ansel Lines'));
    expect(quill).toContain('> the crews would need more rest between crossings. (indirect)');
    expect(quill).toContain('> “Tired hands make slow ropes,” (direct)');
    expect(markdown).toMatch(/### Speaker not clear\n\n> The fares/);
  });

  it('has the key sentences', () => {
    expect(markdown).toMatch(/## Key sentences\n\n- Harbour minister Mara Ellwood/);
  });

  it('parts several records by rules', () => {
    expect(libraryMarkdown([saved(EN_SUMMARY), saved(ZH_SUMMARY)]).split('\n\n---\n\n')).toHaveLength(2);
  });

  it('makes no link of an address that is not of the web', () => {
    const record = saved({ ...EN_SUMMARY, url: 'javascript:alert(1)' });
    expect(libraryMarkdown([record])).toContain('- Source: javascript\\:alert\\(1\\)');
  });

  it.each([
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[a](javascript:x)', '\\[a\\]\\(javascript\\:x\\)'],
    ['<img src=x onerror=y>', '\\<img src\\=x onerror\\=y\\>'],
    ['# heading #tag', '\\# heading \\#tag'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['a\n\n# b', 'a \\# b'],
    ['https://x.example', 'https\\://x.example'],
    ['a\u202eb\u200bc', 'abc'],
    ['2026-02-02', '2026-02-02'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('the file’s name', () => {
  it('tells one summary by its title, several by the day', () => {
    expect(exportFile([saved(EN_SUMMARY)], 'markdown', now).name).toBe(
      'lede-Rebuilt-ferry-line-opens-to-a-full-first-boat.md',
    );
    expect(exportFile([saved(ZH_SUMMARY)], 'json', now).name).toBe(
      'lede-林若川会见艾斯特拉达-推动两港合作迈上新台阶.json',
    );
    expect(exportFile([saved(ZH_SUMMARY), saved(EN_SUMMARY)], 'json', now).name).toBe(
      'lede-library-2026-11-02.json',
    );
  });

  it('holds nothing that a file system takes for a path', () => {
    const { name } = exportFile(
      [saved({ ...EN_SUMMARY, title: '../../etc\u202e/passwd\0:*?' })],
      'json',
      now,
    );
    expect(name).toBe('lede-etc-passwd.json');
    expect(exportFile([saved({ ...EN_SUMMARY, title: '…' })], 'json', now).name).toBe('lede-2026-11-02.json');
  });
});
