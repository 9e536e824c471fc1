/**
 * The letters that month names of the news's languages begin with, lower case, as few as tell them apart. Of two that
 * fit, the longer counts: `marr` (Finnish November) before `mar`.
 */
const BEGINNINGS: readonly string[] = [
  'jan jän ene gen ian jaa sau tam led sty oca sij янв яну січ јан ιαν ينا كان जन জান',
  'feb fév fev fèv hel vee vas shk úno lut şub velj фев лют φεβ فبر फर फ़र ফেব',
  'mar mär már mrt maa kov bře ožu мар бер μαρ مار मार মার',
  'apr abr avr ápr pri huh bal dub kwi nis trav апр кві απρ أبر ابر अप এপ',
  'may mai maj mei mag máj tou geg kvě svib мая май мај тра μαΐ μαϊ μάι ماي मई মে',
  'jun juin giu iun jún jūn juun qer kes bir červ cze haz lipn lipa июн јун юни чер ιουν ιούν يون जून জুন',
  'jul juil lug iul júl jūl juul kor hei lie červenc lip tem июл јул юли лип ιουλ ιούλ يول जुल জুল',
  'aug ago aou aoû agu gus elo rugp srp sie ağu kolo авг сер αυγ αύγ أغس اغس अग আগ',
  'sep set szep sht syy rugs zář wrz eyl ruj сен сеп вер σεπ سبت सित সেপ',
  'oct okt out ott tet lok spa říj paź eki окт жов οκτ أكت اكت अक অক',
  'nov noi nën nen marr lap lis kas stud ноя ное лис νοε νοέ نوف नव নভ',
  'dec dez dic dés déc des det dhj jou gru pro ara дек дец гру δεκ ديس दिस ডিস',
];
const MONTH_OF = new Map(
  BEGINNINGS.flatMap((list, month) => list.split(' ').map((letters) => [letters, month + 1] as const)),
);
const LONGEST = Math.max(...[...MONTH_OF.keys()].map((letters) => letters.length));
const SHORTEST = Math.min(...[...MONTH_OF.keys()].map((letters) => letters.length));

/** The month that a word names, 1 to 12, or undefined: `Februar` → 2, `juillet` → 7. */
export function monthOf(word: string): number | undefined {
  const letters = word.toLowerCase();
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const month = MONTH_OF.get(letters.slice(0, length));
    if (month !== undefined) return month;
  }
  return undefined;
}
