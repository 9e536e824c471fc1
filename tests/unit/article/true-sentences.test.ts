import { expect, test } from 'vitest';
import { parseDocument } from '../../../lib/cli/document.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { AROUND, TRUE_SENTENCES } from './pages/true-sentences.ts';

const HEADLINES: Record<string, string> = {
  zh: '海棠江老渡轮昨日恢复通航',
  ja: '湊川の渡し船が五か月ぶりに再開',
  ko: '솔향강 나룻배 다섯 달 만에 다시 뜬다',
  ru: 'Паром через Суйву снова ходит',
  ar: 'قارب نهر الغيم يعود إلى العمل',
};

function textOf(language: string, sentences: readonly string[]): string {
  const headline = HEADLINES[language] ?? 'Ferry 88';
  const told = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  const html = `<html lang="${language}"><head><title>${headline}</title></head><body><main><h1>${headline}</h1>${told}</main></body></html>`;
  const outcome = readArticle(parseDocument(html), 'https://courier.example/2026/03/11/ferry-88120.html');
  return outcome.ok ? outcome.value.text : '';
}

const CASES = Object.entries(TRUE_SENTENCES).flatMap(([language, sentences]) =>
  sentences.map((sentence): [string, string] => [language, sentence]),
);

test.each(CASES)('%s: a story may begin and end so: %s', (language, sentence) => {
  const [first, second, third] = AROUND[language] ?? ['', '', ''];
  expect(textOf(language, [sentence, first, second, third]), 'at its beginning').toContain(sentence);
  expect(textOf(language, [first, second, third, sentence]), 'at its end').toContain(sentence);
});
