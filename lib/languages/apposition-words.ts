/** What tells a title behind a name, what may stand between the two, and what ends it. */
export interface AppositionWords {
  /** Words before an age and behind it: |aged| 42, 42 |Jahre alt|. */
  ageBefore?: readonly string[];
  ageBehind?: readonly string[];
  /** Words before a title that only date it: then, now. */
  adverbs?: readonly string[];
  /** What opens the clause that goes on behind a title: who, whose. */
  clauses?: readonly string[];
  /** What opens the capacity somebody acts in: |as| chairman. */
  capacity?: readonly string[];
  /** Verbs whose object tells whom somebody leads: |heads| the office … */
  leads?: readonly string[];
  /** … and those that do behind a relative alone: who |runs| the mill. */
  leadsBehindWho?: readonly string[];
  /** A party that brackets or commas name behind a member's name, whole: SPD, D-Minn. */
  party?: RegExp;
}
