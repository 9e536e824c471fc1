import type { AppositionWords } from './apposition-words.ts';
import { words } from './words.ts';

/** What people are in English, by trade, office, kin or lot, beside the titles that stand before a name. */
export const enRoles: readonly string[] = words(`
  councilor councilors alderwoman assemblyperson selectman co-president co-captain emt podiatrist chiropractor
  anesthesiologist ecologist climatologist glaciologist coder muralist gallerist antiquarian sommelier distiller
  underwriter bursar graduate sophomore alum great-grandson triplet gunner cabbie rider marathoner centre-back catcher
  shortstop cornerback linesman sub-editor vlogger tiktoker tattooist milliner blacksmith benefactor consul attaché
  negotiator peacekeeper sleuth felon appellant paralegal bailiff mobster trafficker scammer fraudster gunman hitman
  strongman shah sultan earl countess viscount televangelist friar abbot shaman defector backpacker adventurer cowboy
  doorman icon finalist contender hopeful regent follower devotee sceptic skeptic classmate teammate housemate flatmate
  acquaintance outsider standard-bearer
  republican democrat communist libertarian obgyn ob-gyn
  academic accomplice accountant accuser acrobat actuary addict adjuster administrator admirer adversary
  advocate agent agronomist aide airman airwoman alderman ally alumna alumnus amateur anaesthetist anchor
  anchorman anchorwoman angler animator announcer anthropologist appraiser apprentice arborist archaeologist
  archbishop archer architect archivist aristocrat arsonist artisan artist aspirant assailant assassin
  assemblyman assemblywoman assistant associate astrologer astronaut astronomer astrophysicist athlete
  attacker attendant attendee attorney-general auctioneer auditor aunt auteur aviator babysitter bachelor
  backbencher backer baker ballerina ballplayer bandit bandleader banker barber barista barmaid barman baron
  baroness barrister bartender baseman bassist batsman batter beautician beekeeper beneficiary biker
  billionaire biochemist biographer biologist biophysicist blogger boatman bodybuilder bodyguard bookkeeper
  bookseller boss botanist bouncer bowler boxer boy boyfriend brakeman breadwinner breeder brewer bricklayer
  bride bridegroom broadcaster broker brother brother-in-law builder burglar busboy businessman businessperson
  businesswoman butcher butler buyer bystander caddie cameraman campaigner camper candidate captive
  cardiologist caregiver carer caretaker caricaturist carpenter cartographer cartoonist cashier caterer
  celebrity cellist centenarian ceo ceramicist chairperson challenger champion chancellor chaplain chauffeur
  cheerleader chef chemist choreographer chronicler cinematographer citizen civilian claimant cleaner
  clergyman cleric clerk client climber clinician clown co-author co-chair co-creator co-defendant co-director
  co-editor co-host co-ordinator co-owner co-pilot co-star co-worker co-writer cobbler collaborator colleague
  collector colonist columnist comedian comedienne comic commandant commentator commissar communicator
  companion competitor complainant composer comptroller comrade concierge conductor confidant confidante
  congressperson conservationist conservative conservator conspirator constable constituent contestant
  contractor contributor controller convict cook coordinator cop copywriter coroner cosmonaut counsel
  counsellor counselor counterpart countryman courier courtier cousin coworker craftsman craftswoman creator
  cricketer criminal criminologist critic crooner crossbencher cryptographer culprit curate curator custodian
  customer cyclist dad dancer daredevil daughter daughter-in-law dealer dean debutant decorator defendant
  defender defenseman delegate demographer demonstrator dentist dependant deputy dermatologist descendant
  designer detainee developer dictator dietician dietitian diplomat disciple discoverer dissident diver dj
  docent donor dramatist draughtsman drifter driver dropout drummer duchess duke economist educator eldest
  electrician embryologist emcee emeritus emigrant emir emissary emperor employee employer empress
  endocrinologist enforcer entertainer enthusiast entomologist entrepreneur environmentalist epidemiologist
  essayist ethicist ethnographer evangelist ex-boyfriend ex-chief ex-convict ex-girlfriend ex-husband ex-mayor
  ex-minister ex-partner ex-president ex-soldier ex-wife examiner exec executive executor exile explorer
  exporter extremist eyewitness facilitator falconer fan farmer farmhand farmworker father father-in-law
  father-of-four father-of-one father-of-three father-of-two fencer ferryman fiance fiancee fiancé fiancée
  fielder fighter figurehead film-maker filmmaker financier firebrand firefighter fireman fisher fisherman
  fishmonger flautist florist flutist footballer forecaster foreman forester founder-member freelancer
  freshman friend front-runner frontman frontrunner fugitive fullback fundraiser gamekeeper gamer gangster
  gardener gastroenterologist gendarme genealogist geneticist geographer geologist geophysicist girl
  girlfriend goalie goaltender godfather godmother goldsmith golfer grandchild granddaughter grandfather
  grandma grandmaster grandmother grandpa grandparent grandson grocer groom grower guard guardian guerrilla
  guest guide guitarist guru gymnast gynaecologist gynecologist hacker hairdresser hairstylist half-brother
  half-sister handler handyman harpist hawker headmaster headmistress headteacher healer heir heiress helper
  herbalist herder herdsman hermit hero heroine hiker historian holder homemaker homeowner hooker
  horticulturist host hostage hostess hotelier housekeeper housewife humanist humanitarian humorist hunter
  hurdler husband hydrologist hygienist ideologue illusionist illustrator imam immigrant immunologist importer
  impresario impressionist incumbent industrialist influencer informant informer inhabitant inmate innkeeper
  innovator insider inspector instigator instructor insurgent intern internist interpreter interviewer
  intruder inventor investigator investor islander jailer janitor jeweler jeweller jihadist jock jockey joiner
  journalist judoka juggler junior jurist juror keeper keyboardist kickboxer kicker kidnapper killer kingpin
  knight laborer labourer landlady landlord landowner landscaper latecomer laureate lawman layman lecturer
  legend legislator lexicographer liaison librarian lifeguard linebacker lineman linguist litigant litigator
  lobbyist locksmith logger logistician loyalist luminary lyricist machinist magician magistrate magnate maid
  maker man marchioness marine marketer marksman marquess marshal mascot mason masseur mastermind
  mathematician matriarch matron maverick mechanic medalist medallist mediator medic mentor mercenary merchant
  messenger metallurgist meteorologist microbiologist middleweight midfielder midwife migrant militant milkman
  millionaire minder miner missionary mistress moderator mogul mom monarch monk mother mother-in-law
  mother-of-four mother-of-one mother-of-three mother-of-two motorcyclist motorist mountaineer mourner mufti
  mullah multimillionaire mum murderer musician musicologist namesake nanny narrator national nationalist
  native naturalist navigator neighbor neighbour neonatologist nephew netminder neurologist neuroscientist
  neurosurgeon newcomer newlywed newscaster newsreader niece nobelist nobleman notary novelist nun
  nutritionist oarsman obstetrician occupant oceanographer octogenarian offender officeholder official
  oligarch olympian ombudsman oncologist onlooker operative operator ophthalmologist opponent optician
  optometrist orator orderly organist originator ornithologist orphan orthodontist orthopedist outfielder
  outlaw overseer pacifist paediatrician painter palaeontologist paleontologist panelist panellist paralympian
  paramedic paratrooper parent parishioner parliamentarian participant partygoer passenger passer-by
  pathologist patient patriarch patrolman patron paymaster peacemaker pedestrian pediatrician peer pensioner
  performer perpetrator petitioner pharmacist pharmacologist philanthropist philosopher physician physicist
  physiologist physiotherapist pianist pilgrim pilot pioneer pitcher plaintiff planner planter player
  playmaker playwright plumber podcaster poet policeman policewoman politician pollster polymath porter
  postdoc postgraduate postman postmaster potter practitioner preacher predecessor prelate presenter priestess
  primatologist printer prisoner privateer prodigy producer professional programmer promoter propagandist
  proponent proprietor prosecutor protagonist protege protester protestor protégé protégée provost
  psychiatrist psychic psychoanalyst psychologist psychotherapist publican publicist publisher pundit pupil
  puppeteer purser racer radiographer radiologist rancher ranger rapist rapper reader realtor rebel
  receptionist recipient recluse recruit recruiter rector referee refugee registrar regulator relative renter
  repairman reservist resident restaurateur retailer retiree reveller reviewer revolutionary ringleader rival
  roadie robber rocker roofer rookie roommate rower royal runner runner-up sailor salesman salesperson
  saleswoman samaritan saxophonist scholar schoolboy schoolgirl schoolmaster schoolteacher screenwriter
  scriptwriter sculptor seafarer seaman seamstress second-in-command secretary-treasurer seismologist selector
  senior separatist serviceman servicewoman settler sharpshooter shepherd shipbuilder shipowner shooter
  shopkeeper shopper shot-putter showrunner sibling sidekick signatory skater skier skipper smuggler sniper
  snowboarder socialist socialite sociologist soldier solicitor soloist son son-in-law songwriter soprano
  specialist spectator speechwriter spinner sponsor sportsman sportswoman spouse sprinter spy staffer
  stakeholder stalwart star statesman stateswoman statistician stepbrother stepdaughter stepfather stepmother
  stepsister stepson steward stewardess stockbroker stonemason storyteller streamer stuntman stylist
  subcontractor subordinate subscriber successor suffragette superintendent supermodel superstar supervisor
  supplier supporter supremo surfer surveyor survivor suspect sweetheart swimmer swordsman sympathizer
  sysadmin tailor taxpayer technician technocrat technologist teen teenager tenant tenor terrorist theologian
  theorist therapist thief timekeeper toddler tourist toxicologist tracker trader trailblazer trainee trainer
  translator traveler traveller trawlerman trekker triathlete tribesman tribeswoman trombonist trooper
  troubadour trucker trumpeter trustee tsar tutor twin tycoon typist umpire uncle under-secretary
  undergraduate undersecretary undertaker urologist user vendor vet veteran veterinarian vicar vice-captain
  vice-chair vice-chairman vice-chancellor vice-president victim victor videographer vigilante villager
  vintner violinist virologist virtuoso visionary visitor vocalist volcanologist volunteer voter waiter
  waitress warden warlord warrior watchmaker watchman weatherman weaver welder whistle-blower whistleblower
  wicketkeeper widow widower wife winemaker wingback winger winner witness woman wordsmith worker workman
  worshipper wrangler wrestler writer yachtsman youngster youth youtuber zookeeper zoologist
`);

/** What tells an English title behind a name. */
export const enApposition: AppositionWords = {
  ageBefore: words('aged'),
  adverbs: words('then now currently formerly'),
  clauses: words('who which that whose where when since while after before because'),
  capacity: words('as'),
  leads: words('heads co-heads chairs co-chairs'),
  leadsBehindWho: words(`
    leads led runs ran directs directed oversees oversaw headed chaired founded co-founded owns owned manages managed
  `),
  party: /^(?:[DRI]-\p{Lu}\p{L}{1,4}\.?|[DRI]-\p{Lu}\.\p{Lu}\.|Lab|Con|SNP|Lib Dem|GOP|DUP|SDLP)$/u,
};
