import { deDates } from './de-dates.ts';
import { deClause } from './de-clause.ts';
import type { LanguageData } from './language.ts';
import { deNames } from './de-names.ts';
import { deSources } from './de-sources.ts';
import { phrases, swissToo, words } from './words.ts';

/** German, of Germany, Austria and Switzerland. */
export const de: LanguageData = {
  code: 'de',
  writing: 'cased',
  functionWords: words(`
      der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einer einem einen als
      auch es an werden aus er hat dass sie nach wird bei um am sind noch wie über zum zur war haben nur
      oder aber vor bis mehr durch man sein wurde sei ich wir ihr so wenn kann gegen vom schon habe seine
      hatte ihre unter dieser diese
    `),
  abbreviations: words(`
      z b d h u a o ä bzw ca usw etc evtl ggf inkl exkl max min mio mrd tsd nr str abs art bd s vgl sog
      geb gest verh dr prof dipl ing med phil jur rer nat mag hr fr st jh jhdt v chr n std sek tel zzgl
      bspw insb jan jän feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so
    `),
  names: deNames,
  speech: {
    cues: swissToo(
      words(`
        sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont betonen
        teilte teilten teilt mitgeteilt mitteilte mitteilten berichtete berichteten berichtet berichten
        erzählte erzählten erzählt erzählen meinte meinten meint meinen gemeint äußerte äußerten äußert
        geäußert schrieb schrieben schreibt schreiben geschrieben twitterte postete fügte hinzugefügt
        ergänzte ergänzten ergänzt erläuterte erläuterten erläutert schilderte schilderten schildert
        unterstrich unterstreicht bekräftigte bekräftigten bekräftigt wiederholte wiederholt verwies
        verwiesen verweist hervorhob konstatierte konstatiert resümierte bilanzierte bilanziert verkündete
        verkündeten verkündet ankündigte ankündigten angekündigt kündigte kündigten kündigt versprach
        versprachen verspricht versprochen versicherte versicherten versichert beteuerte beteuerten
        beteuert gelobte signalisierte bestätigte bestätigten bestätigt bestätigen dementierte
        dementierten dementiert bestritt bestritten bestreitet wies zurückwies leugnete verneinte forderte
        forderten fordert fordern gefordert verlangte verlangten verlangt bat baten bittet appellierte
        appellierten appelliert drängte mahnte mahnten mahnt ermahnte warnte warnten warnt warnen gewarnt
        drohte drohten droht empfahl empfiehlt empfohlen riet rät plädierte plädierten plädiert rief
        riefen warb wirbt kritisierte kritisierten kritisiert kritisieren bemängelte bemängelt rügte rügt
        monierte moniert beklagte beklagten beklagt klagte klagt warf werfen verurteilte verurteilten
        beschuldigte bezichtigte lobte lobten lobt würdigte würdigt begrüßte begrüßten begrüßt begrüßen
        bedauerte bedauert dankte dankten dankt gratulierte entschuldigte behauptete behaupteten behauptet
        behaupten argumentierte argumentierten argumentiert begründete begründeten begründet entgegnete
        entgegnet erwiderte erwidert konterte kontert antwortete antworteten antwortet widersprach
        widersprachen widerspricht fragte fragten fragt nachfragte reagierte reagiert kommentierte
        kommentiert einwandte wandte glaubte glaubt glauben hofft hofften hoffte hoffen befürchtet
        befürchten befürchtete fürchtet rechnet rechnete erwartet erwarten schätzte schätzt fanden denkt
        vermutet vermutete vermuteten prognostizierte prognostiziert prophezeite räumte räumten räumt
        eingeräumt einräumte gestand gesteht zugab verriet verrät enthüllte nannte nannten nennt
        bezeichnete bezeichneten bezeichnet bewertet sprach sprechen spricht scherzte witzelte spottete
        spottet höhnte jubelte schwärmte schwärmt freute klagten lachte flüsterte stellte verlautete heißt
        hieß zitierte zitiert urteilte urteilt beschied doziert meldete meldeten meldet schnaubte schnaubt
        dämpfte beschwichtigte winkte winkt ermunterte pochte pocht hob argwöhnt bedankte bedankten
        erinnerte erinnert erinnerten führte ruft einräumt feststellte feststellten beziffert beschrieb
        beschreibt charakterisierte wünschte wünscht staunt staunte seufzt seufzte schimpft schimpfte
        wettert wetterte grollt ätzte
      `),
    ),
    notCues: [],
    clauseOpeners: words(`
        der die das den dem deren dessen welche wer wo wie wenn weil dass ob als während und oder aber
        sondern denn so nachdem bevor damit um er sie es sagte sagt erklärte in im am bei mit nach vor für
      `),
    complementisers: words('dass daß ob'),
    sourceBefore: [
      ...words('laut gemäß gemäss'),
      ...deSources,
      ...phrases(`
      nach bekunden, nach angaben von, nach angaben der, nach angaben des, nach informationen der, aus sicht, in den augen,
      ihm zufolge, ihr zufolge, ihnen zufolge
    `),
    ],
    sourceAfter: words('zufolge'),
    pronouns: [
      ...words('er sie dieser diese jener letzterer letztere ersterer'),
      ...phrases(`
      er selbst, sie selbst
    `),
    ],
    narrative: [
      ...words(`
        unterdessen indes derweil inzwischen zuvor zuletzt später anschließend danach daraufhin bislang
        derzeit mittlerweile außerdem hintergrund
      `),
      ...phrases(`
      in der zwischenzeit, zur gleichen zeit, am abend, kurz zuvor, kurz darauf, wenig später, bereits am,
      im vorjahr
    `),
    ],
    clause: deClause,
  },
  dates: deDates,
};
