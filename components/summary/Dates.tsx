import type { WordKey } from '../../lib/browser/words.ts';
import { statedDates, statedEvents } from '../../lib/stated-dates.ts';
import type { DateSource, PageDate, Summary } from '../../lib/summary.ts';
import { exactDate } from '../dates.ts';
import { pageLanguage } from '../page-language.ts';
import { useWords } from '../words.tsx';
import { Jump } from './Jump.tsx';
import { Section } from './Section.tsx';

const SOURCE_WORDS = {
  'json-ld': 'dateFromStructuredData',
  meta: 'dateFromMeta',
  time: 'dateFromTime',
  url: 'dateFromAddress',
  text: 'dateFromText',
} as const satisfies Record<DateSource, WordKey>;

function PageDateRow({ name, date }: { name: string; date: PageDate }) {
  const words = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <time dateTime={date.iso}>{exactDate(date.iso)}</time>
        <span class="date-source">{words(SOURCE_WORDS[date.source])}</span>
        {date.zone && <span class="date-source">{words('zoneAssumed')}</span>}
      </dd>
    </div>
  );
}

export function Dates({ summary, level }: { summary: Summary; level: 2 | 3 }) {
  const words = useWords();
  const { language } = summary;
  const { published, updated } = statedDates(summary);
  return (
    <Section title={words('date')} level={level}>
      <dl class="dates">
        {published ? (
          <PageDateRow name={words('published')} date={published} />
        ) : (
          <div>
            <dt>{words('published')}</dt>
            <dd class="none">{words('notTold')}</dd>
          </div>
        )}
        {updated && <PageDateRow name={words('updated')} date={updated} />}
        {statedEvents(summary).map((date) => (
          <div key={date.start}>
            <dt>{words('event')}</dt>
            <dd class="event">
              <span>
                <time dateTime={date.iso}>{date.iso}</time>
                {date.until !== undefined && (
                  <>
                    {' – '}
                    <time dateTime={date.until}>{date.until}</time>
                  </>
                )}
              </span>
              <q class="date-source" {...pageLanguage(language)}>
                {date.text}
              </q>
              <Jump span={date} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
