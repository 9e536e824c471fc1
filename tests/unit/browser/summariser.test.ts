import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { type Answer, SUMMARY_LIMIT, Summariser } from '../../../lib/browser/summariser.ts';
import { fail, ok } from '../../../lib/outcome.ts';
import { articleOf } from '../helpers/article.ts';
import { EN_SUMMARY } from '../summaries.ts';

const ARTICLE = articleOf('Ferry', ['The ferry sails.']);
const { signal: always } = new AbortController();

/** A worker that answers each article as it is told, or not at all. */
class FakeWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  readonly terminate = vi.fn();
  readonly asked: Article[] = [];

  constructor(private readonly answer?: Answer) {
    super();
  }

  postMessage(article: Article, transferred?: Transferable[] | StructuredSerializeOptions): void {
    const [port] = transferred as MessagePort[];
    this.asked.push(article);
    if (this.answer) port?.postMessage(this.answer);
  }
}

/** A summariser over workers that are started one after the other. */
function over(...workers: FakeWorker[]) {
  const start = vi.fn((): Worker => {
    const worker = workers[start.mock.calls.length - 1];
    if (!worker) throw new DOMException('no more', 'SecurityError');
    return worker;
  });
  return { start, summariser: new Summariser(start) };
}

afterEach(() => vi.useRealTimers());

describe('the summariser', () => {
  it('gives what the worker makes of the article, and keeps the worker for the next', async () => {
    const worker = new FakeWorker({ summary: EN_SUMMARY });
    const { start, summariser } = over(worker);
    summariser.prepare();
    const ended = new AbortController();
    expect(await summariser.summarise(ARTICLE, ended.signal)).toEqual(ok(EN_SUMMARY));
    ended.abort();
    expect(await summariser.summarise(ARTICLE, always)).toEqual(ok(EN_SUMMARY));
    expect(worker.asked).toEqual([ARTICLE, ARTICLE]);
    expect(start).toHaveBeenCalledTimes(1);
    expect(worker.terminate).not.toHaveBeenCalled();
  });

  it('tells the kind of error that the worker met', async () => {
    const { summariser } = over(new FakeWorker({ error: 'RangeError' }));
    expect(await summariser.summarise(ARTICLE, always)).toEqual(
      fail({ code: 'failed', detail: 'summarise: RangeError' }),
    );
  });

  it('stops the worker when the work is no longer wanted, and starts another for the next', async () => {
    const [idle, second] = [new FakeWorker(), new FakeWorker({ summary: EN_SUMMARY })];
    const { summariser } = over(idle, second);
    const cancelled = new AbortController();
    const outcome = summariser.summarise(ARTICLE, cancelled.signal);
    cancelled.abort();
    expect(await outcome).toEqual(fail({ code: 'timeout' }));
    expect(idle.terminate).toHaveBeenCalled();
    expect(await summariser.summarise(ARTICLE, always)).toEqual(ok(EN_SUMMARY));
  });

  it('gives a worker up that does not answer in time', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort());
    const idle = new FakeWorker();
    const { summariser } = over(idle);
    expect(await summariser.summarise(ARTICLE, always)).toEqual(fail({ code: 'timeout' }));
    expect(timeout).toHaveBeenCalledWith(SUMMARY_LIMIT);
    expect(idle.terminate).toHaveBeenCalled();
  });

  it('tells when the worker can’t be loaded, before or after it is asked, and tries another the next time', async () => {
    const [early, late, good] = [new FakeWorker(), new FakeWorker(), new FakeWorker({ summary: EN_SUMMARY })];
    const { summariser } = over(early, late, good);
    summariser.prepare();
    early.dispatchEvent(new Event('error'));
    const outcome = summariser.summarise(ARTICLE, always);
    late.dispatchEvent(new Event('error'));
    expect(await outcome).toEqual(fail({ code: 'failed', detail: 'summarise: worker' }));
    expect(await summariser.summarise(ARTICLE, always)).toEqual(ok(EN_SUMMARY));
  });

  it('tells when the browser lets no worker start', async () => {
    const { summariser } = over();
    expect(() => summariser.prepare()).not.toThrow();
    expect(await summariser.summarise(ARTICLE, always)).toEqual(
      fail({ code: 'failed', detail: 'summarise: no worker' }),
    );
  });
});
