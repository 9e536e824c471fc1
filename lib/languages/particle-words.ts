/** Words for bodies that only tell their sort: the one … */
export interface BodyWords {
  /** … named last, of that sort: 研究所 … */
  last: readonly string[];
  /** … or the business that the text is about: 회사. */
  main: readonly string[];
}

/** The particles by which a language whose verb comes last marks who speaks, and where reported words end. */
export interface ParticleWords {
  /** Particles of the topic, which is the subject of the whole sentence: は, 은 … */
  topic: readonly string[];
  /** Those of them that make a subject only of the words behind them: 에서는, behind 업계. */
  topicOf: Readonly<Record<string, readonly string[]>>;
  /** … and of any subject: が, 이. */
  subject: readonly string[];
  /** Words that close reported words: と, との, 라고. */
  quoting: readonly string[];
  /** Words that close them only behind certain letters: 고 … */
  quotingAfter: readonly string[];
  /** … which are these: 다. */
  quotingLetters: string;
  /** Letters behind which a closing word's first letter is part of the verb: 공개하라|고. */
  imperatives: string;
  /** Those of them that leave no doubt where somebody is the topic and a cue follows at once: と. */
  plain: readonly string[];
  /** Those of them that may only describe a noun behind them: という. */
  relative: readonly string[];
  /** Particles of the object of a verb that announces or asks … */
  objects: readonly string[];
  /** … how such verbs begin: 発表, 요구 … */
  announcing: readonly string[];
  /** … and nouns for what is announced or asked: 発売を|発表した, 철회를|요구했다. */
  announced: readonly string[];
  /** What ends the words for where something is said: 会見で, 브리핑에서. */
  settings: readonly string[];
  /** Words that end no subject's phrase: この日, 것. */
  notSubjects: readonly string[];
  /** Words that open a sentence of whoever spoke before it, its other subjects being those of their words: 이어. */
  goesOn: readonly string[];
  /** Cues that tell what is known, not who says it: 알려졌다. */
  impersonal: readonly string[];
  /** Ends of topics that tell what somebody is accused of, which is nobody's words: 逮捕容疑. */
  charges: readonly string[];
  /** Endings of phrases for those who act: 者, 측. */
  agents: readonly string[];
  /** Ends of words for what a body is, behind which its name stands: 평가사 |몬드|. */
  called: readonly string[];
  /** What ends a clause that only tells what was answered; its subject is somebody else. */
  prompts: readonly string[];
  /** What parts a clause from the next: し、 */
  clauseEnds: readonly string[];
  /** Particles of other words than subjects: a phrase to the left ends with them (를, 에서). */
  others: readonly string[];
  bodies: BodyWords;
  /** Words for those who have a title, by it: 監督 of 指揮官. */
  titleWords: Readonly<Record<string, string>>;
  /** What a sentence has that only says who said the one before (そう), or that or the quotation behind (こう);
   * and cues that do so alone (Xが明らかにした。). */
  pointing: { back: readonly string[]; either: readonly string[]; alone: readonly string[] };
  /** Ends of what somebody says something about, behind a clause that has a subject of its own: Xが求める案|については. */
  matters: readonly string[];
  /** What quotes a source whose speaker is another one: 을 인용해. */
  citing: readonly string[];
}
