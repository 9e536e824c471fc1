import type { ClauseWords } from './clause-words.ts';
import { deObjects } from './de-objects.ts';
import { phrases, swissToo, words } from './words.ts';

/** How clauses are told apart in German. */
export const deClause: ClauseWords = {
  commaOpens: true,
  verbs: swissToo(
    words(`
    machte machten macht deutete deuteten deutet so korrigiert korrigierte haderte grollte
    grummelte brummt brummte gab gibt hält hielt führt hieße wünsche zweifelt zweifelte
    bezweifelt bezweifelte bekannte bekennt versichern verweisen melden teilen schildern
    rügen mahnen loben würdigen werben appellieren prophezeit prophezeien beruhigt beruhigte
    ärgert ärgerte freut freuten bedauern begründen verteidigt verteidigte verteidigten lehnt
    lehnte lehnten ablehnte ließ ging geht sieht sah sehen findet fand rechnen kündigen
    schlug schlägt vorgeschlagen hervorgehoben unterstrichen empfahlen rieten plädieren erinnern
    fasste resümiert urteilen kommentieren analysiert analysierte twittert postet notierte
    notiert beschreiben charakterisiert nennen bezeichnen vergleicht verglich schrie brüllte
    murmelte flüstert lacht grinst scherzt ätzt höhnt stöhnt jammert poltert donnert verlangen
    dringt drängt besteht bestand vertritt vertrat argumentieren mutmaßt mutmaßte spekuliert
    spekulierte taxiert prognostizieren vermuten urteilten spöttelte frotzelte äußern fügt fügen
    fügten ergänzen erläutern bekräftigen wiederholen wiederholten konstatieren konstatierten
    resümieren resümierten bilanzieren bilanzierten verkünden ankündigt ankündigen beteuern
    signalisiert signalisieren signalisierten dementieren leugnet leugnen leugneten verneint
    verneinen verneinten ermahnt ermahnen ermahnten drohen bemängeln bemängelten rügten monieren
    monierten beklagen klagen beschuldigt beschuldigen beschuldigten würdigten bedauerten danken
    erwidern erwiderten kommentierten befürchteten fürchten fürchtete fürchteten rechneten
    erwartete erwarteten schätzen schätzten prognostizierten prophezeiten scherzen scherzten
    spotten spotteten jubelt jubeln jubelten schwärmen schwärmten freuen antworten entgegnen
    entgegneten zitieren zitierten wünschen wünschten beruhigen beruhigten räumen widerlegt
    widerlegen präzisiert präzisieren präzisierte präzisierten skizziert skizzieren skizzierte
    verdeutlicht verdeutlichen verdeutlichte unterstellt unterstellen unterstellte unterstellten
    schlussfolgert schlussfolgern schlussfolgerte folgert folgern folgerte folgerten mutmaßen
    mutmaßten spekulieren spekulierten bezweifeln bezweifelten zweifeln zweifelten reklamiert
    reklamieren reklamierte gelobt geloben gelobten bezichtigt bezichtigen bezichtigten
    attestiert attestieren attestierte attestierten bescheinigt bescheinigen bescheinigte
    bescheinigten bewerten bewertete bewerteten charakterisieren charakterisierten
    diagnostiziert diagnostizieren diagnostizierte bedankt bedanken entschuldigt entschuldigen
    entschuldigten prahlt prahlte frotzelt stichelt stichelte unterstreichen hervorhebt
    hervorheben hervorhoben sprachen bitten raten empfehlen wirft warfen warben weist weisen
    wiesen bestreiten widersprechen gestehen gestanden einräumen einräumten zugibt zugaben
    zugeben verraten verrieten bekennen bekannten beschrieben finden denken dachte dachten hebt
    heben hoben angibt angab angegeben bekanntgab bekanntgaben bekanntgibt hinweist hinwies
    hinwiesen darlegte darlegten klarstellte klarstellten klargestellt festhielt festgehalten
    festgestellt ausführte ausführten ausgeführt anmerkte angemerkt merkte merkten merkt
    zurückwiesen zurückgewiesen vorwarf vorwarfen vorgeworfen aufrief aufgerufen ausschloss
    ausgeschlossen hinweisen hingewiesen gesprochen gefragt geantwortet gedroht gemeldet
    geschildert gehofft gerechnet schob schoben schiebt pflichtete pflichtet beipflichtete
    gemahnt geklagt gejubelt schimpften schimpfen geschimpft lästert lästerte lästerten lästern
    gelästert gerügt gedankt tadelt tadelte tadelten tadeln getadelt gewünscht mosert moserte
    moserten mosern gemosert nörgelt nörgelte nörgelten nörgeln genörgelt mäkelt mäkelte
    mäkelten mäkeln gemäkelt murrt murrte murrten murren gemurrt knurrt knurrte knurrten knurren
    geknurrt brummten brummen gebrummt grummelt grummelten grummeln gegrummelt raunt raunte
    raunten raunen geraunt haucht hauchte hauchten hauchen gehaucht stammelt stammelte
    stammelten stammeln gestammelt stottert stotterte stotterten stottern gestottert schluchzt
    schluchzte schluchzten schluchzen geschluchzt kreischt kreischte kreischten kreischen
    gekreischt polterte polterten poltern gepoltert tobt tobte tobten toben getobt zetert
    zeterte zeterten zetern gezetert faucht fauchte fauchten fauchen gefaucht zischt zischte
    zischten zischen gezischt beichten gebeichtet schwört schwören fleht flehte flehten flehen
    gefleht unkt unkte unkten unken geunkt orakelt orakelte orakelten orakeln georakelt bettelt
    bettelte bettelten betteln gebettelt ereifert ereiferte ereiferten ereifern empört empörte
    empörten empören entrüstet entrüstete entrüsteten entrüsten beschwert beschwerte beschwerten
    beschweren frohlockt frohlockte frohlockten frohlocken triumphiert triumphierte triumphierten
    triumphieren sinniert sinnierte sinnierten sinnieren philosophiert philosophierte
    philosophierten philosophieren rekapituliert rekapitulierte rekapitulierten rekapitulieren
    beharrt beharrte beharrten beharren insistiert insistierte insistierten insistieren geißelt
    geißelte geißelten geißeln verdammen beanstandet beanstandete beanstandeten beanstanden
    protestiert protestierte protestierten protestieren lamentiert lamentierte lamentierten
    lamentieren vermeldet vermeldete vermeldeten vermelden referiert referierte referierten
    referieren rapportiert rapportierte rapportierten rapportieren beschwört beschwören
    postuliert postulierte postulierten postulieren proklamiert proklamierte proklamierten
    proklamieren deklariert deklarierte deklarierten deklarieren verlautbart verlautbarte
    verlautbarten verlautbaren suggeriert suggerierte suggerierten suggerieren argwöhnte
    argwöhnten argwöhnen rätselt rätselte rätselten rätseln interpretiert interpretierte
    interpretierten interpretieren beglückwünscht beglückwünschte beglückwünschten
    beglückwünschen kondoliert kondolierte kondolierten kondolieren garantiert garantierte
    garantierten garantieren repliziert replizierte replizierten replizieren konkretisiert
    konkretisierte konkretisierten konkretisieren informiert informierte informierten
    informieren fabuliert fabulierte fabulierten fabulieren enthüllt enthüllten enthüllen
    offenbart offenbarte offenbarten offenbaren vermerkt vermerkte vermerkten vermerken
    befürwortet befürwortete befürworteten befürworten konterten kontern echauffiert
    echauffierte echauffierten echauffieren räsoniert räsonierte räsonierten räsonieren
    notierten witzelt witzelten witzeln feixt feixte feixten feixen plauderte plauderten
    parieren brandmarkt brandmarkte brandmarkten brandmarken verteidigen rechtfertigt
    rechtfertigte rechtfertigten rechtfertigen relativiert relativierte relativierten
    relativieren gewürdigt gebeten widersprochen zugesagt beigepflichtet eingewandt eingewendet
    wendete wendeten wenden wendet zugestimmt angemahnt angezweifelt angeprangert prangerte
    prangert prangern prangerten vorgebracht angeführt klargemacht dargelegt nachgelegt
    bekanntgegeben angedeutet angedroht abgelehnt ausgesprochen zeigte zeigt zeigten zeigen
    gezeigt gehen gingen ausgegangen lassen stellen kommt kam kamen kommen gekommen ist sind war
    waren legte legt legten legen brachte bringt brachten bringen drückte drückt drückten setzte
    setzten setzt tat tut taten tun schließt schloss schlossen vorrechnete hervorgeht hervorging
    hervorgehe hervorgegangen lautet lautete beruft berief beriefen berufen beichtet beichtete
    beichteten schwor schworen beschwor beschworen ausgeht ausgehen ausging ausgingen ausgehe
  `),
  ),
  prepositions: words(`
    in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen ohne um durch über unter
    vor hinter neben zwischen während wegen trotz bis ins ans gegenüber innerhalb außerhalb
    angesichts aufgrund laut
  `),
  subordinators: words(`
    dass ob weil wenn als während nachdem bevor obwohl damit indem sodass wo wer was wie deren
    dessen welche welcher welches
  `),
  comments: words('wie'),
  tags: words('so'),
  coordinators: words('und aber oder sondern doch denn'),
  definite: words(
    'der die das den dem des dieser diese dieses diesen sein seine ihr ihre seinen ihren seiner ihrer seinem ihrem diesem',
  ),
  indefinite: words('ein eine einen einem einer mehrere viele einige manche zwei drei vier'),
  indefinites: words('viele manche einige andere mehrere alle beide wenige etliche'),
  backReferences: phrases(
    `das sagt, das sagte, das sagten, das teilte, das teilten, das berichtet, das berichtete, das berichten, das berichteten, das erklärte, das erklärten, das gab, das gaben, das bestätigte, das meldete, das meldet, das kündigte, das betonte, das schreibt, das schrieb, das geht aus, dies sagte, dies teilte, dies geht aus, dies gab, dies erklärte, dies berichtet, so steht es, so heißt es`,
  ),
  within: {
    prepositions: words('aus im in beim'),
    verbs: /^(?:hieß|hiess|heißt|heisst|verlautete?|hieße|hervorg(?:eht|ehe|ing))$/u,
  },
  negations: words('nicht nie niemals kein keine keinen keinerlei'),
  address: words('sie ihnen ihr ihre ihren ihrem ihrer du dir dich dein deine'),
  oneself: words('ich wir mein meine mir mich uns unser unsere'),
  possessives: words('seinen seiner ihren ihrer deren dessen ihm ihr ihnen'),
  feminine: { pronouns: words('sie ihr ihren ihrer diese letztere'), names: /^\S+[aA]\s/u },
  masculine: { pronouns: words('er ihm seinen seiner dieser jener letzterer ersterer') },
  plural: words(''),
  things: words(''),
  bodies: words(
    'unternehmen konzern firma hersteller betreiber behörde zeitung blatt sender verein verband gewerkschaft partei bank fluggesellschaft airline institut stiftung ministerium klub',
  ),
  persons: words(`
    sprecher sprecherin experte expertin forscher forscherin politiker politikerin mann frau beamte abgeordnete kandidat kandidatin analyst analystin anwalt anwältin zeuge zeugin
  `),
  personal: /(?:jährige[rn]?|[^t]er|erin|ist|istin|eur|or|orin|ent|entin|ese|esin|israeli)$/u,
  kin: words(`
    mutter vater schwester bruder ehefrau ehemann sohn tochter witwe freund freundin nachbar
    nachbarin kollege kollegin freunde freundinnen nachbarn kollegen kolleginnen eltern angehörige
  `),
  ownSources: phrases(`
    nach eigenen angaben, eigenen angaben zufolge, laut eigenen angaben, nach eigener aussage,
    eigener aussage zufolge, nach eigenen aussagen, nach eigener darstellung, nach eigenen worten,
    nach eigenem bekunden, nach eigener einschätzung, laut eigener aussage
  `),
  documents: words('mitteilung urteil beschluss text schreiben dokument erklärung gutachten brief'),
  publications: words(
    `studie umfrage bericht berichte analyse untersuchung erhebung gutachten statistik daten zahlen akten unterlagen klage anklage anklageschrift urteil beschluss brief schreiben mail e-mail nachricht post beitrag artikel kommentar papier dokument mitteilung erklärung gesetz gesetzentwurf entwurf leitlinien leitfaden prognose protokoll resolution`,
  ),
  spokespeople: words(
    'sprecher sprecherin pressesprecher pressesprecherin erklärung mitteilung bericht studie umfrage schreiben gutachten',
  ),
  companions: {
    'gab gaben gibt geben':
      'an bekannt zu preis bedenken verstehen protokoll überzeugt zuversichtlich optimistisch gelassen',
    'ging gehen geht gingen': 'aus hervor',
    'zeigte zeigten zeigt zeigen gezeigt':
      'überzeugt überrascht enttäuscht zuversichtlich erfreut besorgt erleichtert zufrieden optimistisch skeptisch begeistert entsetzt schockiert erschüttert betroffen beeindruckt verwundert verärgert empört dankbar gelassen bestürzt verständnislos',
    'ist sind war waren': 'überzeugt sicher ansicht meinung auffassung überzeugung zuversichtlich',
    'kommt kam kommen kamen gekommen': 'schluss ergebnis überzeugung fazit',
    'legte legt legen legten': 'dar nach nahe',
    'brachte brachten bringt bringen': 'ausdruck',
    'drückte drückten drückt': 'aus',
    'setzte setzten setzt': 'hinzu',
    'tat taten tut tun': 'kund',
    'schließt schloss schlossen': 'aus',
    'wandte wendet wendete wenden wendeten': 'ein',
    'prangerte prangerten prangert prangern': 'an',
    'beruft berief beriefen berufen': 'darauf',
    'stellte stellten stellt stellen': 'fest klar heraus aussicht',
    'ließ ließen lässt lassen': 'wissen verlauten mitteilen ausrichten',
    'führte führten führt': 'aus an',
    'hielt hielten hält': 'fest entgegen',
    'fasste fassten fasst': 'zusammen',
    'schlug schlugen schlägt': 'vor',
    'lehnte lehnten lehnt': 'ab',
    'machte machten macht': 'klar deutlich geltend verantwortlich',
    'deutete deuteten deutet': 'an',
    'schob schoben schiebt': 'nach',
    'merkte merkten merkt': 'an',
    'pflichtete pflichtet': 'bei',
    'räumte räumten räumt räumen': 'ein',
    'hob hoben hebt heben': 'hervor',
    'fügte fügten fügt fügen': 'hinzu an',
    'teilte teilten teilt teilen': 'mit',
    'kündigte kündigten kündigt kündigen': 'an',
    'weist wies wiesen weisen': 'hin zurück',
    'wirft warf warfen werfen': 'vor',
  },
  adverbials: words('während als nachdem bevor um weil da obwohl seit seitdem kaum indem ohne'),
  tagged: /^\s(?:\p{Lu}|(?:de[rs]|die|das|eine?|er|sie|seine?|ihre?|man)(?!\p{L}))/u,
  norms:
    /^\s(?:\p{Ll}+\s)?\p{Lu}?\p{L}*(?:gesetz(?:e|es|buch)?|verfassung|satzung|vertrag|verträgen|vereinbarung|regularien|regeln|regelwerk|reglement|statut(?:en)?|vorschrift(?:en)?|verordnung|definition|norm|fahrplan|zeitplan|plan|kalender|programm|register|registerauszug|artikel|paragra[fp]h?|absatz)(?!\p{L})/iu,
  objects: deObjects,
  oblique: words('dem den des einem einen eines ihm ihn ihnen'),
  prefixes: {
    'fand fanden findet finden': 'statt ein wieder vor',
    'sah sahen sieht sehen': 'aus vor ab zu nach um an',
    'sagt sagte sagten sagen': 'ab zu',
    'denkt dachte dachten denken': 'nach um aus',
    'heißt hieß hießen heißen': 'willkommen gut',
    'spricht sprach sprachen sprechen': 'frei zu',
    'schreibt schrieb schrieben schreiben': 'aus vor zu ab ein',
    'bringt brachte brachten bringen': 'mit heraus ein',
    'lacht lachte lachten': 'aus',
    'rechnet rechnete rechneten': 'ab an um zusammen',
    'meldet meldete meldeten melden': 'an ab',
    'ruft rief riefen rufen': 'an ab hervor',
    'wirbt warb warben': 'ab an',
  },
  passiveBrackets: words('wurde wurden wird werden worden ist sind war waren'),
  brackets: words('hat haben hatte hatten habe hätte hätten'),
  indirect: [
    ...words(`
      sei seien habe werde könne müsse solle wolle dürfe möge wisse tue handle mangle sammle
    `),
    ...words(`
      geben gehen kommen stehen bleiben liegen machen nehmen lassen sehen brauchen halten bestehen
      führen fehlen gelten zeigen finden bedeuten erwarten glauben hoffen freuen bedauern fordern
      sorgen dienen bringen tragen arbeiten leben spielen stellen setzen rechnen sprechen denken
      verstehen versuchen erhalten bekommen gehören entsprechen betreffen entstehen ergeben
      erreichen erfolgen gelingen genügen helfen kennen laufen lernen leisten lohnen planen prüfen
      reagieren scheitern schaffen scheinen schreiben schützen sinken sitzen steigen stimmen suchen
      treffen treten übernehmen unterstützen verdienen verfügen verhindern verlangen verlieren
      vermeiden versprechen verlassen vertrauen verzichten wachsen warten wehren wirken wohnen
      wünschen ziehen zahlen zählen zwingen bieten beginnen benötigen berichten beruhen beschäftigen
      besitzen beteiligen bezahlen drohen entscheiden entwickeln erfahren erfüllen erhöhen erinnern
      erkennen erklären erlauben ermöglichen erscheinen fallen fahren fließen funktionieren fürchten
      garantieren gefährden gewinnen herrschen informieren interessieren investieren kämpfen kosten
      kümmern liefern profitieren richten rufen schaden schlagen sparen stammen starten stecken
      sterben stören trennen überlegen überprüfen überwachen unterliegen unterscheiden untersuchen
      verändern verbessern verbieten verbinden verfolgen vergessen verhandeln verkennen verletzen
      vermissen verschärfen verschwinden verstoßen verteidigen verursachen vertreten vorliegen
      entlasten belasten verzögern bremsen treiben lösen stoppen senken steigern weigern zerstören zögern raten schämen
    `).map((verb) => verb.slice(0, -1)),
  ],
  reported: words(`
    habest seien könnten müssten sollten wollten dürften gäbe gäben käme kämen ginge gingen stünde
    stünden blieben läge lägen hätte hätten wäre wären würde würden handele
  `),
};
