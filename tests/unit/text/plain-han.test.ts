import { describe, expect, it } from 'vitest';
import { plainHan } from '../../../lib/text/plain-han.ts';

describe('traditional letters', () => {
  it.each([
    ['國內「環境衞生」', '国内“环境卫生”'],
    ['在那裏接著跑', '在那里接着跑'],
    ['10:30,下雨', '10:30，下雨'],
  ])('are read as plain ones, in place: %s', (text, plain) => {
    expect(plainHan(text)).toBe(plain);
    expect(plainHan(text)).toHaveLength(text.length);
  });
});
