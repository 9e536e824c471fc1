import { render } from 'preact';
import { Library } from '../../components/library/Library.tsx';
import { WordsProvider } from '../../components/words.tsx';
import { nameDocument, words } from '../../lib/browser/i18n.ts';
import { libraryServices } from '../../lib/browser/library-services.ts';

nameDocument(document, words('libraryTitle'));
const root = document.getElementById('app');
if (root) {
  render(
    <WordsProvider value={words}>
      <Library services={libraryServices} />
    </WordsProvider>,
    root,
  );
}
