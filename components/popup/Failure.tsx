import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { ReadFailure } from '../../lib/outcome.ts';
import { useWords } from '../words.tsx';
import { failureWords } from './failure-words.ts';
import { Message } from './Message.tsx';

interface Props {
  failure: ReadFailure;
  headingRef: Ref<HTMLHeadingElement>;
  onRetry: () => void;
  /** Summarises what could be read. */
  onAnyway: () => void;
  onLibrary: () => void;
  onCopy: () => Promise<void>;
}

/** Why there is no summary, and the ways out. */
export function Failure({ failure, headingRef, onRetry, onAnyway, onLibrary, onCopy }: Props) {
  const words = useWords();
  const { title, why, retry, fault } = failureWords(failure);
  const readable = failure.code === 'not-an-article' && failure.article !== undefined;
  return (
    <Message
      title={words(title)}
      headingRef={headingRef}
      actions={
        <>
          {readable && (
            <button type="button" class="button primary" onClick={onAnyway}>
              {words('tryAnyway')}
            </button>
          )}
          {retry !== undefined && (
            <button type="button" class={readable ? 'button' : 'button primary'} onClick={onRetry}>
              {words(retry)}
            </button>
          )}
          <button type="button" class="button" onClick={onLibrary}>
            {words('library')}
          </button>
          {fault && <CopyDiagnostics onCopy={onCopy} />}
        </>
      }
    >
      <p>{words(why)}</p>
    </Message>
  );
}

function CopyDiagnostics({ onCopy }: { onCopy: () => Promise<void> }) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const copy = (): void => {
    onCopy().then(
      () => setSaid(words('diagnosticsCopied')),
      () => setSaid(words('diagnosticsNotCopied')),
    );
  };
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {words('copyDiagnostics')}
      </button>
      <output class="note">{said}</output>
    </>
  );
}
