import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tab } from '../../lib/browser/read-tab.ts';
import type { PopupServices } from './services.ts';

export type HidingNotice =
  { kind: 'hidden'; count: number } | { kind: 'shown' | 'unreachable' | 'refused' | 'always' };

type Services = Pick<PopupServices, 'siteHiding' | 'hide' | 'rememberHiding' | 'allowAlways' | 'endAlways'>;

/** The hide switch of the page in front. A remembered site is hidden at once. */
export function useHiding(tab: Tab, services: Services) {
  const [on, setOn] = useState(false);
  const [always, setAlways] = useState(false);
  const [canAlways, setCanAlways] = useState(false);
  const [notice, setNotice] = useState<HidingNotice>();
  const touched = useRef(false);

  const turn = useRef(Promise.resolve());

  /** One after the other: hiding that began before a click must not end after it. */
  function apply(hide: boolean): Promise<void> {
    turn.current = turn.current.then(() => change(hide));
    return turn.current;
  }

  async function change(hide: boolean): Promise<void> {
    try {
      const count = await services.hide(tab, hide);
      setNotice(hide ? { kind: 'hidden', count } : { kind: 'shown' });
    } catch {
      setOn(false);
      setNotice({ kind: 'unreachable' });
    }
  }

  useEffect(() => {
    let current = true;
    void services.siteHiding(tab).then((site) => {
      if (!current) return;
      setCanAlways(site.canAlways);
      setAlways(site.always);
      // A click may have been quicker than the settings.
      if (touched.current) return;
      setOn(site.hide);
      if (site.hide) void apply(true).then(() => site.refused && setNotice({ kind: 'refused' }));
    });
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once a page: the rest is the same for its life
  }, [tab]);

  function toggle(): void {
    touched.current = true;
    const hide = !on;
    setOn(hide);
    if (!hide) setAlways(false);
    void services.rememberHiding(tab, hide);
    void apply(hide);
  }

  /** The permission is asked for first, while the browser still counts this as the user's click. */
  async function toggleAlways(): Promise<void> {
    if (always) {
      setAlways(false);
      await services.endAlways(tab);
      return;
    }
    const granted = await services.allowAlways(tab);
    setAlways(granted);
    setNotice({ kind: granted ? 'always' : 'refused' });
  }

  return { on, always, canAlways, notice, toggle, toggleAlways };
}
