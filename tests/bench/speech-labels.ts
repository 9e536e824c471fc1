import type { Candidate } from '../../lib/statements/scorer.ts';
import type { LabelledSpeech, SpeechItem } from './speech-items.ts';

/** A candidate, and whether labelled words say that it is reported. */
export interface Seen extends Candidate {
  right: boolean;
}

/** Share of a candidate that labelled words must cover. */
const ENOUGH = 0.5;
/** Code units between the beginnings of two readings of the same words. */
const SAME = 30;
/** Letters by which inflected forms of a noun are told to be one. */
const STEM = 5;

/** Whether labelled words of its speaker that begin no earlier than the candidate may cover it. */
export function isSpeech({ speech, cast }: SpeechItem, candidate: Candidate): boolean {
  const { start, end, from, speaker, unnamed } = candidate;
  const people = new Set(cast.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  const names = new Set(cast.map(({ name }) => name));
  const mayBe = (label: LabelledSpeech): boolean => {
    if (speaker !== undefined) return label.speaker === speaker;
    if (unnamed === undefined) return true;
    return names.has(label.speaker) ? !people.has(label.speaker) : hasStem(label.speaker, unnamed);
  };
  const covered = speech
    .filter((label) => label.start >= from - 1 && mayBe(label))
    .reduce((sum, label) => sum + Math.max(0, Math.min(end, label.end) - Math.max(start, label.start)), 0);
  return covered > 0 && covered >= ENOUGH * (end - start);
}

const hasStem = (phrase: string, head: string): boolean =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word.startsWith(head.slice(0, STEM)));

/** Of the right readings of the same words, those that name the speaker. */
export function preferNamed(found: readonly Seen[]): Seen[] {
  const named = found.filter(({ right, speaker }) => right && speaker !== undefined);
  return found.map((seen) =>
    seen.right && seen.speaker === undefined && named.some(({ start }) => Math.abs(start - seen.start) < SAME)
      ? { ...seen, right: false }
      : seen,
  );
}
