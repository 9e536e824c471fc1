import type { ClauseWords } from './clause-words.ts';
import { phrases, words } from './words.ts';

/** How clauses are told apart in German. */
export const deClause: ClauseWords = {
  commaOpens: true,
  verbs: words(`
    so korrigiert korrigierte haderte grollte grummelte brummt brummte gab gibt hält hielt führt
    hieße steht stand wünsche zweifelt zweifelte bezweifelt bezweifelte bekannte bekennt
    versichern verweisen melden teilen mit schildern rügen mahnen loben würdigen werben
    appellieren prophezeit prophezeien beruhigt beruhigte ärgert ärgerte freut freuten bedauern
    begründen verteidigt verteidigte verteidigten lehnt lehnte lehnten ablehnte ließ wissen ging
    geht sieht sah sehen findet fand rechnen kündigen schlug schlägt vorgeschlagen hervorgehoben
    unterstrichen empfahlen rieten plädieren erinnern fasste resümiert urteilen kommentieren
    analysiert analysierte twittert postet notierte notiert beschreiben charakterisiert nennen
    bezeichnen vergleicht verglich schrie brüllte murmelte flüstert lacht grinst scherzt ätzt
    höhnt stöhnt jammert poltert donnert verlangen dringt drängt besteht bestand vertritt
    vertrat argumentieren mutmaßt mutmaßte spekuliert spekulierte taxiert prognostizieren
    vermuten urteilten spöttelte frotzelte
  `),
  prepositions: words(`
    in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen ohne um durch über unter
    vor hinter neben zwischen während wegen trotz bis ins ans gegenüber innerhalb außerhalb
    angesichts aufgrund laut
  `),
  subordinators: words(`
    dass ob weil wenn als während nachdem bevor obwohl damit indem sodass wo wer was wie deren
    dessen welche welcher welches
  `),
  coordinators: words('und aber oder sondern doch denn'),
  definite: words('der die das den dem des dieser diese dieses diesen sein seine ihr ihre seinen ihren'),
  indefinite: words('ein eine einen einem einer mehrere viele einige manche zwei drei vier'),
  backReferences: phrases(
    `das sagt, das sagte, das sagten, das teilte, das teilten, das berichtet, das berichtete, das berichten, das berichteten, das erklärte, das erklärten, das gab, das gaben, das bestätigte, das meldete, das meldet, das kündigte, das betonte, das schreibt, das schrieb, das geht aus, dies sagte, dies teilte, dies geht aus, dies gab, dies erklärte, dies berichtet, so steht es, so heißt es`,
  ),
  within: { prepositions: words('aus im in beim'), verbs: /^(?:hieß|heißt|heisst|verlautete?|hieße)$/u },
  address: words('sie ihnen ihr ihre ihren ihrem ihrer du dir dich dein deine'),
  oneself: words('ich wir mein meine mir mich uns unser unsere'),
  feminine: { pronouns: words('sie ihr diese letztere'), names: /^\p{L}+a\s/iu },
  masculine: { pronouns: words('er ihm dieser jener letzterer ersterer') },
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
  documents: words('mitteilung urteil beschluss text schreiben dokument erklärung gutachten brief'),
  spokespeople: words(
    'sprecher sprecherin pressesprecher pressesprecherin erklärung mitteilung bericht studie umfrage schreiben gutachten',
  ),
  reported: words(`
    sei seien habe habest haben werde werden könne könnten müsse müssten solle sollten wolle wollten
    dürfe dürften möge gebe gäbe gäben komme käme kämen gehe ginge gingen stehe stünde stünden
    bleibe blieben liege läge lägen mache nehme lasse sehe wisse brauche halte handele handle hätte
    hätten wäre wären würde würden bestehe führe fehle gelte zeige finde bedeute erwarte glaube
    hoffe freue bedauere bedaure fordere sorge diene bringe trage arbeite lebe spiele stelle setze
    schäme rechne
  `),
};
