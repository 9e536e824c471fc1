/**
 * A text cut into tokens, and for each token the rows of the model's tables that describe it.
 * A slot is one view of a token (its character, its shape, …); `rows[slot]` holds, token after token, as many rows as
 * `ends[slot]` says: those of token t are `rows[slot][ends[slot][t - 1] ?? 0]` up to `ends[slot][t]`.
 */
export interface Tokens {
  /** Where each token starts and ends, in UTF-16 code units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly slots: readonly Slot[];
}

/** The rows that one view gives to each token. */
export class Slot {
  readonly rows: number[] = [];
  readonly ends: number[] = [];

  /** Gives the current token one more row. */
  add(row: number): void {
    this.rows.push(row);
  }

  /** Ends the current token. */
  close(): void {
    this.ends.push(this.rows.length);
  }
}
