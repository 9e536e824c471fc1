/**
 * Real organisations that news speaks of, to stand in place of others in training. They teach what cannot be told from
 * the context alone: that Siemens is a company. Names only, nothing is said about any.
 */
const INTERNATIONAL = `
  Siemens, Alstom, Ferrari, Axa, Allianz, Hitachi, Toyota, Honda, Nissan, Mazda, Subaru, Suzuki, Mitsubishi, Panasonic, Sony, Toshiba,
  Sharp, Canon, Nikon, Nintendo, SoftBank, Rakuten, Samsung, Hyundai, Kia, LG, SK Hynix, Huawei, Xiaomi, Tencent, Alibaba, Baidu, BYD,
  TikTok, ByteDance, Lenovo, Foxconn, TSMC, Nvidia, Intel, AMD, Qualcomm, Broadcom, Micron, IBM, Oracle, SAP, Cisco, Dell, HP, Adobe,
  Salesforce, OpenAI, Anthropic, SpaceX, Uber, Airbnb, PayPal, Spotify, YouTube, WhatsApp, Instagram, LinkedIn, Snapchat, Reddit, Zoom,
  Boeing, Airbus, Embraer, Bombardier, Lockheed Martin, Raytheon, Northrop Grumman, Rolls-Royce, Safran, Thales, Leonardo, BAE Systems,
  Rheinmetall, Saab, Volvo, Scania, Renault, Peugeot, Stellantis, Fiat, Volkswagen, BMW, Mercedes-Benz, Mercedes, Porsche, Audi, Ford,
  General Motors, Chrysler, Rivian, Tata Motors, Infosys, Reliance, Adani, Shell, BP, ExxonMobil, Chevron, TotalEnergies, Eni, Equinor,
  Repsol, Petrobras, Gazprom, Rosneft, Lukoil, Aramco, Sinopec, PetroChina, Glencore, Rio Tinto, BHP, Vale, ArcelorMittal, ThyssenKrupp,
  Nestlé, Unilever, Danone, Procter & Gamble, Coca-Cola, PepsiCo, McDonald's, Starbucks, Burger King, KFC, Heineken, Carlsberg, Diageo,
  Pfizer, Moderna, BioNTech, AstraZeneca, Novartis, Roche, Sanofi, Bayer, Merck, Johnson & Johnson, GSK, Eli Lilly, Novo Nordisk,
  Walmart, Costco, Target, Carrefour, Tesco, Aldi, Lidl, Ikea, Zara, Inditex, H&M, Nike, Adidas, Puma, LVMH, Hermès, Chanel, Gucci, L'Oréal,
  Goldman Sachs, JPMorgan, JPMorgan Chase, Morgan Stanley, Citigroup, Bank of America, Wells Fargo, HSBC, Barclays, Lloyds, NatWest,
  UBS, Credit Suisse, Deutsche Bank, Commerzbank, BNP Paribas, Société Générale, Santander, BBVA, UniCredit, Intesa Sanpaolo, ING,
  Rabobank, Nordea, BlackRock, Vanguard, Visa, Mastercard, American Express, Berkshire Hathaway, Temasek, Moody's, Fitch, S&P, Nasdaq,
  Deloitte, KPMG, PwC, Ernst & Young, McKinsey, Accenture, Lufthansa, Ryanair, easyJet, Air France, British Airways, Iberia, KLM, Emirates,
  Qatar Airways, Etihad, Delta, United Airlines, American Airlines, Qantas, Cathay Pacific, Maersk, DHL, FedEx, UPS, Vodafone, Orange,
  Telefónica, Verizon, AT&T, Ericsson, Nokia, Philips, Bosch, ABB, BASF, Linde, Michelin, Pirelli, Eurostat, Interpol, Europol, Frontex,
  UNESCO, UNICEF, UNHCR, WHO, IMF, WTO, OECD, OPEC, ASEAN, APEC, BRICS, IAEA, FIFA, UEFA, NBA, NFL, IOC, FIA, ICC, CERN, ESA, NASA, ECB,
  Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Transparency International, Reporters Without Borders, Red Crescent,
  International Committee of the Red Cross, Médecins Sans Frontières, Save the Children, World Wildlife Fund, World Economic Forum,
  Reuters, Associated Press, Bloomberg, BBC, CNN, Fox News, NBC, CBS, ABC News, MSNBC, Sky News, Al Jazeera, Politico, Axios, CNBC,
  Agence France-Presse, AFP, Deutsche Welle, Euronews, RAI, El País, Le Monde, Le Figaro, Der Spiegel, Die Zeit, Corriere della Sera,
  The New York Times, New York Times, The Washington Post, Washington Post, The Wall Street Journal, The Guardian, Guardian, Financial Times,
  The Economist, The Times, The Telegraph, Daily Mail, USA Today, Los Angeles Times, Time, Newsweek, Vogue, The Atlantic, Le Parisien,
  Harvard University, Harvard, Yale, Stanford University, Stanford, MIT, Princeton, Oxford University, Cambridge University, Sorbonne,
  Hezbollah, Hamas, Taliban, Islamic State, Al-Qaeda, Boko Haram, Fatah, Likud, Wagner, IRA, ETA, FARC, PKK, Al-Shabab, Houthis,
  Real Madrid, Barcelona, Atlético Madrid, Manchester United, Manchester City, Liverpool, Arsenal, Chelsea, Tottenham, Everton, Juventus,
  Inter, AC Milan, Napoli, Roma, Bayern Munich, Bayern, Borussia Dortmund, Paris Saint-Germain, PSG, Ajax, Benfica, Porto, Celtic, Rangers,
  Haas, Sauber, Red Bull, McLaren, Louvre, Prado, Tate Modern, Guggenheim, La Scala, Bolshoi, Vatican, Netflix, Disney, Warner Bros,
  Universal, Paramount, HBO, Pixar, Marvel, Lego, Mattel, Hasbro, Epic Games, Ubisoft, Wikipedia, Mozilla, Hofburg, Uffizi, Hermitage`;

