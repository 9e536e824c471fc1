import { useEffect, useState } from 'preact/hooks';
import { label } from '../../lib/library/label.ts';
import { useWords } from '../words.tsx';
import type { Deleting } from './use-deleting.ts';

/** How long the offer stands when nobody is at it, in milliseconds. */
const OFFERED = 12_000;

interface Props {
  deleting: Deleting;
  onUndo: () => void;
  onDismiss: () => void;
  /** The offer has stood long enough; the same function from one picture to the next. */
  onExpire: () => void;
}

/** Says what was deleted and offers it back. Stays while it is focused or under the pointer. */
export function Toast({ deleting, onUndo, onDismiss, onExpire }: Props) {
  const words = useWords();
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState(false);
  const shown = deleting.phase !== 'none';
  const held = focused || pointed;

  /** A button that goes away under the focus tells nobody. */
  const releasing = (act: () => void) => (): void => {
    setFocused(false);
    act();
  };

  useEffect(() => {
    if (!shown || held) return undefined;
    const timer = setTimeout(onExpire, OFFERED);
    return () => clearTimeout(timer);
  }, [deleting, shown, held, onExpire]);

  return (
    <div
      class="toast"
      hidden={!shown}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <output class="toast-text">
        {deleting.phase === 'deleted' && words('deleted', label(deleting.record.summary.title))}
        {deleting.phase === 'restored' && words('restored', label(deleting.record.summary.title))}
        {deleting.phase === 'failed' && words('changeFailed')}
      </output>
      {deleting.phase === 'deleted' && (
        <button type="button" class="button" aria-keyshortcuts="Z" onClick={releasing(onUndo)}>
          {words('undo')}
        </button>
      )}
      <button type="button" class="quiet" onClick={releasing(onDismiss)}>
        {words('dismiss')}
      </button>
    </div>
  );
}
