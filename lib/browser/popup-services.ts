import type { PopupServices } from '../../components/popup/services.ts';
import { openLibrary } from '../library/store.ts';
import { isHost } from '../settings/settings.ts';
import { allowAlways, endAlways, isAlwaysHidden } from './always-hide.ts';
import { anchorOf } from '../grounding/anchor.ts';
import { diagnostics } from './diagnostics.ts';
import { download } from './download.ts';
import { hideClutter } from './hiding.ts';
import { clearMarks, jumpTo } from './jump.ts';
import { libraryChanged } from './library-changes.ts';
import { showLibrary } from './open-library.ts';
import { READ_LIMIT, readTab, type Tab, watchTab } from './read-tab.ts';
import { loadSite, saveSite } from './settings-store.ts';
import { watchTold } from './story-watch.ts';
import { Summariser } from './summariser.ts';
import { tabs } from './tabs.ts';

/** The host of a web page; files have none, nor has anything else that a permission can't name. */
function hostOf({ url }: Tab): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && isHost(hostname) ? hostname : undefined;
}

const library = openLibrary();

const summariser = new Summariser(
  () => new Worker(new URL('./summary-worker.ts', import.meta.url), { type: 'module', name: 'summary' }),
);

export const popupServices: PopupServices = {
  read(signal, anyway) {
    // The worker loads while the page is being read.
    summariser.prepare();
    return readTab(tabs, AbortSignal.any([signal, AbortSignal.timeout(READ_LIMIT)]), anyway);
  },
  summarise(article, signal) {
    // Once it can be saved it is known what was saved before, and saving waits for nothing.
    void library.dates(article.url).catch(() => undefined);
    return summariser.summarise(article, signal);
  },
  watch({ tab, article }, onChanged) {
    const stops = [watchTab(tabs, tab, onChanged), watchTold(tab.id, article, onChanged)];
    return () => stops.forEach((stop) => stop());
  },
  showInPage: ({ tab, article }, span) => jumpTo(tab.id, anchorOf(article.text, span)),
  clearMarks: ({ tab }) => clearMarks(tab.id),
  async save(summary) {
    const outcome = await library.save(summary);
    if (outcome.ok) libraryChanged();
    return outcome;
  },
  // A library out of reach says so when it is saved to.
  savedDates: (url) => library.dates(url).catch(() => undefined),
  async exportNow(summary) {
    const [{ exportFile }, { recordOf }] = await Promise.all([
      import('../library/export.ts'),
      import('../library/record.ts'),
    ]);
    const now = new Date();
    download(exportFile([recordOf(summary, undefined, now)], 'json', now));
  },
  async openLibrary() {
    await showLibrary();
    window.close();
  },
  copyDiagnostics: (failure) => navigator.clipboard.writeText(diagnostics(failure)),
  async siteHiding(tab) {
    const host = hostOf(tab);
    if (host === undefined) return { hide: false, always: false, refused: false, canAlways: false };
    const [{ hide, always: wish }, always] = await Promise.all([loadSite(host), isAlwaysHidden(host)]);
    const refused = wish && !always;
    if (refused) void saveSite({ host, hide, always: false });
    return { hide, always, refused, canAlways: true };
  },
  hide: (tab, on) => hideClutter(tab.id, on),
  async rememberHiding(tab, on) {
    const host = hostOf(tab);
    if (host === undefined) return;
    if (on) await saveSite({ host, hide: true, always: await isAlwaysHidden(host) });
    else await endAlways(host, false);
  },
  async allowAlways(tab) {
    const host = hostOf(tab);
    return host !== undefined && allowAlways(host);
  },
  async endAlways(tab) {
    const host = hostOf(tab);
    if (host !== undefined) await endAlways(host, true);
  },
};
