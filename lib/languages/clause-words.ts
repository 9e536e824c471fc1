/** What tells somebody's gender. */
export interface GenderWords {
  pronouns: readonly string[];
  /** Forms of verbs that agree with their subject: «сказала». */
  verbs?: RegExp;
  /** Given names that end like those of the other. */
  given?: readonly string[];
  /** How given names end, or, in Russian, surnames. */
  names?: RegExp;
  /** Forms of address, and how the nouns end that tell what somebody is: Mme; alcald|esa. */
  honorifics?: readonly string[];
  roles?: RegExp;
  /** Articles that agree with their noun: la. */
  articles?: readonly string[];
}

/** In writing with spaces: the words by which a clause is told from the next, and its subject from its objects. */
export interface ClauseWords {
  /** Verbs that report as well, but too often do something else to tell a name by. */
  verbs: readonly string[];
  /** Verbs that report and do nothing else: `said`, `believes`. */
  saying?: readonly string[];
  /** Verbs that may have a thing for their object: `added` a goal. */
  handling?: readonly string[];
  /** Verbs that whom they tell follows at once: `told`. */
  addressing?: readonly string[];
  /** Verbs that whom they tell may follow: `warned` the council that. */
  warning?: readonly string[];
  /** Days that stand behind a verb without a preposition: `said Thursday`. */
  days?: readonly string[];
  /** What follows them is no subject. */
  prepositions: readonly string[];
  /** Words that open a clause inside another: `who`, `because`. */
  subordinators: readonly string[];
  /** Those that open a clause that says who said what it stands beside, its verb last: wie X mitteilte. */
  comments?: readonly string[];
  /** Words that report right behind a mark only: „…“, so X. */
  tags?: readonly string[];
  /** Those among `subordinators` whose clause, where it has no subject, shares that of the main one: aunque |lamentó|. */
  sharing?: readonly string[];
  /** `and`, `but`: a clause after them may share the subject of the one before. */
  coordinators: readonly string[];
  /** Words by which a noun means somebody told of before: `the`, `her`. */
  definite: readonly string[];
  /** Words by which a noun means somebody new: `a`, `some`, `two`. */
  indefinite?: readonly string[];
  /** Prepositions before what somebody belongs to: o motorista |da| carreta. */
  genitives?: readonly string[];
  /** Nouns by which, with what they lead, somebody named is called: el |jefe| de la diplomacia. */
  leaders?: readonly string[];
  /** Words that say whose somebody is: `his` office. */
  owners?: readonly string[];
  /** Prepositions that stand before whom something is told. */
  addressees?: readonly string[];
  /** Prepositions before the subject of a participle: `with analysts noting`. */
  absolute?: readonly string[];
  /** How a cue ends that depends on another verb, whose subject it shares: `adding`. */
  participle?: RegExp;
  /** … or as an infinitive, which reports behind a preposition only: al |considerar| que, « … », avant d'|ajouter|. */
  infinitive?: RegExp;
  /** Words that open a clause and are the object of its verb: `which` he said. */
  relatives?: readonly string[];
  /** Words behind which a form that may be a verb is a noun: `the` claims. */
  determiners?: readonly string[];
  /** The forms that are nouns behind an article and another word, too: a false `claim`. */
  nouns?: readonly string[];
  /** The writer, and whoever is quoted: `I` think. */
  firstPersons?: readonly string[];
  /** Words behind which a verb does not report: `thanks` with `to`. */
  notBefore?: Readonly<Record<string, string>>;
  /** Verbs that report nothing where they are denied: did not `respond`. */
  unanswered?: readonly string[];
  /** What makes a verb passive, so that its subject reports nothing, and how the verb then ends: `was told`. */
  passive?: { auxiliaries: readonly string[]; participles: RegExp };
  /** What a participle needs before it to report (a |déclaré|), how such participles end, and what makes them passive (a |été| observé). */
  perfect?: { auxiliaries: RegExp; participles: RegExp; passive: string };
  /** Verbs for asking somebody who answers next. */
  asking?: readonly string[];
  /** Words that mean somebody by themselves: `others`. */
  indefinites?: readonly string[];
  /** Prepositions that open a sentence like those of `backReferences`, with any noun and a cue behind: «о |находке рассказала| X». */
  references?: readonly string[];
  /** What a sentence opens with that says who said the one before: `that was said by`. */
  backReferences?: readonly string[];
  /** Pronouns that mean several … */
  plural: readonly string[];
  /** … or a body. */
  things: readonly string[];
  /** Words by which a question addresses somebody. */
  address: readonly string[];
  /** Words by which somebody speaks of themselves. */
  oneself: readonly string[];
  /** What tells a woman, and what a man: pronouns, forms of verbs, and how names end. */
  feminine: GenderWords;
  masculine: GenderWords;
  /** What names a source only at the head of a sentence: `pour X, …`. */
  sourceAtHead?: readonly string[];
  /** What tells behind such words that the source is whoever is spoken of: selon |ses| proches, selon |lui|. */
  possessives?: readonly string[];
  /** Sources that mean whoever is spoken of, as their second word tells: «по |его| словам». */
  referringSources?: readonly string[];
  /** What stands for the source named before: selon |laquelle|, según el |cual|. */
  sourceRelatives?: readonly string[];
  /** What opens a source where a verb follows: como (explicó). */
  as?: readonly string[];
  /** What stands before such a word where a clause of time or manner opens: после |того|, как. */
  notAs?: readonly string[];
  /** What says that the subject of the sentence is the source: nach eigenen Angaben. */
  ownSources?: readonly string[];
  /** What speaks for the body that is named with it: what the body publishes, and its spokespeople, but in English. */
  spokespeople: readonly string[];
  /** Prepositions between what is published and whose words it is; any where there are none: a report |by| X. */
  authors?: readonly string[];
  /** What somebody told of before wrote or decided: `the ruling`. */
  documents?: readonly string[];
  /** What says something by itself, nobody being named: a study, an account, court papers. */
  publications: readonly string[];
  /** Nouns that, with an article, mean a body told of before … */
  bodies?: readonly string[];
  /** … those that may mean any body, whatever its name says it is: «ведомство» … */
  anyBodies?: readonly string[];
  /** … or a person. */
  persons?: readonly string[];
  /** How nouns end that mean a person: `Schweizerin`, `ingeniero`. */
  personal?: RegExp;
  /** Verbs without a subject, and the preposition before the body that they report from: «в полиции сообщили», „aus dem Amt hieß es“. */
  within?: {
    prepositions: readonly string[];
    verbs: RegExp;
    /** What stands behind such a preposition to tell when or how: «в интервью». */
    circumstances?: readonly string[];
  };
  /** Nouns behind which a word for people only describes them: المؤتمر |الصحفي|. */
  described?: readonly string[];
  /** How adjectives end in the singular that stand behind a noun and tell which is meant: police |locale|. */
  adjectives?: RegExp;
  /** Offices by which nobody is meant who is known to have another: «судья». */
  offices?: readonly string[];
  /** Other words for a title: «градоначальник» for «мэр». */
  otherTitles?: Readonly<Record<string, string>>;
  /** Relatives and friends: always another than the one told of. */
  kin?: readonly string[];
  /** Whether a comma parts a clause from the verb it depends on (German, Russian). */
  commaOpens?: boolean;
  /** Verb forms that nothing but reported speech has, in lower case (German subjunctive I). */
  indirect?: readonly string[];
  /** Verbs whose object is who said it, not their subject: «цитирует |X|», some with a noun: «приводит |слова| |X|». */
  cites?: { verbs: readonly string[]; passing: readonly string[]; nouns: readonly string[] };
  /** Verbs behind somebody whose words another passes on, and the preposition before them: «عن X قوله». */
  relay?: { prepositions: readonly string[]; verbs: readonly string[] };
  /** Words by which something was not said: not, never. */
  negations?: readonly string[];
  /** Auxiliaries whose verb ends their clause: hatte … geantwortet (German). */
  brackets?: readonly string[];
  /** Cues that report only with a word that ends their clause, or stands before “that”: `{ 'gab gibt': 'an bekannt' }`. */
  companions?: Readonly<Record<string, string>>;
  /**
   * Verbs whose object alone tells what somebody says, with the prepositions that it stands behind, none where that is
   * empty: `{ 'warnt warnte': 'vor' }` (German).
   */
  objects?: Readonly<Record<string, string>>;
  /** Words that open a clause which tells when or why, not what: während. */
  adverbials?: readonly string[];
  /** What follows `tags`. */
  tagged?: RegExp;
  /** Nouns behind a source's words by which nobody says anything: laut | Satzung. */
  norms?: RegExp;
  /** Articles and pronouns in a case that no subject has: dem Sprecher (German). */
  oblique?: readonly string[];
  /** Adverbs that stand between a subject and its verb: even, still. */
  adverbs?: readonly string[];
  /** Cues that report nothing with a word that ends their clause: fand … statt (German). */
  prefixes?: Readonly<Record<string, string>>;
  /** Auxiliaries whose participle ends their clause and reports nothing: wurde … festgehalten (German). */
  passiveBrackets?: readonly string[];
  /** Verb forms of reported speech that goes on (German subjunctive, French conditional). */
  reported: readonly string[];
}
