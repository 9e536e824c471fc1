import { useState } from 'preact/hooks';
import { label } from '../../lib/library/label.ts';
import { speechBySpeaker } from '../../lib/statements/by-speaker.ts';
import type { Participant, Summary } from '../../lib/summary.ts';
import { firstMention } from '../../lib/grounding/first-mention.ts';
import type { WordKey } from '../../lib/browser/words.ts';
import { pageLanguage } from '../page-language.ts';
import { useWords } from '../words.tsx';
import { Jump } from './Jump.tsx';
import { KindIcon } from './KindIcon.tsx';
import { Section } from './Section.tsx';

const KIND_WORDS = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  country: 'kindCountry',
  group: 'kindGroup',
} as const satisfies Record<Participant['kind'], WordKey>;

/** How many are shown before "show all"; one more than this is shown at once. */
const SHOWN = 6;

interface Props {
  summary: Summary;
  level: 2 | 3;
  /** The participant whose statements are shown alone. */
  chosen: string | undefined;
  onChoose: (name: string | undefined) => void;
}

export function Participants({ summary, level, chosen, onChoose }: Props) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { participants } = summary;
  const speeches = speechBySpeaker(summary);
  const few = participants.length <= SHOWN + 1;
  const shown = all || few ? participants : participants.slice(0, SHOWN);
  return (
    <Section title={words('participants')} count={participants.length} level={level}>
      {participants.length === 0 && <p class="none">{words('noParticipants')}</p>}
      <ul class="participants">
        {shown.map((participant) => (
          <li key={participant.name}>
            <ParticipantButton
              participant={participant}
              language={summary.language}
              share={speeches.get(participant.name)?.share ?? 0}
              pressed={chosen === participant.name}
              onClick={() => onChoose(chosen === participant.name ? undefined : participant.name)}
            />
            {chosen === participant.name && <FirstMention summary={summary} participant={participant} />}
          </li>
        ))}
      </ul>
      {!few && (
        <button type="button" class="quiet more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('showFewer') : words('showAll', participants.length)}
        </button>
      )}
    </Section>
  );
}

function FirstMention({ summary, participant }: { summary: Summary; participant: Participant }) {
  const span = firstMention(summary.text, participant);
  return span && <Jump span={span} first />;
}

/** Roles without those that a longer one (they come longest first) already tells. */
const distinct = (roles: readonly string[]): string[] =>
  roles.filter((role, i) => !roles.slice(0, i).some((longer) => longer.includes(role)));

interface ButtonProps {
  participant: Participant;
  language: string;
  /** Of the text that they speak, 0 to 1. */
  share: number;
  pressed: boolean;
  onClick: () => void;
}

function ParticipantButton({ participant, language, share, pressed, onClick }: ButtonProps) {
  const words = useWords();
  const { name, roles, kind, mentions, members = [] } = participant;
  const text = pageLanguage(language);
  const percent = Math.round(100 * share);
  // A headline alone may name them.
  const told = [
    ...(mentions > 0 ? [words('mentions', mentions)] : []),
    ...(percent > 0 ? [words('spokenShare', percent)] : []),
  ];
  return (
    <button
      type="button"
      class="participant"
      aria-pressed={pressed}
      title={words('filterBy', label(name))}
      onClick={onClick}
    >
      <KindIcon kind={kind} />
      <span class="participant-who">
        <bdi class="participant-name" lang={text.lang}>
          {label(name)}
        </bdi>
        <span class="visually-hidden">{`, ${words(KIND_WORDS[kind])}`}</span>
        {distinct(roles).map((role) => (
          <span key={role} class="participant-role">
            <span class="visually-hidden">, </span>
            <span {...text}>{label(role)}</span>
          </span>
        ))}
        {members.length > 0 && (
          <span class="participant-role">
            <span class="visually-hidden">, </span>
            {words('members')}{' '}
            {members.map((member, i) => (
              <span key={member}>
                {i > 0 && ', '}
                <bdi lang={text.lang}>{label(member)}</bdi>
              </span>
            ))}
          </span>
        )}
      </span>
      <span class="participant-mentions" aria-hidden="true" title={told.join(', ')}>
        {mentions > 0 && `${mentions}×`}
        {percent > 0 && <span class="participant-share">{`“ ${percent}%`}</span>}
      </span>
      <span class="visually-hidden">{told.map((fact) => `, ${fact}`)}</span>
    </button>
  );
}
