import { words } from './words.ts';

/** Heads of groups that act without a name: people in the plural, and bodies told by what they are. */
export const enActors: readonly string[] = words(`
  academics activists actors administrators adults advisers advisors advocates agencies agents aides allies
  amateurs ambassadors analysts anglers applicants architects artists assailants astronauts astronomers
  athletes attackers attorneys audiences authorities authors backers bakers bankers banks bidders biologists
  bishops bombers borrowers boys brands brokers brothers builders businesses businessmen buyers callers
  campaigners candidates captors carers carriers cast celebrities charities chefs chemists children churches
  cities citizens civilians claimants cleaners clergy clerks clients climbers clinicians clubs coaches
  colleagues collectors colleges commanders commentators commissioners communities commuters companies
  competitors conservationists conservatives conspirators constituents consultants consumers contestants
  contractors couples courts creators creditors crew crews critics customers cyclists dealers defendants
  delegates delegation democrats demonstrators dentists deputies designers detectives detainees developers
  diners diplomats directors dissidents distributors divers doctors donors drivers economists editors educators
  elders electorate employees employers engineers entrepreneurs environmentalists evacuees executives experts
  exporters factions families fans farmers fathers fighters filmmakers financiers firefighters firms fishermen
  followers footballers forces foreigners founders friends fugitives gamers gangs generals geologists girls
  governments governors graduates grandparents growers guards guests gunmen hackers hikers historians
  homeowners hospitals hostages hosts households hunters immigrants importers inmates inspectors institutions
  insurers insurgents intellectuals intruders inventors investigators investors islamists jihadists journalists
  judges jurors jury justices kidnappers landlords lawmakers lawyers leaders legislators lenders liberals
  librarians listeners lobbyists locals mafia magistrates managers manufacturers marchers marines mayors
  mechanics mediators medics members men mercenaries merchants meteorologists midwives migrants militants
  militias millennials miners ministers ministries missionaries mobsters mothers motorists musicians
  nationalists neighbors neighbours negotiators newcomers nurses observers officers officials onlookers
  operators opponents opposition organisers organizers orphans owners paramedics parents parishioners partners
  passengers passers-by pastors patients peacekeepers pedestrians pensioners performers pharmacists
  photographers physicians physicists pilgrims pilots pirates plaintiffs planners players poachers poets
  policymakers politicians pollsters priests prisoners producers professionals professors programmers
  prosecution prosecutors protesters protestors providers psychologists publishers pupils readers rebels
  recipients recruits refugees regulators relatives renters republicans rescuers researchers residents
  responders restaurants retailers retirees rioters robbers runners sailors scholars schools scientists
  seafarers seniors separatists servicemen settlers shareholders shoppers siblings singers sisters skiers
  smugglers soldiers specialists spectators staff staffers startups statisticians states strikers students
  subscribers suppliers supporters surfers surgeons survivors suspects swimmers taxpayers teachers teams
  technicians teenagers teens tenants terrorists therapists tourists traders travelers travellers troops
  trustees tycoons unions universities users vendors veterans veterinarians victims viewers vigilantes
  villagers visitors volunteers voters warlords watchdogs winemakers winners witnesses women workers
  worshippers writers youngsters youths zoologists consumer-groups police americans britons canadians
  australians germans russians ukrainians israelis palestinians europeans kurds houthis man woman boy
  girl teenager teen driver suspect victim attacker assailant gunman shooter passenger pedestrian motorist
  cyclist baby child toddler infant couple defendant witness killer robber thief burglar intruder prisoner
  inmate hostage survivor hiker climber swimmer pilot bomber hacker fugitive kidnapper whistleblower judge
  court tribunal government military army parliament regime family crowd mob gang passer-by bystander landlord
  homeowner shopper pensioner grandmother grandfather mother father son daughter husband wife schoolboy
  schoolgirl student worker employee farmer fisherman officer policeman soldier firefighter doctor nurse
  patient paramedic lifeguard caregiver babysitter tourist migrant refugee lawyer attorney prosecutor staffer
  aide dissenters chairs chairmen chairwomen chairpersons finalists semifinalists medalists medallists nominees laureates
  breeders ranchers loggers truckers couriers caterers bartenders waiters waitresses hairdressers barbers plumbers electricians
  carpenters roofers welders bricklayers janitors archivists curators translators interpreters
  accountants auditors actuaries underwriters treasurers receptionists dispatchers longshoremen
  dockworkers steelworkers autoworkers teamsters postmen crewmen crewmembers cosmonauts sheriffs
  troopers bailiffs wardens jailers guerrillas fascists anarchists feminists loyalists monarchists
  unionists secessionists hardliners evangelicals catholics protestants
  squatters looters vandals arsonists stowaways deserters defectors
  councillors councilors mps meps msps ceos cops peers bosses chiefs skippers barristers solicitors sociologists
  ecologists virologists epidemiologists climatologists seismologists criminologists demographers tribunals
  secretaries spokespeople whistleblowers informants conductors backbenchers frontbenchers councilmen councilwomen
  congressmen congresswomen assemblymen aldermen supervisors selectmen nutritionists dietitians dermatologists
  cardiologists oncologists pediatricians paediatricians obstetricians radiologists immunologists linguists
  archaeologists anthropologists botanists ornithologists oceanographers hydrologists ethicists technologists
  psychiatrists neurologists neuroscientists toxicologists stockbrokers recruiters headhunters headteachers
  principals deans rectors clerics rabbis imams nuns monks cardinals chieftains columnists bloggers influencers
  streamers strategists envoys emissaries undersecretaries governors-general superintendents coroners pathologists
  arbitrators umpires referees linesmen pundits screenwriters novelists playwrights dramatists composers
  choreographers sculptors painters illustrators animators cinematographers showrunners comedians rappers
  songwriters bandmates castmates teammates classmates roommates co-workers coworkers co-stars co-founders co-owners
  co-authors undergraduates postgraduates alumni freshmen homebuyers leaseholders freeholders bondholders
  stockholders policyholders reservists paratroopers submariners airmen seamen infantrymen commandos dog-walkers
  beachgoers churchgoers concertgoers festivalgoers moviegoers theatergoers theatregoers partygoers holidaymakers
  snowboarders kayakers paddlers ramblers joggers rowers
`);
