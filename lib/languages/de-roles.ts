import type { AppositionWords } from './apposition-words.ts';
import { phrases, words } from './words.ts';

/** What people are by trade, kin or lot in German, where no ending tells it. */
export const deRoles: readonly string[] = words(`
  ceo cfo cto coo schöffe koch model aufsteiger
  abt admiral adoptivsohn adoptivtochter agent akrobat akteur alleinerziehende alleinerziehender altmeister
  angehörige angehörigen angehöriger angeklagten angestellte angestellten angestellter anlieger anstaltsleiter
  apostel arbeitslose arbeitsloser artist assistent attaché aufsichtsrat augenzeuge augenzeugin autist
  außenseiter azubi azubine bademeister bandit baron baronin bauherr bauherrin beamte beamtem beamten beamter
  beamtin behinderte behinderter bekannte bekannten bekannter bergmann betroffene betroffenen betroffener
  bettler bewerber biograf bordpilot boss botschaftsrat braut bräutigam bube burgherr butler bürgerrechtler
  bürgerrechtlerin casanova chauffeur christin clown coach cousin cousine dame dekan dekanin delegierte
  delegierter detektiv diakon diakonin diktator diplomat diplomatin diva dj doktorandin dragoner ehefrau
  ehegatte ehegattin ehemann einsiedler einzelkind enkelsohn enkeltochter erbin erblasser erstplatzierte
  erstplatzierter ex-frau ex-freund ex-freundin ex-mann exfrau exmann fan feldherr feldmarschall filialleiter
  findelkind flüchtling forstwirt fotomodell frau freiwillige freiwilliger freund freundin fräulein fürst
  fürstin gast gastgeber gatte gattin gaukler gefangene gefangener gefährte gefährtin gegner gehilfe geiger
  geisel geistliche geistlicher geliebte geliebter genosse genossin geschworene geschädigte geschädigter graf
  greis großfürst großherzog großmutter großonkel großtante großvater gräfin guru hausfrau hausherr hausherrin
  hausmann hebamme heiler held heldin herzog herzogin hilfskraft hirte hofnarr idol ikone imam influencer
  influencerin insasse insassin invalide journalist jugendliche jugendlicher junge junggeselle junkie kaiserin
  kamerad kameradin kapitänin kardinal kauffrau kaufmann kind kollege kollegin kolleginnen komplize komplizin
  konditor kosmonaut kosmonautin kranke kranker kunde kundin kurator kuratorin könig königin laborant
  landsfrau landsmann landwirt lebensgefährte lebensgefährtin lebenspartner legende leidtragende lektor lord
  lotse mann matrose mitangeklagte mitangeklagter mitarbeitende mitbewohner mitglied mitglieder mitmensch
  mutter mädchen märtyrer mäzen mäzenin mönch nachfahre nachfahrin nachwuchstalent narr neffe neuling nichte
  nobelpreisträger nonne oberhaupt oligarch oma onkel opa opfer ordensfrau ordensmann parteifreund
  parteifreundin parteikollege parteikollegin partner partnerin passant passantin pate patient patientin patin
  patriarch pensionär pensionärin pfarrerin pilger pilot pilotin pionier pionierin pirat priester priesterin
  privatdozent profi promi prophet prophetin prorektor präfekt prälat psychopath publizist rebell rebellin
  referee referent referentin rekrut reservist rivale rivalin rockstar saxofonist schamane schatzmeister
  schauspielstar scheich schirmherr schirmherrin schwager schwerverletzter schwägerin schüler schülerin
  schütze schützin seelsorger sekretär sekretärin senatspräsident senior seniorin sheriff sohn soldat soldatin
  spion spionin staatsangehörige staatsangehöriger staatsfrau staatsmann star stellvertreter stiefbruder
  stiefmutter stiefschwester stiefsohn stieftochter stiefvater stipendiat stipendiatin stratege strategin
  student sultan säugling talent tante tatverdächtige tatverdächtiger teamkollege teamkollegin teenager
  teilnehmende tochter torschütze torschützin tote toter tycoon täter täterin unbekannte unbekannter
  untergebene urenkel urenkelin vater verdächtige verdächtigen verdächtiger verletzte verletzter verlobte
  verlobter vermisste vermisster verstorbene verstorbener verurteilte verurteilter verwandte verwandter
  veteran veteranin vetter vikar vikarin vorarbeiter vorfahr vorstandsmitglied waise weltenbummler wirt wirtin
  witwe witwer wunderkind zar zarin zeitzeuge zeitzeugin zimmermann zwilling zwillingsbruder
  zwillingsschwester zögling äbtissin überlebende überlebenden überlebender
`);

/** What tells a German title behind a name. */
export const deApposition: AppositionWords = {
  ageBefore: phrases('im Alter von'),
  ageBehind: phrases('Jahre alt, Jahre'),
  adverbs: words('damals heute einst zuletzt'),
  capacity: words('als'),
  leads: words('leitet führt'),
  party:
    /^(?:SPD|CDU|CSU|CDU\/CSU|FDP|AfD|BSW|Grüne|Die Grünen|Bündnis 90\/Die Grünen|Linke|Die Linke|Linkspartei|Freie Wähler|SSW|Volt|Piraten|parteilos|SPÖ|ÖVP|FPÖ|Neos|SVP|SP|GLP|EVP|Die Mitte)$/u,
};
