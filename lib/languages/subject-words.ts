/** What tells the subject of a clause where neither case nor order marks it (Chinese). */
export interface SubjectWords {
  /** What may come before a subject: connectives, adverbs, words of time. */
  openers: readonly string[];
  /** Words with which a noun phrase ends: prepositions, adverbs, auxiliaries … */
  stops: readonly string[];
  /** … and words in which such a word is only a syllable. */
  notStops: readonly string[];
  /** Heads of phrases for people without a name, beside those that names have: 母亲, 邻居. */
  people: readonly string[];
  /** Words before somebody who is spoken to or about, not who speaks: 对, 会见. */
  objects: readonly string[];
  /** Cues before whoever hears the words: 告诉. */
  telling: readonly string[];
  /** Cues behind which stands who is to do something: 要求X公布…. */
  directives: readonly string[];
  /** Cues that tell what is said when another stands before: 宣布同意. */
  stances: readonly string[];
  /** Cues that report before a pause only, and tell of a deed elsewhere: 抗议，…. */
  paused: readonly string[];
  /** Verbs that make a cue behind them a noun: 听取汇报. */
  governing: readonly string[];
  /** What opens a clause that only tells what is answered or heard: 谈到, 针对. */
  prompts: readonly string[];
  /** Verbs for taking words from somebody else: 援引. */
  quoting: readonly string[];
  /** Heads of phrases for what is published: 报告, 数据. */
  documents: readonly string[];
  /** Those that speak for themselves, whoever has them: 合同, 案情. */
  records: readonly string[];
  /** What is done to such a one, or to a work, before it is told what stands there: 拿到的. */
  showing: readonly string[];
  /** Verbs for publishing it. */
  publishing: readonly string[];
}
