import type { Article } from '../article/article.ts';
import { fail, ok, type Outcome, type ReadFailure } from '../outcome.ts';
import type { Summary } from '../summary.ts';

/** What the worker answers: the summary, or the kind of error that kept it from one. */
export type Answer = { summary: Summary } | { error: string };

/**
 * How long a summary may take, in milliseconds. The longest texts that the article stage reads (hundreds of thousands of
 * code units) come near it on a slow or busy machine: then the popup says that the page took too long.
 */
export const SUMMARY_LIMIT = 10_000;

/** Makes summaries in a worker, so that a page of any length leaves the popup's own thread alone. */
export class Summariser {
  #worker: Worker | undefined;

  /** @param start the worker; it is started again after it has failed or was stopped */
  constructor(private readonly start: () => Worker) {}

  /** Starts the worker before there is anything to do, so that it loads while a page is read. */
  prepare(): void {
    this.#running();
  }

  /** The summary of an article. When the signal aborts or SUMMARY_LIMIT is over, the work is stopped: `timeout`. */
  async summarise(article: Article, signal: AbortSignal): Promise<Outcome<Summary, ReadFailure>> {
    const worker = this.#running();
    if (!worker) return failed('no worker');
    const { port1: port, port2: answerTo } = new MessageChannel();
    const until = AbortSignal.any([signal, AbortSignal.timeout(SUMMARY_LIMIT)]);
    const over = new AbortController();
    const listening = { once: true, signal: over.signal };
    try {
      return await new Promise((resolve) => {
        worker.addEventListener('error', () => resolve(failed('worker')), listening);
        port.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
          resolve('summary' in data ? ok(data.summary) : failed(data.error)),
        );
        const stop = (): void => {
          this.#drop(worker);
          resolve(fail({ code: 'timeout' }));
        };
        if (until.aborted) stop();
        else until.addEventListener('abort', stop, listening);
        port.start();
        worker.postMessage(article, [answerTo]);
      });
    } finally {
      over.abort();
      port.close();
    }
  }

  #running(): Worker | undefined {
    if (this.#worker) return this.#worker;
    try {
      const worker = this.start();
      // A worker that can't be loaded says so at once, perhaps before it is asked anything.
      worker.addEventListener('error', () => this.#drop(worker));
      this.#worker = worker;
    } catch {
      // A browser that lets no worker start: whoever asks for a summary is told.
    }
    return this.#worker;
  }

  #drop(worker: Worker): void {
    worker.terminate();
    if (this.#worker === worker) this.#worker = undefined;
  }
}

const failed = (kind: string): Outcome<never, ReadFailure> =>
  fail({ code: 'failed', detail: `summarise: ${kind}` });
