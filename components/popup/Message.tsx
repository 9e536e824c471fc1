import type { ComponentChildren, Ref } from 'preact';

interface Props {
  title: string;
  headingRef: Ref<HTMLHeadingElement>;
  children: ComponentChildren;
  /** The ways out: buttons. */
  actions: ComponentChildren;
}

/** What the popup shows instead of a summary. */
export function Message({ title, headingRef, children, actions }: Props) {
  return (
    <section class="message">
      <svg class="message-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d="M7 5.5h18v21H7zM11 11h10M11 15.5h10M11 20h5" />
      </svg>
      <h1 ref={headingRef} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <div class="message-actions">{actions}</div>
    </section>
  );
}
