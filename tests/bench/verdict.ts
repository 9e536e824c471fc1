/**
 * How well pages that are no articles are told apart, on the labelled pages of `tests/pages/verdict`. Prints a table by
 * label, for the pages that the weights were fitted on and for those kept unseen, written by the rules' authors and by
 * others, with how many stories are refused, and each of the fitted ones that is judged wrongly; `--because` adds the
 * evidence. Of the pages kept unseen nothing but sums is told.
 */
import { FIRST_UNSEEN_BY_OTHERS, isUnseen, type JudgedPage, judgedPages, total } from './verdict-pages.ts';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;

function row(name: string, pages: readonly JudgedPage[]): string {
  const { right, family, exact, refusedStories } = total(pages);
  return [
    name.padEnd(10),
    String(pages.length).padStart(5),
    ...[right, family, exact].map((count) => percent(count, pages.length).padStart(10)),
    String(refusedStories.length).padStart(8),
  ].join(' ');
}

const pages = await judgedPages();
const seen = pages.filter(({ number }) => !isUnseen(number));
const unseen = pages.filter(({ number }) => isUnseen(number));
console.log(['label'.padEnd(10), 'pages', '  article?', '    family', '     exact', ' refused'].join(' '));
console.log(row('fitted on', seen));
console.log(
  row(
    'own',
    unseen.filter(({ number }) => number < FIRST_UNSEEN_BY_OTHERS),
  ),
);
console.log(
  row(
    "others'",
    unseen.filter(({ number }) => number >= FIRST_UNSEEN_BY_OTHERS),
  ),
);
for (const label of new Set(pages.map((page) => page.label)))
  console.log(
    row(
      label,
      pages.filter((page) => page.label === label),
    ),
  );
for (const { file, label, judged, because } of seen.filter((page) => page.label !== page.judged)) {
  console.log(`${file}: ${label}, judged ${judged}`);
  if (process.argv.includes('--because')) for (const reason of because) console.log(`    ${reason}`);
}
