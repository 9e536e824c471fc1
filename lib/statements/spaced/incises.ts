import { type Range, trimRange } from '../../text/range.ts';
import { type Attribution, MARKS, type SentenceReading } from './attribution.ts';
import { step } from './buckets.ts';
import { PlainSubjects } from './plain-subjects.ts';
import { itself } from './subject.ts';

/** Words between a mark and the cue behind it. */
const MOST_AUXILIARIES = 3;

/** « …, explique X. … » — the attribution stands inside the marks, between commas or dashes. */
export function inciseAttributions(
  { text, items, subjects, language }: SentenceReading,
  quotation: Range,
): Attribution[] {
  const found: Attribution[] = [];
  for (const [i, item] of items.entries()) {
    if (item.type !== 'word' || item.common || item.preposition || item.lower.length < 3) continue;
    if (item.companions) continue;
    let index = i;
    const before = subjects.before(i);
    if (before && before.tail === 0 && !before.apposition) index = before.index;
    for (let steps = 0; steps < MOST_AUXILIARIES && index > 0 && !/\S/u.test(subjects.gap(index)); steps += 1)
      index -= 1;
    const gap = subjects.gap(index);
    if (index === 0 || !/[,،—–?!…]/u.test(gap)) continue;
    const behind = item.inverted ? undefined : subjects.behind(i);
    const subject =
      before?.index === index
        ? before
        : behind && behind.tail <= 3
          ? behind
          : new PlainSubjects(text, items, language).beside(i);
    // A word that no list has needs a dash, its subject behind it, and no cue before it.
    const named = subject?.somebody.member !== undefined && subject.index === i + 1 && /[—–]/u.test(gap);
    const cued = items.slice(index, i).some((it) => it.type === 'word' && it.cue);
    if (!item.cue && (!named || cued)) continue;
    const last = Math.max(i, subject?.last ?? i);
    const kind = item.inverted ? 'pronoun' : (subject?.somebody.kind ?? 'none');
    const closing = last + 1 < items.length ? subjects.gap(last + 1) : 'end';
    const somebody = item.inverted ? itself(item, i).somebody : (subject?.somebody ?? null);
    found.push({
      order: 'incise',
      subject: somebody,
      cue: { start: item.start, end: item.end },
      clause: { start: items[index]?.start ?? item.start, end: items[last]?.end ?? item.end },
      content: trimRange(text, quotation, MARKS),
      features: [
        'incise',
        `incise ${item.cue ? 'cue' : 'unknown'}`,
        `${language} incise`,
        `incise by ${kind}`,
        `incise ${/[—–]/u.test(gap) ? 'dash' : 'comma'} ${/[—–]/u.test(closing) ? 'dash' : /[,،.]/u.test(closing) ? 'comma' : closing === 'end' ? 'end' : 'none'}`,
        ...(subject ? [`incise tail ${step(subject.tail)}`] : []),
      ],
    });
  }
  return found;
}
