import type { Article } from '../../../lib/article/article.ts';
import { taggers } from '../../../lib/cli/taggers.ts';
import { summarise as summariseWith } from '../../../lib/summarise.ts';
import type { Summary } from '../../../lib/summary.ts';

/** The summary of an article, with the trained name taggers. */
export const summarise = (article: Article): Promise<Summary> => summariseWith(article, taggers);
