import { expect, it } from 'vitest';

import { loadLanguage } from '../../../lib/languages/index.ts';
import { splitSentences } from '../../../lib/sentences/split.ts';
import { SpeechContext } from '../../../lib/statements/context.ts';
import { findStatements } from '../../../lib/statements/find.ts';
import { articleOf } from '../helpers/article.ts';

it('has each mention of an unnamed speaker once, in order', async () => {
  const { text, paragraphs } = articleOf('', ['“线路不会再改，”网友介绍，“票价', '网友说，票价不变。']);
  const language = await loadLanguage('zh');
  if (!language) throw new Error('no Chinese');
  const sentences = splitSentences(text, paragraphs, language);
  const { groups } = findStatements(new SpeechContext(text, paragraphs, sentences, [], language));
  expect(groups.map(({ name, mentions }) => [name, mentions.map(({ start }) => start)])).toEqual([
    ['网友', [text.indexOf('网友'), text.lastIndexOf('网友')]],
  ]);
});
