import { phrases, withYe, words } from './words.ts';

/** What somebody said or knows, as a source has it: «по |данным|», «согласно |оценке|». */
const WORDS_OF = words(`
  словам данным информации сведениям мнению версии утверждению утверждениям заявлению сообщению сообщениям
  оценке оценкам расчётам прогнозу прогнозам подсчётам свидетельству свидетельствам признанию выражению
  наблюдению наблюдениям убеждению предположению предположениям воспоминаниям рассказу рассказам показаниям
  статистике отчёту заверению заверениям уверениям замечанию опросу
`);
/** … and which of them. */
const WHICH = words(`
  предварительным предварительной последним официальным официальной неофициальным неофициальной разным
  некоторым имеющейся имеющимся экспертным свежим
`);
/** Whose they are, where that is whoever is spoken of. */
const WHOSE = words('его её их');

/** Sources that mean whoever is spoken of, as their second word tells: «по |его| словам». */
export const ruReferringSources: readonly string[] = withYe(
  WORDS_OF.flatMap((noun) => WHOSE.map((whose) => `по ${whose} ${noun}`)),
);

/** What names a source in Russian, before whoever it is. */
export const ruSources: readonly string[] = withYe([
  ...WORDS_OF.map((noun) => `по ${noun}`),
  ...WORDS_OF.map((noun) => `согласно ${noun}`),
  ...WORDS_OF.flatMap((noun) => WHICH.map((which) => `по ${which} ${noun}`)),
  ...phrases(`
    согласно, со слов, со ссылкой на, с точки зрения, в соответствии с, исходя из, ссылаясь на,
    в беседе с, из отчёта, из документов, как следует из, как видно из, как явствует из, как говорится в,
    как сказано в, как указано в, как отмечается в, как указывается в, как подчёркивается в, как записано в,
    как значится в
  `),
]);