const LISTS: Record<string, string> = {
  en: `
    FBI, CIA, NSA, FEMA, FDA, EPA, CDC, SEC, IRS, TSA, FAA, NTSB, DEA, NOAA, NIH, Homeland Security, State Department, Justice Department,
    Treasury, Pentagon, White House, Congress, Senate, House of Representatives, House, Supreme Court, Federal Reserve, Fed, Capitol Police,
    National Guard, Coast Guard, Secret Service, Department of Education, Department of Health and Human Services, Scotland Yard, NHS, MI5,
    MI6, Home Office, Foreign Office, Downing Street, Treasury Department, House of Commons, House of Lords, Bank of England, Ofcom, Ofgem,
    Ofsted, Met Office, Metropolitan Police, Crown Prosecution Service, Environment Agency, Network Rail, National Trust, Royal Navy, RAF,
    Labour, Conservatives, Tories, Liberal Democrats, Lib Dems, Reform UK, SNP, Sinn Féin, Green Party, Republicans, Democrats, Republican Party,
    Democratic Party, GOP, Liberal Party, ANC, BJP, African Union, European Union, EU, European Commission, European Parliament, Nato, UN,
    United Nations, Security Council, World Bank, World Health Organization, World Food Programme, Royal Mail, British Gas, Sainsbury's,
    Marks & Spencer, Boots, Lloyds of London, Chubb, Aviva, Royal Academy, Royal Opera House, New York Yankees, Yankees, Mets, Red Sox,
    Los Angeles Lakers, Lakers, Celtics, Warriors, Cowboys, Patriots, Packers, Kansas City Chiefs, Steelers, Dodgers, Cubs, West Ham, Leeds,
    Aston Villa, Newcastle, Southampton, Premier League, Major League Baseball, Enron, Citibank, Home Depot, Best Buy, Taco Bell, Wendy's,
    Wal-Mart, Macy's, Southwest, Amtrak, Greyhound, Hilton, Marriott, Holiday Inn, ACLU, NAACP, AFL-CIO, Teamsters, UAW, NPR, PBS, AARP, YMCA`,
  de: `
    Bundesregierung, Bundestag, Bundesrat, Bundeswehr, Bundesbank, Bundesgerichtshof, Bundesverfassungsgericht, Bundespolizei, Bundeskriminalamt,
    BKA, BND, Verfassungsschutz, Auswärtiges Amt, Auswärtigen Amt, Finanzministerium, Innenministerium, Verteidigungsministerium, Kanzleramt,
    Statistisches Bundesamt, Robert Koch-Institut, RKI, Bundesnetzagentur, Kartellamt, Bundesagentur für Arbeit, Deutscher Wetterdienst, DWD,
    SPD, CDU, CSU, FDP, AfD, Grüne, Grünen, Linke, Linken, BSW, Union, ÖVP, SPÖ, FPÖ, SVP, Europäische Zentralbank, EZB, EU-Kommission,
    Europäische Kommission, Europäische Union, EU, Europaparlament, Nato, UN, Vereinte Nationen, Vereinten Nationen, Weißes Haus,
    Kreml, Deutsche Bahn, Bahn, Deutsche Post, Telekom, Deutsche Telekom, Eon, RWE, EnBW, Vattenfall, Uniper, Continental, ZF, Infineon,
    Opel, VW, Daimler, MAN, Fraport, Tui, Karstadt, Rewe, Edeka, Otto, Zalando, Henkel, Beiersdorf, Munich Re, DZ Bank, KfW, Wirecard,
    Verdi, IG Metall, DGB, GDL, ADAC, DRK, Caritas, Diakonie, Ifo-Institut, DIW, IfW, ARD, ZDF, RTL, WDR, NDR, dpa, Bild, FAZ, SZ, Welt,
    Spiegel, Tagesspiegel, taz, Handelsblatt, FC Bayern, BVB, Schalke 04, Schalke, Werder Bremen, HSV, RB Leipzig, Eintracht Frankfurt,
    DFB, Bundesliga, Charité, Max-Planck-Gesellschaft, Fraunhofer-Gesellschaft, Humboldt-Universität, TU München, Nationalrat`,
  fr: `
    Élysée, Matignon, Quai d’Orsay, Assemblée nationale, Sénat, Conseil constitutionnel, Conseil d’État, Cour des comptes, Cour de cassation,
    Bercy, Insee, Banque de France, Météo-France, SNCF, RATP, EDF, Engie, Veolia, Suez, Orano, Bouygues, Vinci, Eiffage, Free,
    SFR, La Poste, Crédit agricole, Crédit Agricole, Caisse des dépôts, Dassault, Naval Group, Airbus, Ariane, Kering, Accor, Casino, Auchan,
    Leclerc, Fnac, Decathlon, Publicis, Vivendi, Canal+, TF1, France Télévisions, Radio France, France Inter, BFM-TV, Libération, Les Échos,
    La Croix, Ouest-France, Mediapart, L’Équipe, AFP, Rassemblement national, RN, Renaissance, Les Républicains, LR, La France insoumise, LFI,
    Parti socialiste, PS, Modem, EELV, CGT, CFDT, FO, Medef, FNSEA, Parti communiste, Union européenne, Commission européenne, Otan, ONU, OMS,
    Nations unies, Maison Blanche, Kremlin, Hamas, Hezbollah, Parquet national financier, PNF, DGSE, DGSI, GIGN, Gendarmerie, CNRS, Inserm,
    Institut Pasteur, Sciences Po, Sorbonne, Ademe, Anses, Croix-Rouge, Médecins sans frontières, Secours populaire, PSG, OM, OL, FFF, LFP`,
  es: `
    La Moncloa, Moncloa, Congreso, Senado, Congreso de los Diputados, Tribunal Supremo, Tribunal Constitucional, Audiencia Nacional, Fiscalía,
    Guardia Civil, Policía Nacional, Mossos d’Esquadra, Ertzaintza, Generalitat, Junta de Andalucía, Banco de España, INE, Aemet, CNI, CIS,
    PSOE, PP, Partido Popular, Vox, Sumar, Podemos, ERC, Junts, PNV, EH Bildu, Ciudadanos, Morena, PRI, PAN, Casa Rosada, Casa Blanca,
    La Libertad Avanza, Pemex, CFE, Petróleos Mexicanos, YPF, PDVSA, Ecopetrol, Codelco, Avianca, Aerolíneas Argentinas, Latam, Cemex, Bimbo,
    Mercado Libre, Claro, Movistar, Telmex, Televisa, Mercadona, El Corte Inglés, Iberdrola, Endesa, Naturgy, Ferrovial, ACS, Acciona, Aena,
    Renfe, Adif, CaixaBank, Sabadell, Bankia, Mapfre, Seat, Indra, Navantia, UGT, CC OO, CCOO, CEOE, OCU, RTVE, Cadena SER, EFE, El Mundo, ABC,
    La Vanguardia, Clarín, La Nación, El Universal, Reforma, ONU, OEA, OTAN, OMS, Unión Europea, Comisión Europea, Mercosur, Cruz Roja, Cáritas,
    Banxico, Banco Central, INEGI, UNAM, IMSS, Fiscalía General de la República, Boca Juniors, River Plate, Boca, River, Sevilla, Valencia, Betis`,
  pt: `
    Planalto, Palácio do Planalto, Congresso Nacional, Câmara dos Deputados, Senado, STF, Supremo Tribunal Federal, STJ, TSE, TCU, PF, MPF,
    Polícia Federal, Ministério Público, Ministério Público Federal, Receita Federal, Banco Central, IBGE, Ibama, Anvisa, Aneel, Anatel, Inmet,
    Inpe, Fiocruz, Butantan, SUS, INSS, Itamaraty, PT, PSDB, PL, MDB, PSOL, União Brasil, PP, PSD, PS, Bloco de Esquerda, Chega, CDS, PCP,
    Petrobras, Eletrobras, Embraer, Vale, Itaú, Bradesco, Banco do Brasil, Caixa Econômica Federal, Caixa, BNDES, Nubank, Ambev, JBS, Gerdau,
    Braskem, Gol, Azul, Latam, Magazine Luiza, Americanas, Natura, Globo, Rede Globo, Record, SBT, Folha de S.Paulo, Folha, O Globo, Estadão,
    Veja, Lusa, RTP, SIC, Público, Expresso, Galp, EDP, TAP, CGD, Millennium BCP, Sonae, Jerónimo Martins, Flamengo, Palmeiras, Corinthians,
    Santos, São Paulo, Fluminense, Vasco, Grêmio, Sporting, CBF, USP, Unicamp, UFRJ, FGV, OAB, CUT, Fiesp, MST, ONU, OMS, OTAN, União Europeia,
    Comissão Europeia, Mercosul, Casa Branca, Assembleia da República, Tribunal Constitucional, GNR, PSP, Polícia Judiciária, Cruz Vermelha`,
  ru: `
    Кремль, Кремля, Госдума, Госдумы, Госдуме, Совет Федерации, Совета Федерации, Совфед, МИД, МИДа, МВД, ФСБ, МЧС, СКР, Минобороны, Минфин,
    Минфина, Минздрав, Минэкономразвития, Минтранс, Минюст, Минпромторг, Роскомнадзор, Роспотребнадзор, Росстат, Росавиация, Роскосмос, Росатом,
    Ростех, Центробанк, ЦБ, Банк России, Следственный комитет, Генпрокуратура, Генпрокуратуры, Верховный суд, Конституционный суд, Единая Россия,
    «Единая Россия», «Единой России», КПРФ, ЛДПР, «Справедливая Россия», «Новые люди», «Газпром», «Газпрома», Газпром, «Роснефть», «Роснефти»,
    «Лукойл», «Новатэк», «Сбербанк», Сбербанк, Сбербанка, Сбер, ВТБ, «Тинькофф», «Яндекс», Яндекс, «ВКонтакте», «Аэрофлот», РЖД, «АвтоВАЗ», «КамАЗ»,
    «Норникель», «Русал», «Северсталь», «Магнит», «Пятерочка», «Озон», Wildberries, ТАСС, РИА Новости, «Интерфакс», «Коммерсантъ», РБК, «Известия»,
    «Ведомости», «Российская газета», Первый канал, «Россия 1», НТВ, RT, «Медуза», «Спартак», «Зенит», «Зенита», ЦСКА, «Локомотив», «Динамо», РФС,
    ООН, НАТО, ЕС, Евросоюз, Евросоюза, Еврокомиссия, Еврокомиссии, Европарламент, ВОЗ, МВФ, ОПЕК, МАГАТЭ, ОБСЕ, БРИКС, ШОС, СНГ, ОДКБ, ЕАЭС, МОК,
    ФИФА, УЕФА, Белый дом, Белого дома, Белом доме, Пентагон, Пентагона, Госдеп, Конгресс, Сенат, ЦРУ, ФБР, НАСА, ЦАХАЛ, ХАМАС, «Хезболла», «Талибан»,
    Верховная рада, Верховной рады, СБУ, ВСУ, МГУ, СПбГУ, ВШЭ, РАН, Рейтер, Reuters, Bloomberg, Google, Apple, Microsoft, Boeing, Airbus, Tesla`,
  ar: `
    الأمم المتحدة, مجلس الأمن, مجلس الأمن الدولي, الاتحاد الأوروبي, الاتحاد الأفريقي, جامعة الدول العربية, الجامعة العربية, مجلس التعاون الخليجي,
    مجلس التعاون, حلف شمال الأطلسي, الناتو, حلف الناتو, البنك الدولي, صندوق النقد الدولي, منظمة الصحة العالمية, أوبك, منظمة أوبك, أوبك بلس, اليونيسف,
    اليونسكو, الأونروا, الصليب الأحمر, الهلال الأحمر, منظمة العفو الدولية, هيومن رايتس ووتش, المحكمة الجنائية الدولية, محكمة العدل الدولية, البيت الأبيض,
    البنتاغون, الكرملين, الكونغرس, مجلس الشيوخ, مجلس النواب, وزارة الخارجية, وزارة الدفاع, وزارة الداخلية, وزارة الصحة, وزارة المالية, وزارة التعليم,
    الخارجية الأميركية, الخارجية الروسية, المفوضية الأوروبية, البرلمان الأوروبي, البنك المركزي, البنك المركزي الأوروبي, الاحتياطي الفدرالي, حماس, حركة حماس,
    حزب الله, حركة فتح, فتح, الجهاد الإسلامي, كتائب القسام, الحوثيون, جماعة الحوثي, طالبان, تنظيم الدولة, تنظيم القاعدة, القاعدة, الحرس الثوري,
    الجيش الإسرائيلي, الجيش السوري, الجيش اللبناني, الكنيست, السلطة الفلسطينية, منظمة التحرير الفلسطينية, الدفاع المدني, النيابة العامة, المحكمة العليا,
    قوات الدعم السريع, الديوان الملكي, مجلس الوزراء, أرامكو, سابك, طيران الإمارات, الخطوط الجوية القطرية, قطر للطاقة, أدنوك, اتصالات, بنك مصر, قناة السويس,
    غوغل, أبل, مايكروسوفت, فيسبوك, ميتا, أمازون, تويتر, تسلا, بوينغ, إيرباص, سامسونغ, هواوي, تيك توك, رويترز, وكالة رويترز, فرانس برس, أسوشيتد برس,
    الجزيرة, قناة الجزيرة, العربية, سكاي نيوز عربية, بي بي سي, سي إن إن, نيويورك تايمز, واشنطن بوست, الغارديان, هآرتس, وكالة الأنباء السعودية, واس, سانا,
    الشرق الأوسط, الأهرام, بلومبيرغ, الهلال, النصر, الأهلي, الزمالك, الاتحاد, ريال مدريد, برشلونة, مانشستر سيتي, ليفربول, الفيفا, فيفا, الأزهر, الأزهر الشريف,
    جامعة القاهرة, جامعة الملك سعود, الجامعة الأميركية في بيروت, هيئة الأرصاد, هيئة تحرير الشام, قوات سوريا الديمقراطية, الحشد الشعبي, الإخوان المسلمون`,
  ja: `
    自民党, 公明党, 立憲民主党, 日本維新の会, 国民民主党, 共産党, れいわ新選組, 参政党, 外務省, 防衛省, 財務省, 厚生労働省, 厚労省, 文部科学省, 文科省, 経済産業省, 経産省,
    国土交通省, 国交省, 総務省, 法務省, 環境省, 農林水産省, 農水省, 内閣府, 警察庁, 警視庁, 気象庁, 消防庁, 金融庁, 消費者庁, デジタル庁, 観光庁, 海上保安庁, 国税庁, 宮内庁,
    日本銀行, 日銀, 最高裁, 東京地裁, 東京地検特捜部, 東京地検, 大阪府警, 神奈川県警, 自衛隊, 陸上自衛隊, 航空自衛隊, 衆議院, 参議院, 衆院, 参院, 国会, 公正取引委員会, 公取委,
    原子力規制委員会, 経団連, 日本商工会議所, 連合, 日本医師会, トヨタ自動車, トヨタ, ホンダ, 日産自動車, 日産, マツダ, スズキ, ソニーグループ, ソニー, パナソニック, 日立製作所,
    日立, 東芝, 三菱電機, 三菱重工業, 三菱商事, 三井物産, 伊藤忠商事, 住友商事, 丸紅, ＮＴＴ, NTT, NTTドコモ, KDDI, ソフトバンク, 楽天, 任天堂, キヤノン, 富士通, NEC, シャープ,
    京セラ, 村田製作所, キーエンス, ファーストリテイリング, ユニクロ, セブン＆アイ, イオン, ローソン, ファミリーマート, JR東日本, JR東海, JR西日本, 日本航空, 全日空, ANA, JAL,
    三菱UFJ銀行, 三井住友銀行, みずほ銀行, 野村証券, 日本郵政, 日本郵便, 東京電力, 東電, 関西電力, 日本製鉄, 武田薬品工業, 資生堂, サントリー, アサヒ, キリン, 電通, 博報堂,
    NHK, 日本テレビ, フジテレビ, TBS, テレビ朝日, 朝日新聞, 読売新聞, 毎日新聞, 産経新聞, 日本経済新聞, 共同通信, 時事通信, ロイター, ロイター通信, 東京大学, 東大, 京都大学, 京大,
    早稲田大学, 慶応義塾大学, 理化学研究所, 国連, 国連安保理, 欧州連合, EU, NATO, WHO, IMF, G7, ASEAN, ホワイトハウス, 国務省, 国防総省, 米議会, FRB, FBI, 中国外務省, ハマス, ヒズボラ,
    グーグル, アップル, マイクロソフト, アマゾン, メタ, テスラ, エヌビディア, オープンAI, サムスン電子, 台湾積体電路製造, TSMC, ボーイング, 読売ジャイアンツ, 巨人, 阪神, ドジャース`,
  ko: `
    더불어민주당, 민주당, 국민의힘, 조국혁신당, 개혁신당, 정의당, 진보당, 대통령실, 청와대, 국회, 국무총리실, 기획재정부, 기재부, 외교부, 통일부, 법무부, 국방부, 행정안전부,
    행안부, 문화체육관광부, 문체부, 농림축산식품부, 산업통상자원부, 산업부, 보건복지부, 복지부, 환경부, 고용노동부, 노동부, 여성가족부, 국토교통부, 국토부, 해양수산부, 교육부,
    중소벤처기업부, 과학기술정보통신부, 과기정통부, 금융위원회, 금융위, 금융감독원, 금감원, 공정거래위원회, 공정위, 국세청, 관세청, 경찰청, 서울경찰청, 소방청, 기상청, 통계청, 질병관리청,
    검찰, 대검찰청, 서울중앙지검, 공수처, 대법원, 헌법재판소, 헌재, 서울고법, 서울중앙지법, 감사원, 국가정보원, 국정원, 중앙선거관리위원회, 선관위, 합동참모본부, 합참, 한국은행, 한은,
    삼성전자, 삼성, SK하이닉스, SK텔레콤, SK그룹, LG전자, LG화학, LG에너지솔루션, 현대자동차, 현대차, 기아, 포스코, 한화, 한화에어로스페이스, 롯데, 롯데쇼핑, 신세계, 이마트, 쿠팡, 네이버,
    카카오, KT, 대한항공, 아시아나항공, 제주항공, HD현대중공업, 셀트리온, 삼성바이오로직스, CJ제일제당, 농심, 한국전력, 한전, 코레일, 한국수력원자력, 국민연금공단, KB국민은행, 신한은행,
    하나은행, 우리은행, 산업은행, 민주노총, 한국노총, 대한의사협회, 의협, 전교조, 대한상공회의소, 한국경제인협회, 참여연대, 연합뉴스, 조선일보, 중앙일보, 동아일보, 한겨레, 경향신문,
    KBS, MBC, SBS, JTBC, YTN, 로이터통신, 로이터, AP통신, AFP통신, 블룸버그, 교도통신, 신화통신, 뉴욕타임스, 워싱턴포스트, 서울대, 서울대학교, 연세대, 고려대, 카이스트, KAIST,
    유엔, 유럽연합, 나토, 세계보건기구, 국제통화기금, 백악관, 국무부, 미 국방부, 펜타곤, 연방준비제도, 연준, 하마스, 헤즈볼라, 구글, 애플, 마이크로소프트, 아마존, 메타, 테슬라, 엔비디아,
    오픈AI, 보잉, TSMC, 소니, 도요타, LG 트윈스, 두산 베어스, 기아 타이거즈, 전북 현대, FC서울, 하이브, SM엔터테인먼트, JYP, 대한체육회, 대한축구협회, 국가인권위원회, 인권위`,
  zh: `
    外交部, 国防部, 商务部, 财政部, 教育部, 公安部, 司法部, 民政部, 交通运输部, 农业农村部, 工信部, 工业和信息化部, 生态环境部, 文化和旅游部, 应急管理部, 自然资源部, 国家卫健委, 国家发改委,
    发改委, 国台办, 国务院, 国务院新闻办, 国新办, 全国人大, 全国人大常委会, 全国政协, 中央纪委, 中共中央, 中共中央政治局, 最高人民法院, 最高法, 最高人民检察院, 最高检, 国家统计局, 中国人民银行,
    央行, 证监会, 银保监会, 金融监管总局, 海关总署, 国家税务总局, 市场监管总局, 国家能源局, 国家航天局, 国家药监局, 中国气象局, 中央气象台, 国家外汇管理局, 国家医保局, 国家网信办, 网信办,
    中央军委, 解放军, 东部战区, 中国海警, 中国科学院, 中科院, 中国工程院, 中国社科院, 清华大学, 北京大学, 复旦大学, 上海交通大学, 浙江大学, 武汉大学, 中国红十字会, 全国总工会, 共青团中央,
    新华社, 人民日报, 中央广播电视总台, 央视, 央视新闻, 中新社, 澎湃新闻, 新京报, 财新, 第一财经, 环球时报, 光明日报, 经济日报, 南方都市报, 凤凰卫视, 路透社, 法新社, 美联社, 彭博社, 共同社,
    韩联社, 塔斯社, 纽约时报, 《纽约时报》, 《华尔街日报》, 华盛顿邮报, 金融时报, 卫报, 半岛电视台, 英国广播公司, 美国有线电视新闻网, 华为, 腾讯, 阿里巴巴, 阿里, 百度, 字节跳动, 抖音, 京东, 美团, 拼多多,
    小米, 比亚迪, 宁德时代, 吉利, 蔚来, 理想汽车, 小鹏汽车, 上汽集团, 一汽, 东风汽车, 中国移动, 中国联通, 中国电信, 中兴通讯, 中芯国际, 联想, 格力, 美的, 海尔, 海信, 京东方, 中石油, 中国石油,
    中石化, 中海油, 国家电网, 三峡集团, 中国建筑, 中国中车, 中国商飞, 中国国航, 东方航空, 南方航空, 顺丰, 恒大, 中国恒大, 碧桂园, 万科, 融创, 工商银行, 农业银行, 中国银行, 建设银行, 招商银行,
    平安, 中国平安, 中国人寿, 中信证券, 中金公司, 茅台, 贵州茅台, 五粮液, 伊利, 蒙牛, 瑞幸咖啡, 海底捞, 网易, 新浪, 微博, 快手, 哔哩哔哩, 携程, 滴滴, 滴滴出行, 商汤科技, 科大讯飞, 大疆, 深度求索,
    台积电, 鸿海, 富士康, 联发科, 国民党, 民进党, 民众党, 台湾陆委会, 陆委会, 行政院, 立法院, 总统府, 香港特区政府, 特区政府, 港交所, 香港警方, 国泰航空, 汇丰, 汇丰银行, 渣打银行, 香港大学,
    联合国, 联合国安理会, 安理会, 世界卫生组织, 世卫组织, 世界银行, 国际货币基金组织, 世贸组织, 欧盟, 欧盟委员会, 欧洲议会, 欧洲央行, 北约, 东盟, 上合组织, 金砖国家, 非盟, 阿盟, 国际原子能机构,
    国际刑事法院, 国际奥委会, 国际足联, 白宫, 美国国务院, 国务院, 五角大楼, 美国国防部, 美国财政部, 美国商务部, 美联储, 美国国会, 参议院, 众议院, 联邦调查局, 中央情报局, 共和党, 民主党, 克里姆林宫, 俄罗斯国防部,
    俄罗斯外交部, 日本外务省, 日本政府, 自民党, 公明党, 韩国国防部, 共同民主党, 以色列国防军, 以军, 哈马斯, 真主党, 黎巴嫩真主党, 胡塞武装, 塔利班, 伊斯兰革命卫队, 极端组织“伊斯兰国”, 工党, 保守党,
    苹果, 苹果公司, 谷歌, 微软, 亚马逊, 特斯拉, 英伟达, 英特尔, 高通, 脸书, 推特, 奈飞, 波音, 空客, 三星电子, 三星, 丰田, 本田, 大众汽车, 宝马, 奔驰, 西门子, 巴斯夫, 辉瑞, 阿斯利康, 星巴克, 麦当劳,
    可口可乐, 沃尔玛, 开市客, 摩根大通, 高盛, 花旗, 瑞银, 软银, 索尼, 任天堂, 阿斯麦, 甲骨文, 皇家马德里, 巴塞罗那, 曼联, 曼城, 拜仁, 湖人, 勇士, 山东泰山, 上海申花, 中国足协, 中国男篮`,
};

/** The languages in whose texts those of the international list stand as they are. */
const LATIN = new Set(['en', 'de', 'fr', 'es', 'pt']);

/** Real organisations as texts of a language call them. */
export function knownOrganisations(language: string): string[] {
  const names = (LATIN.has(language) ? INTERNATIONAL + ',' : '') + (LISTS[language] ?? '');
  return [
    ...new Set(
      names
        .split(/[,،]/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ];
}
