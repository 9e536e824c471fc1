import type { WordKey } from '../../lib/browser/words.ts';
import { entryAt } from '../../lib/entry-at.ts';
import { label } from '../../lib/library/label.ts';
import { speakerOf, speakersOf, speechBySpeaker } from '../../lib/statements/by-speaker.ts';
import type { Statement, StatementKind, Summary } from '../../lib/summary.ts';
import { pageLanguage } from '../page-language.ts';
import { useWords } from '../words.tsx';
import { EntryTime } from './EntryTime.tsx';
import { Jump } from './Jump.tsx';
import { Section } from './Section.tsx';

const KIND_WORDS = {
  direct: 'quoted',
  indirect: 'reported',
  mixed: 'partlyQuoted',
} as const satisfies Record<StatementKind, WordKey>;

interface Props {
  summary: Summary;
  level: 2 | 3;
  chosen: string | undefined;
  onClear: () => void;
}

/** Key statements first; reading order within both parts. One speaker's are all in reading order. */
const keyFirst = (statements: readonly Statement[]): Statement[] => [
  ...statements.filter(({ key }) => key),
  ...statements.filter(({ key }) => !key),
];

export function Statements({ summary, level, chosen, onClear }: Props) {
  const words = useWords();
  const { statements, participants, text } = summary;
  const shown =
    chosen === undefined
      ? keyFirst(statements)
      : (speechBySpeaker({ participants, statements, text }).get(chosen)?.statements ?? []);
  const filter = chosen !== undefined && (
    <button type="button" class="filter" onClick={onClear}>
      <span>{words('onlyBy')}</span> <bdi>{label(chosen)}</bdi>
      <span class="filter-clear">{words('showEveryone')}</span>
    </button>
  );
  return (
    <Section title={words('statements')} count={shown.length} aside={filter} level={level}>
      {statements.length === 0 && <p class="none">{words('noStatements')}</p>}
      {statements.length > 0 && shown.length === 0 && chosen !== undefined && (
        <p class="none">{words('noStatementsBy', label(chosen))}</p>
      )}
      <ol class="statements">
        {shown.map((statement) => (
          <StatementItem
            key={`${statement.start}-${statement.end}`}
            statement={statement}
            summary={summary}
          />
        ))}
      </ol>
    </Section>
  );
}

function StatementItem({ statement, summary }: { statement: Statement; summary: Summary }) {
  const words = useWords();
  const { key, kind, text, start, toldBy } = statement;
  const speakers = speakersOf(statement);
  const [speaker] = speakers;
  const entry = entryAt(summary.entries, start);
  const language = pageLanguage(summary.language);
  // A title beside two names would be either's.
  const role =
    speaker === undefined || speakers.length > 1
      ? undefined
      : speakerOf(summary.participants, speaker)?.roles[0];
  return (
    <li class={key ? 'statement key' : 'statement'}>
      <p class="statement-by">
        {speaker === undefined ? (
          <span class="statement-unattributed">{words('unattributed')}</span>
        ) : (
          <SpeakerNames names={speakers} lang={language.lang} />
        )}
        {role !== undefined && (
          <>
            <span class="visually-hidden">, </span>
            <span class="statement-role" {...language}>
              {label(role)}
            </span>
          </>
        )}
      </p>
      <blockquote {...language}>{text}</blockquote>
      <p class="statement-kind">
        {key && <span class="statement-key">{words('keyStatement')}</span>}
        <span>{words(KIND_WORDS[kind])}</span>
        {toldBy !== undefined && <span>{words('toldBy', label(toldBy))}</span>}
        {entry && <EntryTime entry={entry} entries={summary.entries ?? []} />}
        <Jump span={statement} />
      </p>
    </li>
  );
}

/**
 * Who says something, one or several, listed as their language lists: several are told in languages that Lede knows, a
 * single one in any, also where a page's language is no language tag, which a list's format would throw at.
 */
function SpeakerNames({ names, lang }: { names: readonly string[]; lang: string | undefined }) {
  if (names.length === 1)
    return (
      <bdi class="statement-speaker" lang={lang}>
        {names.map(label)}
      </bdi>
    );
  const parts = new Intl.ListFormat(lang, { type: 'conjunction' }).formatToParts(names.map(label));
  return (
    <span lang={lang}>
      {parts.map(({ type, value }, i) =>
        type === 'element' ? (
          <bdi key={i} class="statement-speaker">
            {value}
          </bdi>
        ) : (
          value
        ),
      )}
    </span>
  );
}
