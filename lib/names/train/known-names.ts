/**
 * Names that news in Latin scripts repeat, to be put in place of others in training texts. A name is here for its
 * letters alone: which words are organisations, which are places.
 */
export const KNOWN_ORGANISATIONS = names(`
  United Nations, UN, U.N., UNICEF, UNESCO, UNHCR, World Health Organization, WHO, World Bank, IMF, NATO, EU, European Union, OPEC,
  European Commission, European Parliament, European Central Bank, ECB, African Union, ASEAN, Arab League, Interpol, Europol, OECD,
  World Trade Organization, WTO, International Criminal Court, International Atomic Energy Agency, IAEA, Red Cross, Red Crescent,
  Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Doctors Without Borders, Médecins Sans Frontières, Save the Children,
  Transparency International, Reporters Without Borders, WWF, FIFA, UEFA, IOC, International Olympic Committee, NBA, NFL, MLB, NHL,
  Premier League, Bundesliga, La Liga, Serie A, Manchester United, Manchester City, Liverpool, Chelsea, Arsenal, Tottenham Hotspur,
  Real Madrid, Barcelona, Atlético Madrid, Juventus, AC Milan, Inter, Bayern Munich, Borussia Dortmund, Paris Saint-Germain, PSG, Ajax,
  Benfica, Porto, Boca Juniors, River Plate, Flamengo, Corinthians, Palmeiras, Lakers, Celtics, Yankees, Red Sox, Dodgers, Cowboys,
  Congress, Senate, House, House of Representatives, House of Commons, House of Lords, Parliament, Knesset, Duma, Bundestag, Bundesrat,
  Supreme Court, Federal Reserve, Fed, Bank of England, Treasury, State Department, Pentagon, White House, Kremlin, Justice Department,
  Department of Justice, Department of Homeland Security, Department of Defense, Department of State, Environmental Protection Agency,
  FBI, CIA, NSA, NASA, EPA, FDA, SEC, IRS, FEMA, CDC, DEA, ATF, TSA, FCC, FTC, NIH, Army, Navy, Air Force, Marine Corps, Marines,
  Coast Guard, National Guard, Secret Service, Border Patrol, Scotland Yard, Metropolitan Police, NYPD, LAPD, MI5, MI6, Mossad, KGB, FSB,
  Republican Party, Democratic Party, GOP, Republicans, Democrats, Labour Party, Labour, Conservative Party, Tories, Liberal Democrats,
  Green Party, Likud, Fatah, Hamas, Hezbollah, Taliban, al-Qaida, al-Qaeda, Al Qaeda, Islamic State, ISIS, Boko Haram, al-Shabab, FARC, ETA,
  IRA, PLO, Palestinian Authority, Muslim Brotherhood, Ba'ath Party, ANC, PRI, PT, PSOE, Podemos, CDU, CSU, SPD, FDP, AfD, Die Linke, PSDB,
  BBC, CNN, Fox News, NBC, ABC, CBS, MSNBC, PBS, NPR, Al Jazeera, Reuters, Associated Press, AP, AFP, Bloomberg, Xinhua, TASS, Interfax,
  New York Times, The New York Times, Washington Post, The Washington Post, Wall Street Journal, Los Angeles Times, USA Today, Time,
  Newsweek, Financial Times, The Economist, The Guardian, The Times, Daily Mail, Daily Telegraph, The Sun, Le Monde, Le Figaro, Libération,
  Der Spiegel, Die Zeit, Bild, El País, El Mundo, Clarín, O Globo, Folha de S.Paulo, Globo, Corriere della Sera, Politico, Axios, HuffPost,
  Google, Alphabet, Apple, Microsoft, Amazon, Facebook, Meta, Twitter, X, YouTube, Instagram, WhatsApp, TikTok, ByteDance, Snapchat, Netflix,
  Spotify, Uber, Lyft, Airbnb, Tesla, SpaceX, Intel, AMD, Nvidia, IBM, Oracle, Cisco, HP, Dell, Sony, Samsung, LG, Nokia, Ericsson, Huawei,
  Xiaomi, Alibaba, Tencent, Baidu, Nintendo, Panasonic, Toshiba, Hitachi, Toyota, Honda, Nissan, Mazda, Hyundai, Kia, Ford, Ford Motor Co.,
  General Motors, GM, Chrysler, Fiat, Volkswagen, VW, BMW, Mercedes-Benz, Daimler, Audi, Porsche, Renault, Peugeot, Volvo, Ferrari, Boeing,
  Airbus, Lockheed Martin, Raytheon, Northrop Grumman, General Electric, GE, Siemens, Bosch, Philips, BASF, Bayer, Novartis, Roche, Pfizer,
  Moderna, AstraZeneca, Johnson & Johnson, Merck, GlaxoSmithKline, Sanofi, ExxonMobil, Exxon, Chevron, Shell, BP, Total, TotalEnergies, Eni,
  Gazprom, Rosneft, Lukoil, Petrobras, Pemex, Aramco, Enron, Halliburton, Walmart, Wal-Mart, Target, Costco, Home Depot, IKEA, H&M, Zara,
  Nike, Adidas, Puma, Coca-Cola, PepsiCo, Nestlé, Unilever, McDonald's, Starbucks, Burger King, Danone, Carrefour, Tesco, Aldi, Lidl,
  JPMorgan Chase, JPMorgan, Goldman Sachs, Morgan Stanley, Citigroup, Bank of America, Wells Fargo, HSBC, Barclays, Deutsche Bank,
  Commerzbank, UBS, Credit Suisse, BNP Paribas, Société Générale, Santander, BBVA, Itaú, Bradesco, Lehman Brothers, BlackRock, Visa,
  Mastercard, PayPal, American Express, AT&T, Verizon, Comcast, Vodafone, Deutsche Telekom, Orange, Telefónica, Disney, Warner Bros.,
  Paramount, Universal, Pixar, HBO, Lufthansa, Air France, KLM, British Airways, Ryanair, easyJet, Emirates, Delta, Delta Air Lines,
  United Airlines, American Airlines, Aeroflot, Turkish Airlines, Iberia, FedEx, UPS, DHL, Maersk, Deutsche Bahn, SNCF, Amtrak, Thyssenkrupp,
  Harvard, Harvard University, Yale, Stanford, Stanford University, MIT, Princeton, Oxford, Oxford University, Cambridge University, Columbia,
  UCLA, University of California, University of Michigan, University of Texas, Johns Hopkins University, Sorbonne, Max Planck Institute,
  Brookings Institution, RAND Corporation, Heritage Foundation, Carnegie Endowment, Smithsonian, Metropolitan Museum of Art, Louvre`);

