import type { Participant, Span } from '../summary.ts';

/** Where a text first names a participant, by any of their forms; the longest of those that begin there. */
export function firstMention(text: string, { name, aliases }: Participant): Span | undefined {
  let first: Span | undefined;
  for (const form of new Set([name, ...aliases])) {
    const start = text.indexOf(form);
    const end = start + form.length;
    const isFirst = !first || start < first.start || (start === first.start && end > first.end);
    if (form !== '' && start !== -1 && isFirst) first = { start, end, text: form };
  }
  return first;
}
