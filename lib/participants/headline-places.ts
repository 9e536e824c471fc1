import type { LanguageData } from '../languages/language.ts';
import type { Name } from './names.ts';

/** What a Chinese place is, behind its own name. */
const SORT = /^[省市县区州旗镇]/u;

/**
 * The names of a story, those of the place that its headline is about (湖州：…) no longer as a place: it acts. Of a name
 * with what the place is (湖州市) and one without, the longer one acts. Chinese local news open so.
 *
 * @param whole `${title}\n\n${text}`
 */
export function withHeadlinePlace(whole: string, names: readonly Name[], { code }: LanguageData): Name[] {
  if (code !== 'zh') return [...names];
  const colon = whole.slice(0, LONGEST).search(/[：:]/u);
  const opening = colon < 0 ? '' : whole.slice(0, colon);
  const isIt = ({ kind, key }: Name): boolean =>
    kind === 'place' &&
    (key === opening || (key.startsWith(opening) && SORT.test(key.slice(opening.length))));
  const [place] = opening === '' ? [] : names.filter(isIt).toSorted((a, b) => b.key.length - a.key.length);
  return names.map((name) => (name === place ? { ...name, kind: 'country' } : name));
}

const LONGEST = 8;
