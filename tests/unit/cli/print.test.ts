import { expect, test } from 'vitest';
import { printSummary } from '../../../lib/cli/print.ts';
import { EN_SUMMARY } from '../summaries.ts';

test('the part of a story and the times of a live blog are printed', () => {
  const [statement] = EN_SUMMARY.statements;
  const entries = [{ start: 0, end: statement?.end ?? 0, time: '2026-04-14T14:05+01:00' }];
  const lines = printSummary({ ...EN_SUMMARY, entries, parts: { part: 2, of: 3 } }).split('\n');
  expect(lines).toContain('part 2 of 3 of the story');
  expect(lines).toContain(`* 2026-04-14T14:05+01:00 Mara Ellwood (said): ${statement?.text}`);
});

test('other summaries have neither', () => {
  const printed = printSummary(EN_SUMMARY);
  expect(printed).not.toContain('of the story');
  expect(printed).toContain(`* Mara Ellwood (said): ${EN_SUMMARY.statements[0]?.text}`);
});

test('a range of dates is printed with its first and last day', () => {
  const eventDates = EN_SUMMARY.eventDates.map((date) => ({ ...date, until: '2026-04-16' }));
  expect(printSummary({ ...EN_SUMMARY, eventDates })).toContain('event 2026-04-14 to 2026-04-16 “Tuesday”');
});

test('speech within speech is printed with who tells it', () => {
  const statements = EN_SUMMARY.statements.map((statement) => ({ ...statement, toldBy: 'Tomas Quill' }));
  expect(printSummary({ ...EN_SUMMARY, statements })).toContain(
    '* Mara Ellwood (said), told by Tomas Quill: ',
  );
});
