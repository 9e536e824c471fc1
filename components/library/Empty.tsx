import { useWords } from '../words.tsx';

/** Before anything is saved: how to begin, and what will be here. */
export function Empty() {
  const words = useWords();
  return (
    <section class="empty">
      <h2>{words('emptyTitle')}</h2>
      <ol class="empty-steps">
        <li>{words('emptyStepOpen')}</li>
        <li>{words('emptyStepClick')}</li>
        <li>{words('emptyStepSave')}</li>
      </ol>
      <figure class="example">
        <figcaption>{words('exampleCaption')}</figcaption>
        <p class="summary-site">{words('exampleSite')}</p>
        <p class="example-title">{words('exampleTitle')}</p>
        <p class="statement-by">
          <span class="statement-speaker">{words('exampleSpeaker')}</span>
          <span class="statement-role">{words('exampleRole')}</span>
        </p>
        <blockquote>{words('exampleStatement')}</blockquote>
      </figure>
    </section>
  );
}
