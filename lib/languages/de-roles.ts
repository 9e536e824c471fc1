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

/** Who comes from where: nouns that stand before a name as a title does (der Norweger Jan Weil), but for those that are adjectives, too. */
export const deOrigins: readonly string[] = words(`
  afghane afghanin albaner albanerin algerier algerierin angolaner angolanerin argentinier argentinierin
  armenier armenierin aserbaidschaner aserbaidschanerin australier australierin austro-kanadier
  austro-kanadierin bangladescher bangladescherin belarusse belarussin belgier belgierin bolivianer
  bolivianerin bosnier bosnierin brasilianer brasilianerin brite britin bulgare bulgarin chilene chilenin
  chinese chinesin deutsch-iraner deutsch-iranerin deutsch-israeli deutsch-syrer deutsch-syrerin deutsch-türke
  deutsch-türkin deutschiraner deutschiranerin deutschtürke deutschtürkin dominikaner dominikanerin däne dänin
  ecuadorianer ecuadorianerin engländer engländerin este estin finne finnin franzose französin färöer färöerin
  georgier georgierin ghanaer ghanaerin grieche griechin guatemalteke guatemaltekin haitianer haitianerin
  honduraner honduranerin inder inderin indonesier indonesierin iraker irakerin iraner iranerin ire irin
  isländer isländerin israeli italiener italienerin ivorer ivorerin jamaikaner jamaikanerin japaner japanerin
  jemenit jemenitin jordanier jordanierin kambodschaner kambodschanerin kameruner kamerunerin kanadier
  kanadierin kasache kasachin katalane katalanin kenianer kenianerin kirgise kirgisin kolumbianer kolumbianerin
  kongolese kongolesin koreaner koreanerin kosovare kosovarin kroate kroatin kubaner kubanerin kurde kurdin
  kuwaiter kuwaiterin lette lettin libanese libanesin libyer libyerin litauer litauerin malaysier malaysierin
  malier malierin marokkaner marokkanerin mazedonier mazedonierin mexikaner mexikanerin moldauer moldauerin
  mongole mongolin montenegriner montenegrinerin namibier namibierin neuseeländer neuseeländerin niederländer
  niederländerin nigerianer nigerianerin nordire nordirin nordkoreaner nordkoreanerin norweger norwegerin
  pakistaner pakistanerin palästinenser palästinenserin panamaer panamaerin paraguayer paraguayerin peruaner
  peruanerin philippiner philippinerin pole polin portugiese portugiesin puertoricaner puertoricanerin ruander
  ruanderin rumäne rumänin russe russin sambier sambierin saudi schotte schottin schwede schwedin schweizerin
  senegalese senegalesin serbe serbin simbabwer simbabwerin singapurer singapurerin slowake slowakin slowene
  slowenin somalier somalierin spanier spanierin sri-lanker sri-lankerin sudanese sudanesin syrer syrerin
  südafrikaner südafrikanerin südkoreaner südkoreanerin taiwaner taiwanerin tansanier tansanierin thailänder
  thailänderin tibeter tibeterin tscheche tschechin tschetschene tschetschenin tunesier tunesierin türke türkin
  ugander uganderin ukrainer ukrainerin ungar ungarin uruguayer uruguayerin us-amerikaner us-amerikanerin
  usbeke usbekin venezolaner venezolanerin vietnamese vietnamesin waliser waliserin weißrusse weißrussin zyprer
  zyprerin äthiopier äthiopierin österreicher österreicherin
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
