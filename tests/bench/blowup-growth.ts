/** How the time of a piece of work grows with the length of its input. */

/** CPU milliseconds below which a measure is noise. */
const FLOOR = 6;
/** Twice the length in so many times the time is worse than linear, for which it would be two. */
const WORSE = 3;
/** Nothing is measured further once it takes so many milliseconds. */
const LONG = 2000;
/** Short inputs that an exponential expression would not survive, then the lengths of real texts. */
const SHORT = [12, 18, 24, 28];

export interface Growth {
  /** Length in code units and CPU milliseconds, shortest first. */
  steps: { length: number; ms: number }[];
  worse: boolean;
}

/** CPU milliseconds of a run, in all threads of the process. */
export function cpu(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of a few runs, fewer the longer they take. */
function least(run: () => void): number {
  let best = cpu(run);
  for (let i = 0; i < 2 && best > FLOOR && best < LONG; i += 1) best = Math.min(best, cpu(run));
  return best;
}

/**
 * Times work on inputs of growing length.
 *
 * @param workOn the work on an input of so many code units, ready to run
 * @param lengths doubling; where the longest takes next to no time, the others are not measured
 */
export function growthOf(workOn: (length: number) => () => void, lengths: readonly number[]): Growth {
  const steps: Growth['steps'] = [];
  for (const length of SHORT) {
    const ms = cpu(workOn(length));
    if (ms > LONG / 20) {
      const again = cpu(workOn(length));
      if (again > LONG / 20) return { steps: [{ length, ms: again }], worse: true };
    }
  }
  const middle = lengths[Math.floor(lengths.length / 2)];
  const last = lengths.at(-1);
  if (middle !== undefined && last !== undefined && cpu(workOn(middle)) < LONG) {
    const ms = cpu(workOn(last));
    if (ms <= FLOOR || least(workOn(last)) <= FLOOR) return { steps: [{ length: last, ms }], worse: false };
  }
  for (const length of lengths) {
    const ms = least(workOn(length));
    steps.push({ length, ms });
    if (ms > LONG) break;
  }
  return { steps, worse: isWorse(steps) };
}

/** Over the last two doublings, as far as they are above the noise. */
function isWorse(steps: Growth['steps']): boolean {
  const [before, middle, last] = [steps.at(-3), steps.at(-2), steps.at(-1)];
  if (!middle || !last || last.ms <= FLOOR || last.ms < WORSE * Math.max(middle.ms, FLOOR / WORSE))
    return false;
  return !before || before.ms < FLOOR / WORSE || last.ms > WORSE ** 2 * before.ms;
}
