import { words } from './words.ts';

/** Groups that act without a name: people in the plural, bodies by their sort. */
export const frActors: readonly string[] = words(`
  abonnés accusés acheteurs acteurs actionnaires activistes adhérents administrateurs adolescents agents
  agresseurs agriculteurs aidants alliés amateurs américains analystes anciens antifascistes apiculteurs
  apprentis architectes artisans artistes assaillants associations astronautes athlètes auditeurs auteurs
  automobilistes autorités avocats banques bénévoles bénéficiaires braqueurs cadres cambrioleurs candidats
  casseurs catholiques chasseurs chauffeurs chefs chercheurs chercheuses chômeurs chrétiens citoyens clients
  clubs coachs collectifs collectivités collégiens colons combattants comédiens commerçants communes communistes
  compagnies concurrents conducteurs conseillers consommateurs constructeurs contribuables coureurs créanciers
  créateurs cyclistes défenseurs délégués députés détenus détracteurs développeurs dirigeants djihadistes
  donateurs douaniers écologistes économistes écrivains éditeurs électeurs élèves éleveurs élus employés
  employeurs enfants enquêteurs enseignants enseignantes entrepreneurs entreprises équipes étrangers étudiants
  étudiantes exilés experts exploitants fabricants familles femmes féministes fidèles filles fonctionnaires
  footballeurs forces fournisseurs gardiens gendarmes grévistes habitants habitantes historiens hommes hôpitaux
  hôteliers indépendantistes industriels infirmières infirmiers influenceurs ingénieurs insurgés intermittents
  internautes investisseurs islamistes israéliens jeunes journalistes joueurs joueuses juges juifs juristes
  jurés kidnappeurs lecteurs locataires lycéens magistrats maires malfaiteurs manifestants manifestantes marins
  médecins médiateurs membres mères migrants militaires militants militantes mineurs ministres musiciens
  musulmans navigateurs négociateurs notaires observateurs occupants opérateurs opposants opposition
  organisateurs organisations orphelins ostréiculteurs otages ouvriers palestiniens parents parlementaires
  participants partenaires partisans passagers passants patients patrons pays paysans pêcheurs pèlerins pères
  personnels pharmaciens philosophes pilotes pompiers policiers politiques policières populations prêtres
  prisonniers producteurs professeurs professionnels propriétaires proches psychiatres psychologues radicaux
  randonneurs ravisseurs rebelles réalisateurs réfugiés religieux rescapés résidents responsables restaurateurs
  retraités riverains russes salariés sans-papiers sauveteurs scientifiques sénateurs skieurs soignants
  soignantes soldats spécialistes spectateurs sportifs sportives squatteurs stagiaires supporters supporteurs
  survivants suspects sympathisants syndicats syndicalistes talibans techniciens témoins terroristes touristes
  trafiquants transporteurs travailleurs ukrainiens usagers utilisateurs vacanciers vendeurs vétérans victimes
  vignerons villageois visiteurs viticulteurs voisins voleurs volontaires voyageurs homme femme enfant garçon
  fillette fille adolescent adolescente jeune conducteur conductrice automobiliste motard cycliste piéton
  suspect suspecte victime agresseur assaillant tireur prévenu prévenue accusé accusée mis témoin meurtrier
  voleur cambrioleur ravisseur détenu otage survivant rescapé passager patient patiente bébé nourrisson mère
  père fils épouse époux mari compagnon compagne couple frère sœur famille retraité retraitée octogénaire
  septuagénaire sexagénaire quinquagénaire quadragénaire trentenaire étudiant étudiante lycéen lycéenne
  collégien élève enseignant enseignante professeur médecin infirmière policier gendarme soldat pompier pilote
  touriste migrant juge magistrat magistrate parquet tribunal cour jury défense accusation gouvernement exécutif
  parlement armée ouvrier salarié agriculteur pêcheur riverain voisin voisine randonneur randonneuse skieur
  alpiniste avocat avocate procureur procureure bénévole salariée secouristes sauveteuses éleveuses maraîchers
  céréaliers arboriculteurs horticulteurs pisciculteurs aquaculteurs conchyliculteurs mytiliculteurs
  sylviculteurs forestiers agricultrices bergers chevriers bouchers boulangers pâtissiers coiffeurs garagistes
  buralistes cafetiers libraires fleuristes kinésithérapeutes dentistes généralistes vétérinaires
  aides-soignants aides-soignantes sages-femmes ambulanciers éducateurs animateurs assistants auxiliaires
  caissières livreurs routiers cheminots dockers facteurs éboueurs sidérurgistes ouvrières salariées licenciés
  intérimaires saisonniers précaires sinistrés déplacés blessés disparus expulsés sans-abri locavores zadistes
  altermondialistes nationalistes royalistes centristes socialistes insoumis écolos frontistes macronistes
  équipe collectif présidence administration archéologues paléontologues biologistes climatologues physiciens
  urbanistes greffiers huissiers plongeurs alpinistes motards piétons campeurs plaignants prévenus
  intersyndicale écoliers héritiers mécènes collectionneurs danseurs bibliothécaires
`);
