import { describe, expect, it, test } from 'vitest';
import { countWords } from '../../../lib/article/partial/words.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { parseDocument } from '../../../lib/cli/document.ts';

const HEADLINE = 'Northmoor rebuilds its old lock';
const BEGINNING =
  '<p>Edda Lindqvist told the council of Northmoor on Monday that the old lock has to be rebuilt before the summer, whatever it costs the town.</p>';
const SECOND =
  '<p>The council heard from eleven speakers, among them three bakers, two ferry captains and a teacher, before it put the matter to the vote.</p>';
const CUT =
  '<p>The engineers who looked at the gates in spring had warned the harbour office twice, and what they wrote then was never ...</p>';
const CLOSED =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Northmoor rebuilds its old lock","isAccessibleForFree":false}</script>';
const counting = (words: number): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${HEADLINE}","wordCount":${words}}</script>`;

const read = (body: string, head = '') => {
  const outcome = readArticle(
    parseDocument(
      `<html lang="en"><head><title>${HEADLINE}</title>${head}</head><body><article><h1>${HEADLINE}</h1><p>9 March 2026, 10:15</p>${body}</article></body></html>`,
    ),
    'https://courier.example/2026/03/09/northmoor-rebuilds-its-old-lock.html',
  );
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value.partial;
};

const WALLS: Record<string, string> = {
  en: 'Subscribe to continue reading this story.',
  zh: '订阅后可继续阅读全文',
  de: 'Jetzt abonnieren und weiterlesen',
  fr: 'Pour lire la suite, abonnez-vous',
  es: 'Suscríbete para seguir leyendo',
  pt: 'Assine para continuar lendo',
  ru: 'Оформите подписку, чтобы продолжить чтение',
  ja: '続きを読むには会員登録が必要です',
  ko: '구독하시면 계속 읽으실 수 있습니다',
  ar: 'اشترك الآن لمتابعة القراءة',
};

describe('a story is partial', () => {
  it.each(Object.entries(WALLS))('where a wall follows its first paragraphs: %s', (_language, wall) => {
    expect(read(`${BEGINNING}${SECOND}<div class="box"><p>${wall}</p></div>`)).toMatchObject({
      reason: 'paywall',
    });
  });

  it('where the page says that it is closed and the text breaks off', () => {
    expect(read(BEGINNING + SECOND + CUT, CLOSED)).toMatchObject({ reason: 'paywall' });
  });

  it('where its metadata counts more words and the text breaks off, and says how many are shown', () => {
    const partial = read(BEGINNING + SECOND + CUT, counting(900));
    expect(partial?.reason).toBe('cut');
    expect(partial?.words).toBeGreaterThan(40);
    expect(partial?.words).toBeLessThan(90);
  });

  it('where it ends in dots above a link to the rest', () => {
    expect(read(`${BEGINNING}${SECOND}${CUT}<p><a href="/full">Read more</a></p>`)).toMatchObject({
      reason: 'cut',
    });
  });
});

describe('a story is whole', () => {
  const WHOLE = Array.from(
    { length: 16 },
    (_, i) =>
      `<p>Witness number ${i} told the council of Northmoor on Monday that the gates of the lock had been leaking for ${i + 3} years, and that nobody had asked about it before.</p>`,
  ).join('');

  it.each([
    'Subscribe to our newsletter and never miss a story.',
    'Already a subscriber? Sign in',
    'Subscribe now: the first month is free, cancel any time.',
  ])('above a box that sells subscriptions: %s', (box) => {
    expect(read(`${BEGINNING}${SECOND}<div class="box"><p>${box}</p></div>`)).toBeUndefined();
    expect(read(`${WHOLE}<div class="box"><p>${box}</p></div>`)).toBeUndefined();
  });

  it('where it is closed to others, and shown to its reader', () => {
    expect(read(WHOLE, CLOSED)).toBeUndefined();
    expect(read(BEGINNING + SECOND, CLOSED)).toBeUndefined();
  });

  it('where its metadata counts as many words as are shown, though its last line is no sentence', () => {
    const credits =
      '<p>Translation: Ada Brandt, editing: Tom Aske, proofreading: Ilse Varden, audio version: Jory Penn and Edda Lindqvist for the Courier</p>';
    expect(read(`${WHOLE}${credits}`, counting(490) + CLOSED)).toBeUndefined();
  });

  it('where its last sentence trails off', () => {
    expect(read(WHOLE + CUT)).toBeUndefined();
  });
});

test('words are counted; in Chinese and Japanese, characters', () => {
  expect(countWords('The old lock, rebuilt')).toBe(4);
  expect(countWords('北岭古桥恢复通行。')).toBe(8);
  expect(countWords('다시 열린 다리')).toBe(3);
});
