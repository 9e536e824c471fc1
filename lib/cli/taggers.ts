import { readFile } from 'node:fs/promises';
import { Taggers } from '../names/load.ts';

/** The name taggers, their weights read from the project's folder when a language first needs them. */
export const taggers = new Taggers((file) => readFile(new URL(`../names/weights/${file}`, import.meta.url)));
