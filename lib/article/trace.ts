/** Something that a step did or decided, and why. */
export interface TraceNote {
  /** In words: `a caption`, `json-ld 2026-02-02`. */
  reason: string;
  /** The text it is about, whole. */
  text?: string;
}

/** A step of the article stage, with what it noted, in order. */
export interface TraceStep {
  name: string;
  notes: TraceNote[];
}

/**
 * Why the article stage read a page as it did. Handed down only when somebody asks; everywhere else it is `undefined`,
 * and `trace?.note(…)` neither runs nor builds its arguments.
 */
export class Trace {
  readonly steps: TraceStep[] = [];

  /** The notes that follow belong to this step. */
  begin(name: string): void {
    this.steps.push({ name, notes: [] });
  }

  note(reason: string, text?: string): void {
    if (this.steps.length === 0) this.begin('');
    this.steps.at(-1)?.notes.push(text === undefined ? { reason } : { reason, text });
  }
}
