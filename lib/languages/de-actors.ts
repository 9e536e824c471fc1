import { words } from './words.ts';

/** Groups that act without a name: people in the plural, bodies by their sort. Only forms that a subject has. */
export const deActors: readonly string[] = words(`
  abgeordnete abonnenten aktionäre aktivisten aktivistinnen alliierte analysten anbieter anfänger angehörige
  angeklagte angestellte angler angreifer anhänger anleger anwohner anwälte arbeiter arbeitgeber arbeitnehmer
  arbeitslose asylbewerber athleten aussteller auszubildende autofahrer autohersteller autoren banken
  bankräuber bauern beamte befürworter behörden beschuldigte beschäftigte besitzer besucher betreiber betriebe
  betroffene betrüger bewerber bewohner bürger bürgermeister christen clubs dealer demonstranten dichter diebe
  diplomaten drogenhändler einbrecher einheimische einsatzkräfte einwohner eltern enkel entführer entwickler
  ermittler experten fachleute fahrer fahrgäste familien fans fischer flüchtlinge forscher forscherinnen frauen
  freiwillige freunde funktionäre fußgänger gastronomen gastwirte gegner geiseln gemeinden genossen
  geschäftsleute geschwister gewerkschaften gewerkschafter gläubiger gläubige gründer gäste händler handwerker
  hausbesitzer hebammen helfer hersteller historiker häftlinge initiatoren insassen investoren islamisten
  jesiden journalisten juden jugendliche junge jäger kandidaten katholiken kinder kirchen kläger kommunen
  konsumenten kollegen kreditgeber kriminelle kritiker kunden kurden käufer künstler landwirte lehrer
  lehrkräfte lehrerinnen leser lieferanten länder manager mediziner menschen mieter migranten milizen minister
  mitarbeiter mitglieder mitschüler muslime mütter männer nachbarn nutzer oppositionelle opposition
  organisatoren palästinenser parteien partner passagiere passanten patienten pendler pfleger pflegekräfte
  pfadfinder piloten piraten politiker polizisten polizei präsidenten prominente randalierer raucher rebellen
  rechtsextreme rechtsextremisten regisseure reisende rentner retter rettungskräfte rettungshelfer richter
  russen ukrainer israelis syrer drusen türken afghanen deutsche franzosen polen amerikaner chinesen sammler
  sanitäter schauspieler schüler schülerinnen schützen seeleute senioren siedler soldaten sozialarbeiter
  spender spieler sportler staatsanwälte staatsanwaltschaft staaten streikende studenten studierende städte
  sänger taliban taucher terroristen teilnehmer teilnehmende tierschützer touristen täter tatverdächtige
  unternehmen unternehmer unterstützer urlauber verbraucher verbände verdächtige vereine vermieter versicherer
  verteidiger vertreter verwandte verletzte veranstalter väter wanderer wissenschaftler wissenschaftlerinnen
  wähler zeugen zeitzeugen zulieferer zuschauer ärzte ärztinnen ökonomen überlebende bahnfahrer radfahrer
  jugendlichen betroffenen beschäftigten angehörigen abgeordneten freiwilligen mann frau kind mädchen
  jugendlicher fahrerin autofahrerin radfahrerin fußgängerin motorradfahrer lkw-fahrer busfahrer
  tatverdächtiger verdächtiger opfer zeuge zeugin schütze dieb räuber beschuldigter angeklagter gefangener
  häftling passant passantin kunde kundin bewohnerin nachbar nachbarin patient patientin baby kleinkind
  säugling mutter vater sohn tochter ehemann ehefrau ehepaar paar familie rentnerin seniorin senior schülerin
  student studentin lehrerin arzt ärztin pilot spaziergänger bergsteiger gericht regierung bundesregierung
  landesregierung koalition armee militär parlament feuerwehr rettungsdienst rettungsdienste kripo
  kriminalpolizei staatsschutz beamter beamtin polizist polizistin soldat besatzung anwalt anwältin
  verteidigerin staatsanwalt staatsanwältin feuerwehrleute feuerwehren berufsfeuerwehren kommission regime dame
  norweger slowenen schweizer österreicher spanier italiener griechen
`);