/** Towns, states, regions, landmarks. */
export const KNOWN_PLACES = names(`
  New York, New York City, NYC, Los Angeles, LA, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, Austin, San Jose,
  San Francisco, Seattle, Denver, Washington, Washington, D.C., D.C., Boston, Detroit, Nashville, Portland, Las Vegas, Baltimore, Milwaukee,
  Atlanta, Miami, Minneapolis, New Orleans, Cleveland, Pittsburgh, St. Louis, Cincinnati, Orlando, Tampa, Honolulu, Anchorage, Sacramento,
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa,
  Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
  New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
  South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Wisconsin, Wyoming, Puerto Rico, Guam, Manhattan, Brooklyn, Queens, Harlem,
  Hollywood, Silicon Valley, Wall Street, Times Square, Central Park, Capitol Hill, Guantanamo Bay, Camp David, Pearl Harbor, Cape Canaveral,
  U.S., US, USA, U.S.A., United States, America, U.K., UK, Britain, Great Britain, England, Scotland, Wales, Northern Ireland, Ireland, London,
  Manchester, Birmingham, Glasgow, Edinburgh, Belfast, Downing Street, Heathrow, Europe, Asia, Africa, Middle East, Latin America, Paris,
  Marseille, Lyon, Toulouse, Strasbourg, Berlin, Hamburg, Munich, Frankfurt, Cologne, Leipzig, Dresden, Bavaria, Vienna, Zurich, Geneva,
  Bern, Davos, Rome, Milan, Naples, Venice, Florence, Sicily, Vatican, Vatican City, Madrid, Barcelona, Valencia, Seville, Catalonia, Lisbon,
  Porto, Brussels, Antwerp, Amsterdam, Rotterdam, The Hague, Copenhagen, Stockholm, Oslo, Helsinki, Warsaw, Krakow, Prague, Budapest,
  Bucharest, Sofia, Belgrade, Sarajevo, Kosovo, Athens, Istanbul, Ankara, Moscow, St. Petersburg, Siberia, Chechnya, Crimea, Donbas, Donetsk,
  Kyiv, Kiev, Kharkiv, Odesa, Mariupol, Minsk, Vilnius, Riga, Tallinn, Tbilisi, Baku, Yerevan, Nagorno-Karabakh, Caucasus, Baghdad, Basra,
  Mosul, Fallujah, Najaf, Kirkuk, Tikrit, Kurdistan, Tehran, Kabul, Kandahar, Herat, Islamabad, Karachi, Lahore, Peshawar, Kashmir, New Delhi,
  Delhi, Mumbai, Calcutta, Kolkata, Chennai, Bangalore, Dhaka, Colombo, Kathmandu, Beijing, Shanghai, Hong Kong, Taipei, Tibet, Xinjiang,
  Tiananmen Square, Tokyo, Osaka, Kyoto, Hiroshima, Fukushima, Okinawa, Seoul, Busan, Pyongyang, Hanoi, Ho Chi Minh City, Saigon, Bangkok,
  Phnom Penh, Jakarta, Bali, Aceh, Manila, Mindanao, Kuala Lumpur, Singapore, Sydney, Melbourne, Canberra, Perth, Auckland, Wellington,
  Jerusalem, Tel Aviv, Gaza, Gaza Strip, West Bank, Golan Heights, Ramallah, Hebron, Beirut, Damascus, Aleppo, Homs, Amman, Riyadh, Mecca,
  Jeddah, Dubai, Abu Dhabi, Doha, Sanaa, Aden, Cairo, Alexandria, Sinai, Suez Canal, Tripoli, Benghazi, Tunis, Algiers, Casablanca, Rabat,
  Darfur, Khartoum, Addis Ababa, Nairobi, Mombasa, Mogadishu, Kampala, Kigali, Kinshasa, Goma, Lagos, Abuja, Accra, Dakar, Johannesburg,
  Cape Town, Pretoria, Soweto, Harare, Luanda, Maputo, Toronto, Montreal, Vancouver, Ottawa, Quebec, Ontario, Alberta, British Columbia,
  Mexico City, Tijuana, Guadalajara, Monterrey, Chiapas, Havana, Caracas, Bogotá, Medellín, Quito, Lima, La Paz, Santiago, Buenos Aires,
  Montevideo, Asunción, Brasília, São Paulo, Rio de Janeiro, Rio, Salvador, Recife, Amazon, Andes, Alps, Himalayas, Balkans, Baltic Sea,
  Black Sea, Red Sea, Mediterranean, Atlantic, Pacific, Gulf of Mexico, Persian Gulf, Strait of Hormuz, South China Sea, Arctic, Antarctica`);

function names(text: string): string[] {
  return text
    .trim()
    .split(/,\s+/)
    .map((name) => name.replaceAll('\n', ' ').trim());
}
