import { enActors } from './en-actors.ts';
import { enDates } from './en-dates.ts';
import { enClause } from './en-clause.ts';
import { enGivenNames } from './en-given-names.ts';
import { enApposition, enRoles } from './en-roles.ts';
import type { LanguageData } from './language.ts';
import { phrases, words } from './words.ts';

export const en: LanguageData = {
  code: 'en',
  writing: 'cased',
  functionWords: words(`
    the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had
    they you were their has would will she her who its been after more about than said when there`),
  abbreviations: words(`
    mr mrs ms dr prof drs profs sens reps govs gens st sr jr gen col lt sgt capt cmdr adm maj gov sen rep rev hon pres vs etc inc ltd co corp no
    jan feb mar apr jun jul aug sep sept oct nov dec approx dept est fig ave blvd mt ft u.s u.k u.n a.m p.m e.g i.e d.c`),
  names: {
    titlesBefore: phrases(`
      former, acting, deputy, interim, cao, cfo, coo, cto, cio, cmo, ciso, mep, msp, mla, dr, prof, sir, dame, lord, lady, president, vice president, prime minister, deputy prime minister,
      minister, foreign minister, finance minister, defence minister, defense minister, interior minister,
      chancellor, secretary, secretary of state, foreign secretary, home secretary, health secretary,
      defense secretary, press secretary, senator, sen, representative, rep, congressman, congresswoman,
      governor, gov, mayor, ambassador, envoy, judge, justice, chief justice, attorney general,
      district attorney, prosecutor, attorney, lawyer, sheriff, police chief, chief, captain, capt,
      sergeant, sgt, detective, officer, lieutenant, lt, colonel, col, general, gen, admiral, major,
      commander, professor, doctor, chief executive, ceo, chairman, chairwoman, chair, founder, co-founder,
      director, managing director, executive director, manager, head coach, coach, striker, goalkeeper,
      quarterback, actor, actress, singer, author, analyst, economist, researcher, scientist, historian,
      spokesman, spokeswoman, spokesperson, king, queen, prince, princess, pope, bishop, archbishop,
      cardinal, rabbi, imam, councillor, councilman, councilwoman, commissioner, superintendent, principal,
      speaker, leader, billionaire, sens, reps, govs, drs, profs, gens, lts, secretary general, secretary-general, head, member, brigadier general,
      lieutenant general, major general, brigadier, rear admiral, pm, mp, datuk, seri, tan sri, sheikh,
      ayatollah, owner, partner, president-elect, treasurer, treasury secretary, trade representative,
      correspondent, reporter, editor, photographer, expert, fellow, lecturer, student, teacher, nurse,
      surgeon, activist, lawmaker, legislator, candidate, nominee, premier, taoiseach, organizer, organiser,
      consultant, adviser, advisor, strategist, engineer, pastor, priest
    `),
    titlesAfter: [],
    roleNouns: enRoles,
    apposition: enApposition,
    honorificsBefore: words('mr mrs ms miss mx madam dr prof sir dame lord lady'),
    honorificsAfter: [],
    placePrepositions: words('in on off at near outside across around throughout'),
    particles: words('de la le van von der den bin al el da dos di du ibn ter ten des del della zu bint ben'),
    organisationJoiners: words('of for'),
    articles: words('the a an'),
    copulas: phrases(`
      is, was, is also, was also, works as, worked as, serves as, served as, acts as, acted as, is now, is currently,
      is still, was then, was previously, was formerly, has been, had been, was appointed,
      was named, was elected, was appointed as, was named as, was elected as, took over as, stepped down as,
      resigned as, retired as, returned as
    `),
    relatives: words('who'),
    auxiliaries: words('is was are were has had will would can could may might must'),
    oneOf: phrases('one of'),
    callings: phrases('named, called, identified as, known as'),
    determiners: words('my our your every each another'),
    quantities: words(`
      some many most more fewer few all both such any these those various numerous countless enough so too
    `),
    titleStops: words(`
      also now then still just ever never not again even only here there today yesterday tomorrow meanwhile however
      later earlier once yet so is are was were be been did does do has had have will would can could may might must
      should let meet ask see watch read like unlike despite take consider imagine say call join follow
    `),
    bodyWords: words(`
      blog app newsletter podcast supermarket restaurant brewery distillery bakery café nonprofit think-tank thinktank
      daily weekly tabloid broadsheet journal newswire franchise subsidiary broadcaster streamer carmaker planemaker
      shipbuilder builder grocer refiner miner choir orchestra troupe quartet trio duo cooperative co-op syndicate
      cartel gang cult guild marketplace committee council chamber panel company firm group maker manufacturer giant
      brand retailer chain carrier airline bank lender brokerage consultancy agency network channel newspaper magazine
      website site outlet platform startup start-up developer operator provider supplier producer publisher studio
      label charity foundation organisation organization association union federation party movement militia militants
      rebels faction alliance coalition tank institute watchdog regulator team club band ensemble contractor automaker
      chipmaker drugmaker utility insurer conglomerate
    `),
    titleJoiners: words('to at in from'),
    noTitles: words('former acting interim old-school longtime'),
    ands: words('and'),
    ages: words('year-old'),
    infinitive: 'to',
    noAdjectiveEndings: words('ed ing ly s'),
    participleEndings: words('ed ing'),
    givenNames: enGivenNames,
    bylines: phrases(
      'by, written by, interview by, reporting by, additional reporting by, photographs by, photos by',
    ),
    reporterTitles: words('reporter correspondent photographer editor'),
    organisationWords: words(`
      ministry department office agency bureau commission committee council court police parliament senate
      congress house assembly government administration party union association federation league club
      united city-council university college school institute institution academy hospital clinic laboratory
      centre center foundation trust fund bank group company corporation corp inc ltd llc plc holdings
      partners industries airlines airways motors pharmaceuticals technologies systems energy media news
      times post journal herald tribune guardian examiner gazette chronicle telegraph inquirer dispatch advertiser broadcasting network press army navy force forces guard
      organisation organization society museum theatre orchestra church authority board service services
      team fc initiative alliance coalition project campaign task-force secretariat embassy exchange studios
      records labs prison airport station corps legislature treasury cabinet brigade regiment battalion
    `),
    organisations: phrases(`
      United Nations, U.N., UN, European Union, EU, NATO, White House, Kremlin, Pentagon, Downing Street,
      FBI, CIA, NASA, BBC, CNN, Reuters, Associated Press, AP, AFP, Google, Apple, Microsoft, Amazon,
      Facebook, Meta, Twitter, Tesla, Netflix, Boeing, Airbus, Pfizer, Moderna, Hamas, Hezbollah, Taliban,
      Republicans, Democrats, Labour, Conservatives, Supreme Court, Federal Reserve,
      World Health Organization, World Bank, International Monetary Fund, European Commission,
      European Central Bank, European Parliament, Security Council, International Criminal Court,
      International Court of Justice, International Atomic Energy Agency, UNESCO, UNICEF, WHO, WTO, IMF, OPEC, ASEAN,
      Congress, Senate, House of Representatives, Parliament, House of Commons, House of Lords, Capitol Police,
      Treasury, State Department, Justice Department, Defense Department, Homeland Security, Coast Guard,
      National Guard, Marine Corps, Home Office, Foreign Office, Bank of England, Fed, GOP, Labor, Labor Party,
      Labour Party, Conservative Party, Republican Party, Democratic Party, Liberal Democrats, Tories,
      Red Cross, Amnesty International, Human Rights Watch, Greenpeace, FIFA, UEFA, NBA, NFL, NHL,
      Premier League, International Olympic Committee, IOC, Huawei, Samsung, Toyota, OpenAI, Nvidia, Intel, IBM, Uber,
      Walmart, Alibaba, Tencent, TikTok, ByteDance, Disney, Goldman Sachs, Morgan Stanley, JPMorgan, Citigroup, HSBC
    `),
    places: phrases(`
      Kabul, Tirana, Algiers, Buenos Aires, Yerevan, Canberra, Baku, Manama, Dhaka, Minsk, Brasilia, São Paulo, Rio de Janeiro,
      Sofia, Phnom Penh, Ottawa, Vancouver, Montreal, Santiago, Bogota, Havana, Prague, Copenhagen, Addis Ababa, Helsinki, Tbilisi,
      Munich, Frankfurt, Hamburg, Accra, Athens, Port-au-Prince, Budapest, Reykjavik, Kolkata, Chennai, Bengaluru, Bangalore,
      Jakarta, Baghdad, Dublin, Tel Aviv, Milan, Naples, Osaka, Kyoto, Hiroshima, Amman, Nairobi, Kuwait City, Beirut, Tripoli,
      Vilnius, Kuala Lumpur, Mexico City, Rabat, Kathmandu, Amsterdam, Rotterdam, The Hague, Auckland, Wellington, Abuja, Lagos,
      Oslo, Islamabad, Karachi, Lahore, Ramallah, Lima, Manila, Metro Manila, Warsaw, Lisbon, Doha, Bucharest, Kigali, Riyadh,
      Belgrade, Cape Town, Johannesburg, Pretoria, Busan, Barcelona, Valencia, Stockholm, Zurich, Taipei, Kaohsiung, Bangkok, Tunis,
      Abu Dhabi, Leeds, Bristol, Cardiff, Belfast, Oxford, Cambridge, Hanoi, Ho Chi Minh City, Guangzhou, Shenzhen, Wuhan, Xinjiang,
      Tibet, Crimea, Donbas, Kashmir, Detroit, Las Vegas, Denver, Phoenix, Austin, San Diego, Minneapolis, Indianapolis, Nashville,
      New Orleans, Baltimore, Pittsburgh, Cleveland, Queens, Brooklyn, Manhattan, Bronx, Long Island, New England, New Hampshire,
      New Mexico, Maine, Vermont, Connecticut, Rhode Island, Delaware, Iowa, Kansas, Nebraska, Oklahoma, Arkansas, Mississippi,
      Montana, Idaho, Wyoming, North Dakota, South Dakota, West Virginia, Puerto Rico, South China Sea, East China Sea, Red Sea,
      Black Sea, Baltic Sea, Taiwan Strait, Strait of Hormuz, Gulf of Mexico, Persian Gulf, Southeast Asia, Central Asia, East Asia,
      Eastern Europe, Western Europe, Balkans, Caucasus, Arctic, Antarctica, Sahel, New South Wales, Victoria, Queensland,
      Ontario, Quebec, British Columbia, Alberta,
      Africa, Asia, Europe, North America, South America, Latin America, Middle East, London, Paris, Berlin,
      Brussels, Geneva, Vienna, Rome, Madrid, New York, New York City, Los Angeles, San Francisco, Chicago,
      Boston, Houston, Dallas, Seattle, Miami, Atlanta, Philadelphia, Toronto, Sydney, Melbourne, Tokyo,
      Hong Kong, Shanghai, Delhi, New Delhi, Mumbai, Jerusalem, Gaza, West Bank, Cairo, Istanbul, Dubai,
      Manchester, Birmingham, Liverpool, Edinburgh, Glasgow, Wales, Scotland, England, Northern Ireland,
      California, Texas, Florida, Ohio, Virginia, Arizona, Nevada, Michigan, Georgia, Illinois,
      Pennsylvania, Washington, Massachusetts, New Jersey, North Carolina, South Carolina, Tennessee,
      Colorado, Oregon, Wisconsin, Minnesota, Missouri, Alabama, Louisiana, Kentucky, Indiana, Maryland,
      Utah, Alaska, Hawaii, District of Columbia, Capitol Hill, Wall Street, Silicon Valley, Hollywood, Atlantic, Pacific,
      Mediterranean, Korea, Korean Peninsula
    `),
    countryAliases: {
      US: phrases('United States, US, U.S., USA, America, Washington'),
      GB: phrases('Britain, UK, U.K., United Kingdom, Great Britain'),
      RU: phrases('Russia, Moscow, Russian Federation'),
      CN: phrases('China, Beijing'),
      KR: ['South Korea', 'Seoul'],
      KP: ['North Korea', 'Pyongyang'],
      IR: ['Iran', 'Tehran'],
      UA: ['Ukraine', 'Kyiv', 'Kiev'],
      TR: ['Turkey', 'Ankara'],
      CZ: ['Czech Republic'],
      SY: ['Syria', 'Damascus'],
    },
    actors: enActors,
    groupWords: phrases(`
      police, officials, authorities, prosecutors, investigators, researchers, scientists, experts, doctors,
      lawyers, witnesses, residents, protesters, critics, analysts, economists, activists, organizers,
      organisers, lawmakers, republicans, democrats, sources, source, official, spokesman, spokeswoman,
      spokesperson, study, report, statement, indictment, complaint, family, neighbors, neighbours, parents,
      teachers, students, workers, farmers, fans, firefighters, both sides, the company, the government,
      the ministry, the agency, the department, the team, policymakers, lawmaker, expert, analyst, leaders,
      people, person, representative, representatives, advisers, negotiators, troops, militants, gunmen,
      rebels, employees, executives, commission, ministry, the court, court, jury, survivors, victims,
      relatives, medics, rescuers, campaigners, opponents, supporters, voters, shareholders, investors,
      traders, historians, owners, customers, users, allies, management, leadership, staff, advocates, backers,
      proponents, detractors, observers, insiders, diplomats, aides, brokerages, retailers,
      insurers, pollsters, forecasters, bookmakers, pundits, commentators, locals, villagers,
      bystanders, onlookers, eyewitnesses, inspectors, auditors, regulators, senators, ministers, mayors
    `),
    notGroups: words(`
      study report statement indictment complaint survey poll figures data times post news energy media systems
      acting former interim technologies press project exchange network journal studios records labs industries fund herald tribune guardian
    `),
    notNames: phrases(`
      Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, May,
      June, July, August, September, October, November, December, American, Americans, British, English,
      French, German, Russian, Russians, Chinese, Japanese, Korean, Indian, Israeli, Israelis, Iranian,
      Ukrainian, Palestinian, Palestinians, European, African, Asian, Mexican, Canadian, Australian,
      Italian, Spanish, Arab, Muslim, Muslims, Christian, Christians, Jewish, Jews, Catholic, Black, White,
      Hispanic, Republican, Democratic, Democrat, President, Prime Minister, Minister, Christmas, Easter,
      Thanksgiving, Covid, COVID-19, Covid-19, Internet, TV, CEO, Mr, Mrs, Ms, Dr, Read, Photo, Image,
      Although, Though, While, Despite, Meanwhile, However, Since, After, Before, When, If, As, But, And, Yet, So,
      Then, Now, Here, There, This, That, These, Those, Today, Yesterday, Tomorrow, Storm, Hurricane, Typhoon, Cyclone,
      Video, Getty Images, Related, Advertisement, Sign, Yes, No, Oh, Well, God, Ah, Ha, Hey, Hi, Hello, Wow, Yeah, Sorry,
      Thanks, Okay, Please, Albanian, Algerian, Argentine, Argentinian, Armenian, Austrian, Azerbaijani, Bangladeshi,
      Belarusian, Belgian, Bolivian, Bosnian, Brazilian, Bulgarian, Burmese, Cambodian, Catalan, Chilean, Colombian,
      Croatian, Cuban, Cypriot, Czech, Danish, Dutch, Ecuadorian, Egyptian, Emirati, Estonian, Ethiopian, Filipino,
      Philippine, Finnish, Georgian, Ghanaian, Greek, Haitian, Hungarian, Icelandic, Indonesian, Iraqi, Irish, Jamaican,
      Jordanian, Kazakh, Kenyan, Kosovar, Kurdish, Kuwaiti, Latvian, Lebanese, Libyan, Lithuanian, Malaysian, Moldovan,
      Mongolian, Moroccan, Nepalese, Nepali, Nicaraguan, Nigerian, Norwegian, Omani, Pakistani, Peruvian, Polish, Portuguese,
      Qatari, Romanian, Rwandan, Saudi, Scottish, Senegalese, Serbian, Singaporean, Slovak, Slovenian, Somali, Sri Lankan,
      Sudanese, Swedish, Swiss, Syrian, Taiwanese, Tanzanian, Thai, Tibetan, Tunisian, Turkish, Ugandan, Uyghur, Venezuelan,
      Vietnamese, Welsh, Yemeni, Zimbabwean, Latino, Latina, Asian American, African American, World Cup, Olympics, Olympic
    `),
  },
  speech: {
    cues: words(`
      said says say saying told tells added adds adding noted notes noting stated states argued argues arguing claimed claims
      claiming explained explains explaining warned warns warning insisted insists insisting announced announces announcing
      declared declares acknowledged acknowledges admitted admits conceded concedes denied denies asked asks replied replies
      responded responds wrote writes tweeted posted recalled recalls remarked observed observes suggested suggests urged urges
      called calls predicted predicts promised promises pledged pledges vowed vows reported reports reporting revealed reveals
      confirmed confirms concluded concludes complained complains joked jokes quipped stressed stresses emphasized emphasised
      emphasizes reiterated reiterates maintained maintains contended contends alleged alleges accused accuses believes believed
      thinks thought hopes hoped expects expected estimates estimated testified testifies described describes praised criticized
      criticised condemned shouted demanded demands cautioned countered asserted asserts disclosed cited indicated`),
    notCues: [],
    complementisers: ['that'],
    sourceBefore: phrases(`
      according to, in the words of, as reported by
    `),
    sourceAfter: [],
    pronouns: words('he she they it'),
    clauseOpeners: words(
      'who which whose and but or when where while that he she they in on at with for as after before if because since said says told',
    ),
    narrative: words('meanwhile later earlier elsewhere'),
    clause: enClause,
  },
  dates: enDates,
};
