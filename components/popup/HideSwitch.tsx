import type { Words } from '../../lib/browser/words.ts';
import type { Tab } from '../../lib/browser/read-tab.ts';
import { useWords } from '../words.tsx';
import type { PopupServices } from './services.ts';
import { type HidingNotice, useHiding } from './use-hiding.ts';

function noticeText(notice: HidingNotice, words: Words): string {
  switch (notice.kind) {
    case 'hidden':
      return notice.count > 0 ? words('hiddenCount', notice.count) : words('hiddenNothing');
    case 'shown':
      return words('shownAgain');
    case 'unreachable':
      return words('hideUnreachable');
    case 'refused':
      return words('alwaysRefused');
    case 'always':
      return words('alwaysOn');
  }
}

/** The switch for the page in front and, once it hides, the choice for the whole site. */
export function HideSwitch({ tab, services }: { tab: Tab; services: PopupServices }) {
  const words = useWords();
  const { on, always, canAlways, notice, toggle, toggleAlways } = useHiding(tab, services);
  return (
    <div class="hiding">
      <button type="button" role="switch" aria-checked={on} class="switch" onClick={toggle}>
        <span>{words('hideSidebar')}</span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      {on && canAlways && (
        <label class="always">
          <input type="checkbox" checked={always} onClick={() => void toggleAlways()} />
          <span>{words('alwaysOnThisSite')}</span>
        </label>
      )}
      <output class="note">{notice && noticeText(notice, words)}</output>
    </div>
  );
}
