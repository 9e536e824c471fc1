import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** Shown beside the title, and no part of the heading's name. */
  count?: number;
  /** Stands at the end of the heading's line. */
  aside?: ComponentChildren;
  level: 2 | 3;
  children: ComponentChildren;
}

/** A named part of the summary. */
export function Section({ title, count, aside, level, children }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <Heading id={id}>{title}</Heading>
        {count !== undefined && <span class="section-count">{count}</span>}
        {aside}
      </div>
      {children}
    </section>
  );
}
