import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../lib/browser/words.ts';
import { JumpProvider } from '../summary/JumpProvider.tsx';
import { useWords } from '../words.tsx';
import { Failure } from './Failure.tsx';
import { HideSwitch } from './HideSwitch.tsx';
import { Message } from './Message.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { PopupServices } from './services.ts';
import { Skeleton } from './Skeleton.tsx';
import { Story } from './Story.tsx';
import { type Reading, useReading } from './use-reading.ts';

function announcement(reading: Reading, words: Words): string {
  if (reading.phase !== 'read' || !reading.summary) return '';
  if (reading.stale) return words('pageChanged');
  const { participants, statements } = reading.summary;
  return words('readyCounts', participants.length, statements.length);
}

/** The page in front: who, when, what was said. */
export function Popup({ services }: { services: PopupServices }) {
  const words = useWords();
  const { reading, again, anyway, cancel } = useReading(services);
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    if (reading.phase !== 'loading') heading.current?.focus({ preventScroll: true });
  }, [reading.phase]);

  return (
    <>
      <output class="visually-hidden">{announcement(reading, words)}</output>
      {reading.phase === 'loading' && (
        <main class="popup-main">
          <Skeleton onCancel={cancel} />
        </main>
      )}
      {reading.phase === 'cancelled' && (
        <main class="popup-main">
          <Message
            title={words('cancelled')}
            headingRef={heading}
            actions={
              <>
                <button type="button" class="button primary" onClick={again}>
                  {words('readAgain')}
                </button>
                <button type="button" class="button" onClick={services.openLibrary}>
                  {words('library')}
                </button>
              </>
            }
          >
            <p>{words('whyCancelled')}</p>
          </Message>
        </main>
      )}
      {reading.phase === 'failed' && (
        <main class="popup-main">
          <Failure
            failure={reading.failure}
            headingRef={heading}
            onRetry={again}
            onAnyway={anyway}
            onLibrary={services.openLibrary}
            onCopy={() => services.copyDiagnostics(reading.failure)}
          />
        </main>
      )}
      {reading.phase === 'read' && (
        <>
          {reading.stale && (
            <header class="stale">
              <span>{words('pageChanged')}</span>
              <button type="button" class="button" onClick={again}>
                {words('readAgain')}
              </button>
            </header>
          )}
          <main class="popup-main">
            <JumpProvider
              key={reading.read.article.url}
              show={(span) => services.showInPage(reading.read, span)}
              clear={() => services.clearMarks(reading.read)}
            >
              <Story
                article={reading.read.article}
                summary={reading.summary}
                headingRef={heading}
                onCancel={cancel}
              />
            </JumpProvider>
          </main>
          {reading.summary && (
            <footer class="popup-foot">
              {!reading.stale && <HideSwitch tab={reading.read.tab} services={services} />}
              <SaveBar summary={reading.summary} stale={reading.stale} services={services} />
            </footer>
          )}
        </>
      )}
    </>
  );
}
