import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../words.ts';

const { en, zh_CN: zh } = MESSAGES;
const ROOT = path.resolve(import.meta.dirname, '../../..');

const places = (message: string | undefined): string[] =>
  [...(message ?? '').matchAll(/\$\d/g)].map(String).toSorted();

function sources(folder: string): string {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8'))
    .join('\n');
}

describe('the interface’s words', () => {
  it('are the same in every language', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en));
  });

  it.each(Object.keys(en))('%s says something in each language, with the same values', (key) => {
    expect(en[key]?.message.trim()).toBeTruthy();
    expect(zh[key]?.message.trim()).toBeTruthy();
    expect(places(zh[key]?.message)).toEqual(places(en[key]?.message));
  });

  it('are all used', () => {
    const used = `${sources('components')}\n${sources('lib/browser')}\n${sources('entrypoints')}\n${readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8')}`;
    const unused = Object.keys(en).filter(
      (key) => !used.includes(`'${key}'`) && !used.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });
});
