import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundle } from '../run/bundle.ts';

/** Something that reads pages: its script, and the expression that reads the document with it. */
export interface Subject {
  name: string;
  script: string;
  /** JavaScript with `document` and `url` in scope. */
  read: string;
}

/** Where our own script is said to come from, in profiles. */
export const OWN_SCRIPT = 'lede-article.js';

const resolve = createRequire(import.meta.url).resolve;

/** Every reader's first step: none of them may change the page itself. */
export const CLONE: Subject = {
  name: 'copying the document',
  script: '',
  read: 'document.cloneNode(true)',
};

export async function readability(): Promise<Subject> {
  return {
    name: 'Readability alone, on a copy',
    script: await readFile(resolve('@mozilla/readability/Readability.js'), 'utf8'),
    read: 'new Readability(document.cloneNode(true)).parse()',
  };
}

/** The article stage as one script; its source map rides in a comment at its end. */
export async function ownStage(): Promise<Subject> {
  return {
    name: 'the article stage',
    script: `${await bundle('lib/article/read.ts', 'Lede')}\n//# sourceURL=${OWN_SCRIPT}`,
    read: 'Lede.readArticle(document, url)',
  };
}

/**
 * Defuddle, which is no dependency of this project.
 *
 * @param place its package's folder; without one it is looked for as any package is
 * @returns undefined where it isn't installed
 */
export async function defuddle(place: string | undefined): Promise<Subject | undefined> {
  let file: string;
  try {
    file = resolve(place === undefined ? 'defuddle' : path.resolve(place));
  } catch (error) {
    if (place !== undefined) throw error;
    return undefined;
  }
  return {
    name: 'Defuddle',
    script: await readFile(file, 'utf8'),
    read: 'new Defuddle(document, { url }).parse()',
  };
}
