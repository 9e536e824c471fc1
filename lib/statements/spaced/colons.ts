import { trimRange } from '../../text/range.ts';
import { type Attribution, MARKS, type SentenceReading } from './attribution.ts';
import { length, step } from './buckets.ts';
import { countWords } from './items.ts';
import type { Subject } from './subject.ts';

/**
 * Who speaks behind a colon: the subject of the last cue before it, else of the sentence; a person rather
 * than a body.
 */
function introduced(
  { items, subjects }: Pick<SentenceReading, 'items' | 'subjects'>,
  colon: number,
): Subject | undefined {
  const cue = items.findLastIndex((item, i) => i < colon && item.type === 'word' && item.cue);
  const behind = cue < 0 ? undefined : subjects.behind(cue);
  if (behind && behind.tail === 0 && behind.last < colon && behind.somebody.kind !== 'pronoun') return behind;
  const first = subjects.first(0, colon);
  if (first?.somebody.kind !== 'organisation' && first?.somebody.kind !== 'country') return first;
  const person = subjects.first(first.last + 1, colon);
  return person?.somebody.kind === 'person' ? person : first;
}

/** X is worried: … — no cue, the colon itself. */
export function colonAttributions({
  text,
  sentence,
  items,
  subjects,
  language,
}: SentenceReading): Attribution[] {
  for (let i = 1; i < items.length; i += 1) {
    const [before, item] = [items[i - 1], items[i]];
    if (!item || !/:\s/u.test(subjects.gap(i))) continue;
    if (before?.type === 'word' && before.cue) return [];
    // …: “…”, says X — who says it comes behind.
    const behind = items[i + 1];
    const tagged = item.type === 'quoted' && behind?.type === 'word' && behind.cue;
    if (tagged && /,/u.test(subjects.gap(i + 1))) return [];
    const subject = introduced({ items, subjects }, i);
    const content = trimRange(text, { start: item.start, end: sentence.end }, MARKS);
    if (content.start >= content.end) return [];
    const quoted = item.type === 'quoted' && item.speech ? 'quote' : 'plain';
    const words = countWords(text, { start: sentence.start, end: item.start });
    const cued = items.slice(0, i).some((it) => it.type === 'word' && it.cue);
    // In German the mood tells what somebody said behind a colon that no verb of saying stands before.
    const told = items.slice(i).some((it) => it.type === 'word' && it.reported);
    if (language === 'de' && quoted === 'plain' && !cued && !told) return [];
    if (language === 'en' && quoted === 'plain' && !cued && !(subject?.somebody.kind === 'person' && i === 1))
      return [];
    return [
      {
        order: 'colon',
        subject: subject?.somebody ?? null,
        cue: undefined,
        clause: { start: sentence.start, end: item.start },
        content,
        features: [
          'colon',
          `${language} colon ${quoted}`,
          `colon ${quoted}`,
          `colon by ${subject?.somebody.kind ?? 'none'}`,
          `colon by ${subject?.somebody.kind ?? 'none'} ${quoted}`,
          `colon words ${length(words)} ${quoted}`,
          `colon lead ${subject ? step(subject.lead) : 'none'}`,
          `colon ${cued ? 'cued' : 'uncued'}`,
          `words ${length(countWords(text, content))}`,
        ],
      },
    ];
  }
  return [];
}
