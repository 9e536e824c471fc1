const PAUSE_MS = 25;

/**
 * Asks until there is an answer.
 *
 * @param what words for the error when there is none in time
 * @param ask gives undefined, null or false for "not yet"; what it throws counts as "not yet" too,
 * since a page may be on its way
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  timeoutMs = 10_000,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  } while (performance.now() < end);
  throw new Error(`${what}: not within ${timeoutMs} ms`, { cause: last });
}
