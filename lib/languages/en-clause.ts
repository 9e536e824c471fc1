import { enMen } from './en-men.ts';
import type { ClauseWords } from './clause-words.ts';
import { phrases, words } from './words.ts';

/** What says something by itself, or is the words of whoever published it. */
const publications = words(`
  account accounts affidavit analyses analysis article articles audit audits bill blog bulletin caption captions column complaint
  complaints data document documents e-mail editorial email emails estimate estimates figures filing filings
  finding findings forecast forecasts guidance guidelines indictment indictments inquiry investigation investigations
  law laws lawsuit lawsuits legislation letter letters memo memoir memos message messages note notes notice paper papers
  petition poll polling polls post posts projection projections records regulations release releases report reports
  research resolution review reviews rules statement statements statistics studies study suit survey surveys testimony
  transcript transcripts treaty tweet tweets website timeline slogan sign signs banner banners placard placards plaque
  label labels advert adverts flyer leaflet brochure manual textbook biography diary essay op-ed communique communiqué dossier
  minutes memorandum writ motion manifesto constitution amendment directive decree proclamation warrant subpoena summons
  handbook pamphlet obituary advisory footnote clause statute ordinance guideline inscription voicemail press-release
`);

/** How clauses are told apart in English. */
export const enClause: ClauseWords = {
  verbs: words(`
    reckons reckon reckoned retorted retorts quips hails hailed terms termed recounted recounts
    sighed sighs shrugged shrugs texted lamented laments mutters muttered challenged corrected
    blurted regretted regrets raged chanted chants sniffed groaned advised advises emailed
    emails begged begs scoffed scoffs ruled rules deadpanned remembers remembered repeats
    repeated protests protested welcomes welcomed saluted interjected relates related elaborated
    elaborates answered answers wished wishes blamed blames thanked thanks assured assures
    wondered wonders questioned questions flagged flags credited credits attributed signalled
    signaled signals deposed portrayed portrays dismissed dismisses rejected rejects apologised
    apologized apologises hinted hints underlined underlines underscored underscores outlined
    outlines clarified clarifies mentioned mentions confessed confesses boasted boasts fumed
    fumes laughed laughs smiled grumbled grumbles whispered whispers shouts yelled yells cried
    exclaimed exclaims mused muses opined opines ventured proclaimed proclaims pronounced
    narrated comments commented commenting reasoned reasons recommended recommends proposed
    proposes requested requests appealed appeals pleaded pleads threatened threatens praises
    lauded lauds criticizes criticises slammed slams blasted blasts condemns denounced denounces
    deplored decried attacked defended defends disputed disputes contradicted refuted branded
    brands labelled labeled dubbed likened fears feared worries doubts doubted agrees agreed
    disagrees disagreed concurred guarantees guaranteed forecast forecasts forecasted projects
    projected anticipates anticipated assumes finds found shows showed discovered calculated
    calculates stipulates orders ordered instructed encourages encouraged invites invited
    informed informs notified notifies reassured reminded reminds pointed points quoted quotes
    cites citing signalling pressed suggesting alleging stressing calling urging asking accusing
    blaming describing emphasising emphasizing promising denying thanking congratulated
    congratulates accepts accepted discloses posts posting tweets tweeting writing read reads
    declaring advocated advocates speculated speculates swore swears considers considered
    favours claim argue insist believe think warn stress note suggest maintain contend caution
    acknowledge admit deny allege assert estimate predict expect explain reveal confirm announce
    declare emphasise emphasize highlight highlights highlighted highlighting stating recalling
    continued continues narrates professed snapped reaffirmed countering lamenting conceding
    pondered echoed chimed conclude complain concede remark recall reply respond condemn urge vow pledge
    praise criticise criticize accuse joke agree disagree dispute reject dismiss propose plead threaten
    blame hint imply disclose point pointing reiterate refute regret speculate foresee stipulate
    marvelled marveled characterised characterized characterises characterizes
    recommend advise voiced voices implied implies indicate indicates foresaw specified specifies inquired inquires
    enquired testify tweet theorised theorized rejoined remarking responding replying acknowledging
    agreeing confirming concluding
  `),
  saying: words(`
    said say says believe believes believed think thinks thought argue argues argued insist insists insisted claim claims claimed
    contend contends contended estimate estimates estimated allege alleges alleged assert asserts asserted state states stated
    reckon reckons reckoned
  `),
  handling: words(`
    added adds posted posts posting ordered orders accepted accepts found finds showed shows
    continued continues continue projects projected read reads corrected considers considered discovered calculated
  `),
  addressing: words('told tells telling assured assures reminded reminds informed informs notified'),
  warning: words(
    'warned warns warn warning cautioned cautions advised advises promised promises showed shows asked notifies',
  ),
  days: words('monday tuesday wednesday thursday friday saturday sunday today yesterday'),
  prepositions: words(`
    of for in on at to from with by about into over under between among against during through
    without within after before since until amid near across toward towards onto upon via per
    despite like as than including
  `),
  subordinators: words(`
    that which who whom whose when where while because although though if unless after before since
    until as whether how why what
  `),
  coordinators: words('and but or while yet'),
  definite: words('the this that these those his her their its'),
  indefinite: words('a an another one some many several most other two three four few'),
  owners: words('his her its their my our your'),
  addressees: words('to'),
  absolute: words('with'),
  participle: /ing$/u,
  brackets: words('has have had'),
  relatives: words('which who whom whose what where how why'),
  determiners: words('the a an its their his her my our your'),
  nouns: words(`
    claim claims estimate estimates forecast forecasts post posts reports stress note notes demands questions
    quotes orders praise doubts fears projects answers comments tweets promises appeals protests hopes regrets
    requests signals wishes guarantees cries shouts laughs jokes dispute thanks
  `),
  firstPersons: words('i we'),
  notBefore: {
    thanks: 'to',
    'adding adds added continue continues continued answers answered': 'to',
    'claim claims claimed claiming': 'responsibility victory',
    'find finds found': 'on in guilty himself herself itself themselves',
    'call calls called calling': 'off',
    'denied denies': 'bail access entry',
  },
  unanswered: words('respond reply answer comment elaborate'),
  passive: {
    auxiliaries: words('is are was were be been being'),
    participles: /(?:ed|told|said|thought|written|forecast|found|shown|read|sworn)$/u,
  },
  asking: words('ask asks asked'),
  indefinites: words(
    'others some many most few several one another both all each everyone someone somebody those',
  ),
  backReferences: phrases(
    `that is according to, that's according to, that’s according to, that was according to, this is according to, this was announced by, so said, so says, the remarks were made by`,
  ),
  negations: words(
    "not never n't don't doesn't didn't hasn't haven't hadn't won't wouldn't didn’t doesn’t don’t hasn’t haven’t",
  ),
  address: words('you your'),
  oneself: words('i we my our me us'),
  feminine: { pronouns: words('she her'), names: /^\S+[aA]\s/u },
  masculine: { pronouns: words('he him'), given: enMen },
  plural: words('they'),
  things: words('it'),
  bodies: words(
    'airline carrier regulator paper newspaper daily brokerage retailer maker operator broadcaster watchdog charity firm insurer lender chain company agency ministry government outlet magazine manufacturer developer supplier start-up startup club side utility automaker carmaker planemaker chipmaker drugmaker shipbuilder conglomerate franchise label studio nonprofit non-profit think-tank website site platform app restaurant supermarket brewery store shop hotel cooperative co-op broadsheet tabloid newswire bloc grouping subsidiary builder contractor refiner miner grocer',
  ),
  persons: words(`
    spokesman spokeswoman spokesperson official expert analyst economist lawmaker researcher scientist lawyer source witness doctor politician man woman executive diplomat teenager
  `),
  personal: /(?:year-old|ian|ist|native)$/u,
  kin: words(`
    mother father sister brother wife husband son daughter widow grandmother grandfather uncle aunt
    friend neighbour neighbor partner colleague friends relatives neighbours neighbors colleagues
    parents partners brothers sisters sons daughters
  `),
  documents: words('ruling verdict judgment judgement decision order opinion dissent'),
  publications,
  spokespeople: publications,
  authors: words('by from of in'),
  adverbs: words(`
    even still already now then just often again never always too yet once soon thus instead further later earlier first
    recently previously repeatedly reportedly publicly privately openly initially finally eventually strongly explicitly
    falsely correctly wrongly clearly generally usually frequently consistently similarly rightly simply famously
    separately formally officially flatly vehemently bluntly apparently also
  `),
  reported: words('should would could might'),
};
