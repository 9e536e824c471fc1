import type { CastMember } from '../participants/mention.ts';
import type { Statement } from '../summary.ts';
import { innerReports, type InnerSpeech } from './inner.ts';
import { JointSpeakers } from './joint.ts';
import type { Report, SpeechContext, SpeechParagraph } from './context.ts';
import { withPairedMarks } from '../text/quotes.ts';
import type { Range } from '../text/range.ts';
import { fittedJudge, type Judge } from './scorer.ts';
import { HanSpeech } from './speech-han.ts';
import spacedWeights from './spaced/weights.json';
import { SpacedSpeech } from './speech-spaced.ts';
import { VerbFinalSpeech } from './speech-verb-final.ts';

interface Speech extends InnerSpeech {
  reports(paragraph: SpeechParagraph): Report[];
}

/** A statement before the key ones are chosen. */
export type Said = Omit<Statement, 'key'>;

/** Statements without the choice of key ones, and the unnamed speakers that they brought up. */
export interface Found {
  statements: Said[];
  groups: CastMember[];
}

/**
 * Every statement of the text in reading order: one unbroken run of one speaker inside one paragraph; speech within speech
 * right behind the statement that holds it.
 */
export function findStatements(context: SpeechContext, judge?: Judge): Found {
  const speech = speechOf(context, judge);
  const joint = new JointSpeakers(context);
  const statements: Said[] = [];
  for (const paragraph of context.paragraphs) {
    const runs = joinRuns(speech.reports(paragraph)).flatMap((run) => joint.told(run, paragraph));
    for (const statement of toStatements(context.text, paragraph, runs)) {
      const inner = innerReports(speech, context, paragraph, statement);
      statements.push(statement, ...toStatements(context.text, statement, inner));
    }
  }
  return { statements, groups: context.groups };
}

/** The judge of writing with spaces was fitted to seven languages at once, by tests/bench/speech-fit.ts like the others. */
function speechOf(context: SpeechContext, own: Judge | undefined): Speech {
  const { subjects, particles, weights = spacedWeights } = context.language.speech;
  const judge = own ?? fittedJudge(weights);
  if (subjects) return new HanSpeech(context, judge);
  return particles ? new VerbFinalSpeech(context, particles, judge) : new SpacedSpeech(context, judge);
}

/** Characters between two reports of a run: closing marks and an attribution in the middle. */
const RUN_GAP = 60;

/** Neighbouring reports of one speaker in a paragraph are one run. */
function joinRuns(reports: readonly Report[]): Report[] {
  const runs: Report[] = [];
  for (const report of reports) {
    const last = runs.at(-1);
    if (last && last.speaker === report.speaker && report.start - last.end <= RUN_GAP)
      Object.assign(last, {
        end: Math.max(last.end, report.end),
        kind: last.kind === report.kind ? last.kind : 'mixed',
      });
    else if (!last || report.start >= last.end) runs.push({ ...report });
  }
  return runs;
}

/**
 * A quotation mark between two runs that both might have is the first one's where it closes that. Quotation marks around
 * nothing say nothing.
 */
function toStatements(text: string, around: Range, runs: readonly Report[]): Said[] {
  let free = around.start;
  const statements = runs.map(({ speaker, jointly = [], toldBy, cue, kind, ...words }, i) => {
    const whole = withPairedMarks(text, words, around);
    const start = Math.max(whole.start, free);
    const end = Math.min(whole.end, Math.max(words.end, runs[i + 1]?.start ?? around.end));
    free = end;
    return {
      ...(speaker === null ? {} : { speaker }),
      ...(jointly.length > 0 ? { jointly: [...jointly] } : {}),
      ...(toldBy === undefined ? {} : { toldBy }),
      ...(cue ? { cue: text.slice(cue.start, cue.end) } : {}),
      kind,
      text: text.slice(start, end),
      start,
      end,
    };
  });
  return statements.filter(({ start, end }) => start < end);
}
