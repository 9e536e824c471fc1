import { useWords } from '../words.tsx';

/** A bar of the outline, by its look. */
export type Bar = 'site' | 'title' | 'title short' | 'facts' | 'head' | 'row' | 'block';

interface Props {
  bars: readonly Bar[];
  /** What is being done. */
  doing: string;
  onCancel: () => void;
}

/** The outline of what is to come, and a way to stop. */
export function Outline({ bars, doing, onCancel }: Props) {
  const words = useWords();
  return (
    <div class="skeleton">
      <div class="skeleton-bars" aria-hidden="true">
        {bars.map((bar, i) => (
          <span key={i} class={`bar ${bar}`} />
        ))}
      </div>
      <div class="skeleton-foot">
        <span>{doing}</span>
        <button type="button" class="button" onClick={onCancel}>
          {words('cancel')}
        </button>
      </div>
    </div>
  );
}
