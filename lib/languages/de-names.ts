import { deActors } from './de-actors.ts';
import { deApposition, deOrigins, deRoles } from './de-roles.ts';
import { deGivenNames } from './de-given-names.ts';
import type { NameWords } from './language.ts';
import { phrases, words } from './words.ts';

/** Names in German news. Every noun is capitalised, so the nouns that news repeat are listed as names of nobody. */
export const deNames: NameWords = {
  titlesBefore: [
    ...words(`
      präsident präsidentin präsidenten vizepräsident vizepräsidentin vize-präsident ex-präsident
      bundespräsident bundespräsidentin staatspräsident us-präsident us-vizepräsident landtagspräsident
      landtagspräsidentin bundestagspräsident bundestagspräsidentin bundestagsvizepräsident
      bundestagsvizepräsidentin nationalratspräsident eu-ratspräsident parlamentspräsident
      parlamentspräsidentin kommissionspräsident kommissionspräsidentin eu-kommissionspräsidentin kanzler
      kanzlerin bundeskanzler bundeskanzlerin vizekanzler vizekanzlerin ex-kanzler altkanzler
      altbundeskanzler kanzleramtschef kanzlerkandidat kanzlerkandidatin premier premierminister
      premierministerin vizepremier regierungschef regierungschefin staatschef staatschefin
      staatsoberhaupt machthaber kremlchef kremlsprecher oppositionsführer oppositionsführerin minister
      ministerin außenminister außenministerin innenminister innenministerin finanzminister
      finanzministerin verteidigungsminister verteidigungsministerin justizminister justizministerin
      wirtschaftsminister wirtschaftsministerin gesundheitsminister gesundheitsministerin umweltminister
      umweltministerin verkehrsminister verkehrsministerin bildungsminister bildungsministerin
      kultusminister kultusministerin arbeitsminister arbeitsministerin sozialminister sozialministerin
      agrarminister agrarministerin landwirtschaftsminister familienministerin kulturministerin
      energieminister staatsminister staatsministerin us-außenminister us-verteidigungsminister
      us-finanzminister bundesminister bundesministerin bundesaußenminister bundesaußenministerin
      bundesinnenminister bundesinnenministerin bundesfinanzminister bundesverteidigungsminister
      bundesgesundheitsminister bundesjustizminister bundeswirtschaftsminister ministerpräsident
      ministerpräsidentin ministerpräsidenten landeshauptmann landeshauptfrau staatssekretär
      staatssekretärin staatsrat senator senatorin innensenator innensenatorin staatskanzleichef
      regierungssprecher regierungssprecherin abgeordneter abgeordnete bundestagsabgeordneter
      bundestagsabgeordnete europaabgeordneter europaabgeordnete nationalrat nationalrätin ständerat
      ständerätin bundesrat bundesrätin regierungsrat regierungsrätin grossrat stadtrat stadträtin
      gemeinderat gemeinderätin landrat landrätin bürgermeister bürgermeisterin oberbürgermeister
      oberbürgermeisterin gemeindepräsident gemeindepräsidentin stadtpräsident stadtpräsidentin
      bezirkshauptfrau bezirkshauptmann dezernent dezernentin kämmerer kämmerin fraktionschef
      fraktionschefin fraktionsvorsitzender fraktionsvorsitzende parteichef parteichefin
      parteivorsitzender parteivorsitzende generalsekretär generalsekretärin landeschef landeschefin
      landesvorsitzende spitzenkandidat spitzenkandidatin politiker politikerin cdu-chef csu-chef spd-chef
      spd-chefin fdp-chef afd-chefin grünen-chef grünen-chefin obmann obfrau kandidat kandidatin
      vorsitzender vorsitzende vorsitzenden stellvertreter stellvertreterin sprecher sprecherin
      polizeisprecher polizeisprecherin konzernsprecher konzernsprecherin pressesprecher pressesprecherin
      außenamtssprecher außenamtssprecherin beauftragter beauftragte sonderbeauftragter botschafter
      botschafterin gesandter außenbeauftragte kommissar kommissarin kommissionssprecherin eu-kommissar
      eu-kommissarin notenbankchef ezb-präsidentin bundesbankpräsident fed-chef verhandlungsführer
      verhandlungsführerin unterhändler amtskollege amtskollegin chef chefin vorstandschef vorstandschefin
      konzernchef konzernchefin firmenchef bankchef geschäftsführer geschäftsführerin geschäftsleiter
      direktor direktorin generaldirektor generaldirektorin vorstand vorständin finanzvorstand
      finanzvorständin technikvorstand aufsichtsratschef aufsichtsratschefin aufsichtsratsvorsitzender
      manager managerin unternehmer unternehmerin gründer gründerin mitgründer mitgründerin investor
      milliardär inhaber inhaberin eigentümer gesellschafter gesellschafterin betriebsratschef
      betriebsratsvorsitzende gewerkschafter gewerkschaftschef gewerkschaftschefin verbandspräsident
      verbandschef bauernpräsident leiter leiterin projektleiter projektleiterin einsatzleiter
      abteilungsleiter institutsleiter intendant intendantin rektor rektorin professor professorin dozent
      dozentin doktorand forscher forscherin wissenschaftler wissenschaftlerin experte expertin ökonom
      ökonomin volkswirt volkswirtin chefvolkswirt chefökonom chefökonomin analyst analystin historiker
      historikerin politologe politologin politikwissenschaftler politikwissenschaftlerin soziologe
      soziologin jurist juristin arzt ärztin chefarzt chefärztin virologe virologin epidemiologe
      psychologe psychologin psychiater psychiaterin physiker physikerin biologe biologin chemiker geologe
      meteorologe meteorologin klimaforscher ingenieur ingenieurin architekt architektin lehrer lehrerin
      schulleiter schulleiterin pfleger hebamme apotheker anwalt anwältin rechtsanwalt rechtsanwältin
      verteidiger verteidigerin staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin
      generalbundesanwalt richter richterin notar sachwalter insolvenzverwalter polizeipräsident
      polizeipräsidentin polizeichef trainer trainerin bundestrainer bundestrainerin nationaltrainer
      teamchef sportdirektor sportchef kapitän stürmer torhüter torwart mittelfeldspieler nationalspieler
      nationalspielerin spieler spielerin profi radprofi fußballer rennfahrer tennisspieler olympiasieger
      olympiasiegerin weltmeister weltmeisterin schiedsrichter schauspieler schauspielerin regisseur
      regisseurin sänger sängerin musiker musikerin komponist komponistin dirigent dirigentin pianistin
      autor autorin schriftsteller schriftstellerin maler künstler künstlerin moderator moderatorin
      kabarettist kabarettistin journalist journalistin reporter reporterin korrespondent korrespondentin
      chefredakteur chefredakteurin fotograf general generalmajor generalinspekteur oberst oberstleutnant
      admiral kommandant könig königin kronprinz prinz prinzessin kaiser papst kardinal erzbischof bischof
      bischöfin landesbischof pfarrer pfarrerin pastor imam rabbiner aktivist aktivistin landwirt
      landwirtin bauer händler händlerin winzer anwohner anwohnerin nachbar nachbarin rentner rentnerin
      student studentin witwe witwer bruder schwester sohn tochter vater mutter enkel enkelin angeklagter
      angeklagte zeuge zeugin opfer skispringer rodlerin rodler intensivpfleger diplomkrankenpflegerin
      glaziologin glaziologe akustiker rückraumspielerin torhüterin kreisläufer tonmeister sozialvorsteher
      amtschefin züchter agrarwissenschaftlerin toxikologe toxikologin pädagoge pädagogin geophysiker
      seismologe seismologin verhaltensbiologin gewässerökologin ökologe ökologin polarforscherin
      klimatologe völkerrechtlerin völkerrechtler erstautor erstautorin afrikabeauftragte
      ausschussvorsitzende gemüsebauer kantonsarzt kantonsärztin amtsarzt bezirksleiter organist
      organistin baudezernent baudezernentin sozialbürgermeister erziehungsdirektorin bildungsdirektor
      bildungsdirektorin regierungspräsident bezirksbürgermeister bezirksbürgermeisterin kollege kollegin
      chefinspektor chefinspektorin kriminalhauptkommissar hauptkommissar polizeioberkommissar
      konjunkturexpertin konjunkturchef dramaturgin dramaturg vorstandsdirektorin vorstandsvorsitzender
      vorstandsvorsitzende vorstandssprecher vorstandsmitglied aufsichtsratsvorsitzende umweltanwalt
      stadtplanerin stadtplaner finanzstaatssekretär wirtschaftsförderer departementssprecher
      ministeriumssprecher ministeriumssprecherin unternehmenssprecher unternehmenssprecherin
      gerichtssprecher gerichtssprecherin fraktionssprecher militärsprecher armeesprecher
      installateurmeister bäckermeister handwerksmeister schäfer hausmeister kellermeisterin polizist
      polizistin vorgänger vorgängerin nachfolger nachfolgerin lawinenwarnerin verbraucherschützer
      verbraucherschützerin datenschützer datenschutzbeauftragter datenschutzbeauftragte gouverneur
      gouverneurin us-gouverneur us-senator teamarzt teamchefin mitglied ex-vorstand ex-minister
      ex-präsidentin ex-bundeskanzlerin feuerwehrkommandant wehrbeauftragte wahlleiter parteifreund
      rechtsexperte rechtsexpertin sicherheitsexperte militärexperte russland-experte nahost-experte
      terrorismusexperte verkehrsexperte agrarökonom wirtschaftsweise erzbischöfin drehbuchautor
      filmemacher filmemacherin bildhauer bestsellerautor streamer influencer influencerin popstar rapper
    `),
    ...phrases(`
      erster bürgermeister, regierender bürgermeister, stellvertretender vorsitzender,
      stellvertretende vorsitzende, stellvertretender ministerpräsident, designierter bundeskanzler,
      früherer präsident, ehemaliger präsident, vorsitzender richter, vorsitzende richterin,
      ärztlicher direktor, parlamentarischer geschäftsführer, parlamentarische geschäftsführerin,
      wissenschaftlicher mitarbeiter, russischer präsident, amtierender präsident
    `),
  ],
  titlesAfter: [],
  roleNouns: [...deRoles, ...deOrigins],
  apposition: deApposition,
  honorificsBefore: words('herr herrn frau dr prof doktor professor freiherr graf gräfin mister'),
  honorificsAfter: [],
  articles: words('der die das den dem des ein eine einen einem einer eines'),
  copulas: phrases('ist, war, wird, wurde, ist auch, bleibt, arbeitet als, arbeitete als'),
  auxiliaries: words(
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen muss müssen will',
  ),
  oneOf: phrases('einer der, eine der, einer von, eine von'),
  callings: words('namens'),
  quantities: words(`
    alle allen aller viele vielen vieler mehrere mehreren einige einigen manche manchen wenige wenigen zahlreiche zahlreichen
    sämtliche weitere weiteren andere anderen beide beiden etliche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
    hunderte tausende dutzende
  `),
  determiners: words(`
      mein meine meinem meinen meiner meines unser unsere unserem unseren unserer unseres seinem seiner seines ihrem
      ihrer ihres deren dessen
    `),
  titleStops: words(`
      heute morgen gerne lange später früher immer wieder weiter bisher daher dabei danach sogar zusammen gemeinsam
      selbst zunächst bereits allen voran
    `),
  noAdjectiveEndings: words('weise'),
  adjectiveEndings: words('e en er es em'),
  bodyWords: words(`
      dienstleister zentrale medien kanzlei kaufhaus warenhaus handelskette kette händler lieferdienst startup
      start-up reederei brauerei molkerei werft gruppe orchester band chor behörde amt kammer initiative vereinigung
      kirche hochschule universität klinik krankenhaus museum fonds dienst app netzwerk messenger mannschaft team
      rennstall ensemble acquirer notenbank genossenschaft verkehrsbetriebe stadtwerke werke unternehmen firma konzern
      marke hersteller fluggesellschaft sender zeitung magazin portal nachrichtenportal agentur bank beratung verein
      verband organisation stiftung gewerkschaft partei bewegung miliz bündnis allianz institut plattform betreiber
      anbieter verlag klub club kollektiv armee versicherer autobauer ausstatter ausrüster zulieferer discounter
      einrichter broker vermittler verleiher vermieter verwalter veranstalter spediteur produzent finanzierer erzeuger
      versorger entsorger maschinenbauer flugzeugbauer riese gigant marktführer verbund denkfabrik airline billigflieger
      label sparkasse gruppierung truppe verkehrsbetrieb tochterfirma tochtergesellschaft
    `),
  placeNouns: words(`
      stadt stadtteil stadtbezirk stadtviertel ortsteil ortschaft vorort viertel quartier gemeinde dorf weiler hauptstadt
      landeshauptstadt kreisstadt hafenstadt kleinstadt großstadt millionenmetropole metropole kreis landkreis bezirk
      region provinz bundesland bundesstaat kanton insel halbinsel inselgruppe see fluss berg gipfel tal schlucht
      küstenort badeort kurort urlaubsort skiort wallfahrtsort grenzort fischerort straße
    `),
  titleJoiners: words('in bei für am im aus vom beim'),
  ands: words('und'),
  ages: words('jährige jähriger jähriges jährigen jährigem'),
  personEndings: words(`
      er erin eur eurin ist istin loge login nom nomin ent entin ant antin ator atorin graf grafin arzt ärztin anwalt anwältin
      chef chefin mann frau star profi mitglied kollege kollegin witwe held heldin wirt wirtin rat rätin sohn tochter bruder
      schwester mutter vater soldat soldatin pilot pilotin kandidat diplomat advokat beauftragte beauftragter beauftragten
      abgeordnete abgeordneter abgeordneten vorsitzende vorsitzender vorsitzenden beamter beamtin angestellte
      angeklagte angeklagter angeklagten verantwortliche verantwortlicher verantwortlichen
      angestellter preneur coach legende talent opfer boss bauer kämpe ers isten enten anten atoren ologen anwalts chefs stars mitglieds pädagoge pädagogin
    `),
  capitalisedNouns: true,
  givenNames: deGivenNames,
  bylines: phrases(
    'von, text von, das gespräch führte, das gespräch führten, das interview führte, das interview führten, interview:',
  ),
  reporterTitles: words(`
      reporter reporterin korrespondent korrespondentin redakteur redakteurin journalist journalistin
      fotograf fotografin autor autorin
    `),
  // No `von`: between capitalised nouns it far more often means “of” (Sturz von …) than nobility.
  placePrepositions: words('in bei aus nach'),
  nameEndings: words('s n'),
  particles: words('van di da del della la le el al bin ben dos'),
  organisationJoiners: words('für und der des von zur'),
  organisationWords: words(`
      ministerium außenministerium innenministerium finanzministerium verteidigungsministerium
      justizministerium gesundheitsministerium wirtschaftsministerium bundesministerium bundesregierung
      landesregierung regierung staatskanzlei kanzleramt behörde amt bundesamt landesamt gesundheitsamt
      jugendamt agentur bundesagentur senat senatsverwaltung magistrat bezirksregierung stadtverwaltung
      gemeinde kreis landkreis bundestag bundesrat landtag nationalrat ständerat parlament ausschuss
      kommission fraktion rat kantonsrat stadtrat gemeinderat gericht amtsgericht landgericht
      oberlandesgericht verwaltungsgericht bundesgerichtshof bundesverfassungsgericht verfassungsgericht
      gerichtshof staatsanwaltschaft bundesanwaltschaft polizei kantonspolizei bundespolizei
      landeskriminalamt bundeskriminalamt feuerwehr bundeswehr bundesheer armee zoll partei union bund
      bündnis liste verband bundesverband gewerkschaft verein förderverein genossenschaft kammer
      handelskammer arbeiterkammer stiftung initiative bürgerinitiative hilfswerk organisation
      gesellschaft liga klub club sv fc sc vfl vfb tsv tsg hsg eintracht team bank landesbank sparkasse
      notenbank zentralbank nationalbank börse konzern gruppe gmbh ag kg se ohg e.v versicherung werke
      stadtwerke verkehrsbetriebe bahn airline flughafen verlag universität hochschule uni schule
      gymnasium institut akademie klinik klinikum krankenhaus zentrum labor museum theater oper kirche
      bistum erzbistum zeitung tageszeitung magazin sender rundfunk nachrichtenagentur botschaft
    `),
  organisations: [
    ...words(`
      CDU CSU SPD FDP AfD BSW Grüne Grünen Linke Linkspartei Ampel-Koalition ÖVP FPÖ SPÖ Neos SVP GLP EVP
      UNO UN EU EZB Nato NATO WHO IWF OSZE OECD Opec Unesco Unicef IAEA WTO G7 G20 Brics Frontex Europol
      Interpol Bundesregierung Bundestag Bundesrat Bundeswehr Bundesbank Bundespolizei Bundeskriminalamt
      BKA LKA BND BSI BaFin RKI BAMF DWD Kanzleramt Bundesverfassungsgericht Bundesgerichtshof BGH
      Generalbundesanwalt Verfassungsschutz Bundesheer Nationalrat DGB Verdi ver.di IG GEW GdP GDL EVG VDA
      BDI DIHK VdK Ifo DIW IfW ADAC TÜV DRK Caritas Diakonie Greenpeace BUND Nabu WWF DFB DFL DOSB Fifa
      Uefa IOC ARD ZDF NDR WDR MDR BR SWR RBB ORF SRF dpa DPA AFP AP APA SDA Reuters Spiegel FAZ SZ taz VW
      Volkswagen BMW Mercedes-Benz Daimler Audi Porsche Siemens Bosch SAP BASF Bayer Thyssenkrupp
      Lufthansa Allianz Commerzbank RWE Eon Rheinmetall Telekom Aldi Lidl UBS Nestlé Roche Novartis
      Gazprom Google Apple Microsoft Amazon Tesla Kreml Pentagon Vatikan Hamas Hisbollah Taliban Mossad
      CIA FBI HTS EU-Kommission EU-Parlament UN-Sicherheitsrat
    `),
    ...phrases(`
      Deutsche Bahn, Deutsche Bank, Deutsche Post, Deutsche Telekom, Deutscher Wetterdienst,
      Deutsche Presse-Agentur, Rote Kreuz, Roten Kreuz, Weiße Haus, Weißen Haus, Weißes Haus,
      Vereinte Nationen, Vereinten Nationen, Europäische Union, Europäischen Union, Europäische Kommission,
      Europäische Zentralbank, Europäischen Zentralbank, Auswärtiges Amt, Auswärtige Amt, Auswärtigen Amt,
      Statistisches Bundesamt, Statistische Bundesamt, Robert Koch-Institut, IG Metall,
      Bundesagentur für Arbeit, Internationaler Währungsfonds, Süddeutsche Zeitung, Amnesty International,
      Human Rights Watch, FC Bayern, Borussia Dortmund, Islamischer Staat, Freie Wähler, Freien Wähler
    `),
  ],
  places: [
    ...words(`
      Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden
      Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Mannheim Augsburg
      Wiesbaden Mönchengladbach Gelsenkirchen Aachen Braunschweig Kiel Chemnitz Magdeburg Freiburg Krefeld
      Mainz Lübeck Erfurt Rostock Kassel Potsdam Saarbrücken Heidelberg Regensburg Ingolstadt Würzburg Ulm
      Wolfsburg Göttingen Heilbronn Solingen Cottbus Jena Trier Schwerin Passau Bayern Baden-Württemberg
      Nordrhein-Westfalen NRW Hessen Sachsen Sachsen-Anhalt Thüringen Brandenburg Niedersachsen
      Schleswig-Holstein Mecklenburg-Vorpommern Rheinland-Pfalz Saarland Franken Rheinland Ruhrgebiet
      Allgäu Rhein Elbe Donau Nordsee Ostsee Bodensee Alpen Wien Graz Linz Salzburg Innsbruck Klagenfurt
      Tirol Kärnten Steiermark Vorarlberg Burgenland Niederösterreich Oberösterreich Zürich Genf Basel
      Bern Lausanne Winterthur Luzern Tessin Wallis Graubünden Aargau Davos Brüssel Paris London Rom
      Madrid Lissabon Warschau Prag Budapest Kiew Moskau Istanbul Athen Straßburg Kopenhagen Stockholm
      Oslo Belgrad Jerusalem Gaza Gazastreifen Westjordanland Teheran Damaskus Beirut Washington
      Kalifornien Texas Florida Chicago Peking Shanghai Tokio Dubai Krim Donbass Charkiw Europa Asien
      Afrika Amerika Nordamerika Südamerika Lateinamerika Nahost Balkan Arktis Mittelmeer Atlantik Pazifik
    `),
    ...phrases(`
      New York, Los Angeles, Den Haag, St. Gallen, San Francisco, Naher Osten, Nahen Osten, Tel Aviv,
      Bad Homburg, Halle an der Saale
    `),
  ],
  countryAliases: {
    DE: words('Deutschland Deutschlands Berlin Bundesrepublik'),
    AT: words('Österreich Österreichs Wien'),
    CH: words('Schweiz Bern'),
    US: ['USA', 'Amerika', 'Amerikas', 'Washington', 'Vereinigte Staaten', 'Vereinigten Staaten'],
    GB: [
      'Großbritannien Großbritanniens England Englands London',
      'Vereinigtes Königreich',
      'Vereinigten Königreich',
    ],
    RU: words('Russland Russlands Rußland Moskau Moskaus'),
    CN: words('China Chinas Peking Pekings'),
    UA: words('Ukraine Kiew Kiews Kyjiw'),
    FR: words('Frankreich Frankreichs Paris'),
    IT: words('Italien Italiens Rom'),
    ES: words('Spanien Spaniens Madrid'),
    PL: words('Polen Polens Warschau'),
    CZ: words('Tschechien Tschechiens'),
    HU: words('Ungarn Ungarns Budapest'),
    NL: ['Niederlande Niederlanden Holland', 'Den Haag'],
    BE: words('Belgien Belgiens'),
    DK: words('Dänemark Dänemarks'),
    SE: words('Schweden Schwedens'),
    NO: words('Norwegen Norwegens'),
    GR: words('Griechenland Griechenlands Athen'),
    TR: words('Türkei Ankara'),
    IL: ['Israel', 'Israels', 'Tel Aviv'],
    PS: ['Palästina'],
    IR: words('Iran Irans Teheran'),
    IQ: ['Irak'],
    SY: words('Syrien Syriens Damaskus'),
    LB: words('Libanon Beirut'),
    SA: words('Saudi-Arabien Saudi-Arabiens Riad'),
    AE: ['VAE', 'Vereinigte Arabische Emirate', 'Vereinigten Arabischen Emiraten'],
    QA: ['Katar'],
    EG: words('Ägypten Ägyptens Kairo'),
    IN: words('Indien Indiens Neu-Delhi'),
    PK: words('Pakistan Pakistans'),
    AF: words('Afghanistan Afghanistans'),
    JP: words('Japan Japans Tokio'),
    KR: words('Südkorea Südkoreas Seoul'),
    KP: words('Nordkorea Nordkoreas Pjöngjang'),
    TW: words('Taiwan Taiwans Taipeh'),
    CA: words('Kanada Kanadas Ottawa'),
    BR: words('Brasilien Brasiliens'),
    AR: words('Argentinien Argentiniens'),
    VE: words('Venezuela Venezuelas Caracas'),
    AU: words('Australien Australiens'),
    RS: words('Serbien Serbiens Belgrad'),
    RO: words('Rumänien Rumäniens'),
    BY: words('Belarus Weißrussland Minsk'),
    GE: words('Georgien Georgiens'),
    ZA: ['Südafrika'],
  },
  actors: deActors,
  groupWords: [
    ...words(`
        führung leitung management geschäftsführung spitze kreise kreisen beobachtern nutzern nutzerin user
        insidern publikum medienberichten
      polizei polizisten beamte beamten ermittler ermittlern fahnder feuerwehr rettungskräfte
      einsatzkräfte retter sanitäter staatsanwaltschaft staatsanwälte gericht richter verteidigung anklage
      nebenklage anwälte behörde behörden ministerium regierung opposition militär armee soldaten zoll
      experten experte expertin fachleute forscher forschern forschende forscherinnen wissenschaftler
      wissenschaftlern ökonomen analysten ärzte mediziner psychologen historiker juristen kritiker
      kritikern befürworter gegner beobachter sprecher sprecherin behördensprecher polizeisprecher
      regierungskreise quelle quellen insider diplomaten diplomat abgeordnete politiker minister vertreter
      unterhändler zeuge zeugen zeugin augenzeugen anwohner anwohnern bewohner nachbarn bürger einwohner
      angehörige angehörigen familie familien eltern opfer überlebende betroffene betroffenen verletzte
      passagiere reisende fahrgäste kunden kunde kundin verbraucher nutzer mieter beschäftigte mitarbeiter
      mitarbeitende arbeitgeber gewerkschaft gewerkschaften betriebsrat unternehmen firma konzern
      hersteller händler landwirte bauern fischer schüler studenten studierende lehrer lehrkräfte rentner
      demonstrierende demonstranten aktivisten umweltschützer tierschützer rebellen islamisten migranten
      flüchtlinge geflüchtete fans zuschauer veranstalter delegationen seiten gutachten studie bericht
      papier dokument mitteilung erklärung umfrage urteil medien medienberichte zeitung blatt disponentin
    `),
    ...phrases(`
      beide seiten, beiden seiten, beide regierungen, beide länder, ein augenzeuge,
      mit der sache vertraute personen, mit den vorgängen vertraute person, ein ranghoher beamter,
      soziale medien
    `),
  ],
  notGroups: words(`
    wasser fehler sommer winter nummer zimmer körper feuer steuer mauer dauer wieder immer aber oder jeder dieser
    unser euer hier über unter hinter außer später weiter länger besser größer oktober september november dezember semester
    lager muster fenster messer theater filter register orchester alter finger hunger hammer teller keller meter kilometer
    liter computer server monitor motor faktor sektor humor terror ort wort moment element dokument argument parlament
    patent prozent talent instrument experiment ist was werke kunstwerke platz
  `),
  notNames: words(`
      Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Montag
      Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Montagabend Dienstagabend
      Mittwochabend Donnerstagabend Freitagabend Samstagabend Sonntagabend Montagmorgen Dienstagmorgen
      Mittwochmorgen Jahr Jahre Jahren Jahres Monat Monate Monaten Woche Wochen Tag Tage Tagen Tages
      Stunde Stunden Minute Minuten Uhr Zeit Zeiten Abend Morgen Nacht Mittag Vormittag Nachmittag
      Wochenende Anfang Ende Mitte Vergangenheit Zukunft Prozent Euro Dollar Franken Million Millionen
      Milliarde Milliarden Kilometer Meter Grad Zahl Zahlen Teil Teile Hälfte Mehrheit Summe Regierung
      Staat Staaten Land Länder Ländern Stadt Städte Gemeinde Politik Politiker Partei Parteien Koalition
      Opposition Parlament Wahl Wahlen Wahlkampf Gesetz Gesetze Reform Haushalt Steuern Recht Rechte
      Demokratie Verfassung Grundgesetz Vertrag Abkommen Verhandlungen Gespräch Gespräche Treffen Gipfel
      Besuch Entscheidung Entwurf Antrag Vorschlag Plan Pläne Ziel Ziele Maßnahmen Kritik Forderung
      Forderungen Streit Debatte Krise Urteil Prozess Verfahren Ermittlungen Verdacht Täter Opfer Angriff
      Angriffe Anschlag Gewalt Krieg Frieden Waffen Soldaten Armee Militär Unfall Brand Feuer Notfall
      Sicherheit Gefahr Schaden Schäden Tod Tote Toten Verletzte Verletzten Leben Mensch Menschen Mann
      Männer Frau Frauen Kind Kinder Kindern Familie Familien Eltern Mutter Vater Sohn Tochter Bürger
      Bürgerinnen Bevölkerung Person Personen Leute Freund Freunde Experten Sprecher Sprecherin Vertreter
      Chef Leiter Mitarbeiter Kunden Patienten Schüler Lehrer Flüchtlinge Unternehmen Firma Firmen Konzern
      Wirtschaft Markt Industrie Geld Kosten Preis Preise Umsatz Gewinn Verlust Arbeit Arbeitsplätze
      Streik Energie Strom Gas Öl Klima Wasser Umwelt Verkehr Auto Autos Straße Straßen Zug Züge Flughafen
      Haus Häuser Wohnung Wohnungen Schule Schulen Krankenhaus Kirche Frage Fragen Antwort Problem
      Probleme Thema Themen Grund Gründe Folge Folgen Fall Fälle Beispiel Weg Wege Seite Seiten Stelle Ort
      Bereich Rahmen Rolle Punkt Punkte Platz Raum Angaben Bericht Berichte Studie Daten Informationen
      Medien Zeitung Interview Mitteilung Erklärung Aussage Worte Wort Satz Bild Foto Fotos Video Artikel
      Nachrichten Internet Spiel Spiele Saison Mannschaft Tor Tore Sieg Niederlage Liga Film Buch Musik
      Kunst Kultur Theater Publikum Corona Pandemie Impfung Virus Lage Situation Entwicklung Möglichkeit
      Hilfe Unterstützung Zusammenarbeit Verantwortung Erfolg Hoffnung Sorge Angst Druck Kampf Bedeutung
      Ansicht Auge Augen Hand Kopf Herz Deutsche Deutschen Deutscher Amerikaner Russen Ukrainer Franzosen
      Briten Chinesen Israelis Palästinenser Türken Polen Italiener Spanier Österreicher Schweizer
      Europäer Syrer Iraner Europas Deutschlands Osten Westen Norden Süden Der Die Das Den Dem Des Ein
      Eine Einen Einem Einer Eines Dieser Diese Dieses Diesen Diesem Jeder Jede Jedes Er Sie Es Wir Ihr
      Ihre Ihren Ich Du Man Sein Seine Seinen Unser Unsere Mein Meine Wer Was Wo Wie Wann Warum Wieso
      Weshalb Welche Welcher Und Oder Aber Doch Denn Sondern Auch Noch Schon Nur Nicht Kein Keine Keiner
      Wenn Weil Dass Ob Obwohl Während Als Bis Seit Nach Vor Mit Ohne Für Gegen Um Aus Bei Von Vom Zu Zum
      Zur Ach Tja Naja Hallo Danke Bitte In Im Ins An Am Auf Über Unter Zwischen Durch Trotz Wegen Laut Statt Angesichts Neben Hinter So
      Da Dann Dort Hier Heute Gestern Nun Jetzt Damit Dabei Dafür Dagegen Daher Deshalb Deswegen Darum
      Darüber Davon Dazu Zudem Außerdem Allerdings Jedoch Dennoch Trotzdem Bislang Bisher Derzeit Aktuell
      Zuletzt Zuvor Später Danach Bereits Immer Wieder Mehr Weitere Weiter Viele Vieles Einige Andere Alle
      Alles Beide Beiden Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Erst Erste Ersten Ja Nein Herr
      Herrn Erster Zweite Zweiten Zweiter Weltkrieg Weltkriegs Weltkriege Kalten Kalter Krieges Neue Neuen
      Neuer Große Großen Alte Alten Junge Zeugen Zeuge Anwohner Anwohnern Nachbarn Augenzeugen Ermittler
      Beamte Beamten Forscher Forschern Forschende Wissenschaftler Fachleute Ökonomen Analysten Ärzte
      Anwälte Kritiker Kritikern Beobachter Diplomaten Abgeordnete Abgeordneten Studierende Studenten
      Beschäftigte Beschäftigten Mitarbeitende Arbeitgeber Gewerkschaften Bauern Landwirte Händler
      Hersteller Demonstranten Demonstrierende Aktivisten Rebellen Fans Zuschauer Veranstalter Angehörige
      Angehörigen Betroffene Betroffenen Überlebende Überlebenden Passagiere Verbraucher Nutzer Mieter
      Anklage Verteidigung Behörden Ministerien Gutachten Insider Retter Rettungskräfte Einsatzkräfte
      Staatsanwälte Soldat Richter Kollegen Kollegin Kolleginnen Teilnehmer Organisatoren Journalisten
      Reporter Autoren Künstler Zeitpunkt Standort Standorte Auskunft Unterschied Handschuhe Stimmen
      Stimme Notquartiere Anbieter Verbündete Verbündeter Möbelkette Nachtzug Golf Hafen Container Papier
      Vorjahr Vorjahres Quartal Halbjahr Ergebnis Ergebnisse Umfrage Umfragen Bilanz Zusage Absage Anfrage
      Nachfrage Stellungnahme Schreiben Brief Rede Amt Ämter Dienst Einsatz Einsätze Ausbau Bau Umbau
      Neubau Aufbau Rückgang Anstieg Rückzug Abschluss Auftrag Aufträge Kandidat Kandidaten Fan Gegner
      Partner Nachbar Stadtrat Abstimmung Mitglied Mitglieder Vorwurf Vorwürfe Bedenken Zweifel Hinweis
      Hinweise Beweis Beweise Anklagepunkt Haft Strafe Geldstrafe Freispruch Berufung Revision Verhandlung
      Verhandlungstag Zeugin Mord Raub Diebstahl Betrug Drogen Messer Schuss Schüsse
    `),
};
