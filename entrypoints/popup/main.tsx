import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { WordsProvider } from '../../components/words.tsx';
import { nameDocument, words } from '../../lib/browser/i18n.ts';
import { popupServices } from '../../lib/browser/popup-services.ts';

nameDocument(document, words('extensionName'));
const root = document.getElementById('app');
if (root) {
  render(
    <WordsProvider value={words}>
      <Popup services={popupServices} />
    </WordsProvider>,
    root,
  );
}
