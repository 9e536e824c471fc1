import type { Summary } from '../../lib/summary.ts';
import { pageLanguage } from '../page-language.ts';
import { useWords } from '../words.tsx';
import { Jump } from './Jump.tsx';
import { Section } from './Section.tsx';

export function KeySentences({ summary, level }: { summary: Summary; level: 2 | 3 }) {
  const words = useWords();
  return (
    <Section title={words('keySentences')} level={level}>
      {summary.keySentences.length === 0 && <p class="none">{words('noKeySentences')}</p>}
      <ol class="key-sentences">
        {summary.keySentences.map((sentence) => (
          <li key={sentence.start}>
            <span {...pageLanguage(summary.language)}>{sentence.text}</span>
            <Jump span={sentence} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
