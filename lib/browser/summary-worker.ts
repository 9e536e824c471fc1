import type { Article } from '../article/article.ts';
import { summarise } from '../summarise.ts';
import type { Answer } from './summariser.ts';
import { taggers } from './taggers.ts';

/** The worker that makes summaries: an article comes with the port that its answer goes to. */
globalThis.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Article>) => {
  void answer(data).then((told) => port?.postMessage(told));
});

async function answer(article: Article): Promise<Answer> {
  try {
    return { summary: await summarise(article, taggers) };
  } catch (error) {
    // Only the error's kind: its message may quote the page.
    return { error: error instanceof Error ? error.name : 'error' };
  }
}
