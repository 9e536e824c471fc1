import type { AppositionWords } from './apposition-words.ts';
import { phrases, words } from './words.ts';

/** What people are by trade, kin or lot in French, in both genders. */
export const frRoles: readonly string[] = [
  ...phrases('mis en cause, mise en cause'),
  ...words(`
  ceo cfo cto coo abbesse abbé académicien académicienne accompagnateur accompagnatrice accordéoniste accusateur
  accusatrice accusé accusée acheteur acheteuse acolyte acrobate acteur actionnaire activiste actrice adepte
  adhérent adhérente adjoint adjointe adjudant administrateur administratrice admirateur adolescent adolescente
  adversaire agent agente agresseur agriculteur agricultrice agronome aide-soignant aide-soignante ailier allié
  alliée alpiniste amant amante amateur ambulancier ambulancière ami amie anarchiste anesthésiste animateur
  animatrice anthropologue antifasciste antiquaire apiculteur apicultrice apprenti apprentie arbitre archer
  archevêque architecte archiviste archéologue artisan artisane artiste aspirant aspirante assaillant assassin
  assistant assistante associé associée astrologue astronaute astronome astrophysicien astrophysicienne athlète
  attaché attachée attaquant attaquante aubergiste auditeur auditrice auteure autrice auxiliaire aventurier
  aventurière aviateur avocat avocate aîné aînée bagagiste bailleur banquier banquière barman baron baronne bassiste
  batelier batteur batteuse berger bergère biathlète bibliothécaire bienfaiteur bienfaitrice bijoutier bijoutière
  biochimiste biographe biologiste blogueur blogueuse boucher bouchère boulanger boulangère bourgmestre boxeur
  boxeuse braconnier braqueur brasseur brigadier brigadière brocanteur buteur buteuse bénéficiaire bénévole bûcheron
  cadet cadette cafetier caissier caissière camarade cambrioleur campeur caméraman cancérologue candidat candidate
  cantatrice capitaine caporal cardiologue caricaturiste cascadeur cascadeuse cavalier cavalière champion championne
  chancelier chancelière chanteur chanteuse charcutier chargé chargée charpentier chasseur chasseuse chauffeur
  chauffeuse chef cheffe chercheur chercheuse chevalier chimiste chirurgien chirurgienne chocolatier chocolatière
  chorégraphe chroniqueur chroniqueuse cinéaste citoyen citoyenne clandestin clarinettiste client cliente clown
  co-auteur co-autrice co-fondateur co-fondatrice co-président coauteur coauteure codirecteur codirectrice
  cofondateur cofondatrice coiffeur coiffeuse collaborateur collaboratrice collectionneur collectionneuse collègue
  colocataire colon colonel colonelle combattant combattante commandant commandante commentateur commentatrice
  commerçant commerçante commissaire communicant communicante compagne compagnon compatriote complice compositeur
  compositrice comptable comte comtesse comédien comédienne concepteur conceptrice concertiste concierge concurrent
  concurrente conducteur conductrice confident confidente confrère conférencier conférencière conjoint conjointe
  connaisseur conseiller conseillère conservateur conservatrice constructeur consultant consultante contestataire
  conteur conteuse contremaître contrôleur contrôleuse convive coordinateur coordinatrice coordonnateur
  coordonnatrice coprésident coprésidente cordonnier coreligionnaire correspondant coureur coureuse cousin cousine
  couturier couturière criminologue créancier créateur créatrice cuisinier cuisinière cultivateur curateur curé
  cycliste célébrité céramiste danseur danseuse dentiste dermatologue descendant descendante designer dessinateur
  dessinatrice diacre dictateur diplomate directeur directrice dirigeant dirigeante disciple dissident dissidente
  diététicien diététicienne docker docteur docteure doctorant doctorante documentaliste documentariste dompteur
  donateur donatrice doyen doyenne dramaturge droguiste duc duchesse défenseur défenseure délégué déléguée démineur
  démographe député-maire députée-maire détective détenu détenue développeur développeuse embaucheur empereur
  employeur employé employée encadrant encadrante enfant enquêteur enquêtrice enseignant enseignante entraineur
  entraîneur entraîneuse entrepreneur entrepreneure entrepreneuse escrimeur escrimeuse espion espionne essayiste
  esthéticienne ethnologue ex-champion ex-compagne ex-compagnon ex-conjoint ex-conjointe ex-directeur ex-directrice
  ex-député ex-députée ex-femme ex-joueur ex-maire ex-mari ex-militaire ex-ministre ex-patron ex-policier ex-premier
  ex-président ex-secrétaire ex-soldat ex-sénateur ex-épouse exilé exilée expert experte exploitant exploitante
  explorateur exploratrice exportateur exécuteur fabricant facteur factrice femme fermier fermière fille filleul
  filleule fils finaliste financier financière fiscaliste fleuriste flûtiste fonctionnaire fondateur fondatrice
  footballeur footballeuse forgeron formateur formatrice fournisseur frère fugitif galeriste gangster garagiste
  garde-chasse garde-corps garde-côte gardien gardienne garçon gastro-entérologue gendarme gendre gestionnaire
  glaciologue golfeur golfeuse gourou gouvernante graphiste greffier greffière grutier guide guitariste guérillero
  guérisseur gymnaste gynécologue généalogiste généraliste généticien généticienne géographe géologue géophysicien
  gérant gérante gériatre habitant habitante handballeur handballeuse historien historienne homme humoriste
  hydrologue hématologue héritier héritière héros héroïne hôte hôtelier hôtelière hôtesse idéologue illustrateur
  illustratrice imam immigré immigrée immunologiste imprimeur incendiaire industriel industrielle indépendantiste
  infectiologue infirmier infirmière influenceur influenceuse informaticien informaticienne ingénieur ingénieure
  inspecteur inspectrice instituteur institutrice instructeur instructrice intellectuel intellectuelle internaute
  interne interprète intervenant intervenante inventeur inventrice investisseur investisseuse invité invitée
  islamologue jardinier jardinière joaillier jockey joueur joueuse judoka jumeau jumelle juriste juré jurée
  kinésithérapeute laborantin laborantine lanceur lanceuse lauréat lauréate lecteur lectrice libraire licencié
  linguiste livreur livreuse lobbyiste locataire logisticien lutteur lutteuse lycéen lycéenne légende légionnaire
  magicien magicienne magistrat magistrate major manager manifestant manifestante mannequin marathonien
  marathonienne maraîcher maraîchère mari marin marinier maroquinier marquis marquise marraine martyr maréchal
  masseur matelot mathématicien mathématicienne maçon maître maître-nageur maîtresse menuisier mercenaire metteur
  metteuse meunier meurtrier meurtrière microbiologiste migrant migrante milicien militaire militant militante
  milliardaire millionnaire mineur ministre missionnaire modérateur modératrice moine moniteur monitrice motard
  motarde moudjahid musicien musicienne musicologue mère mécanicien mécanicienne mécène médaillé médaillée médecin
  médiateur médiatrice mémorialiste météorologue nageur nageuse narrateur narratrice nationaliste naturaliste
  navigateur navigatrice neurochirurgien neurologue neuroscientifique neveu nièce notable notaire nounou
  nutritionniste négociant négociante négociateur négociatrice obstétricien octogénaire océanographe oenologue
  officier officière oligarque oncle oncologue ophtalmologue opposant opposante opticien opérateur opératrice
  orateur oratrice orfèvre organisateur organisatrice ornithologue orphelin orpheline orthophoniste orthopédiste
  ostéopathe otage ouvrier ouvrière paléontologue papa parent parolier parrain partenaire partisan partisane
  passager passagère passant passante passionné passionnée pasteur pasteure patient patiente patineur patineuse
  patriarche patron patronne paysagiste paysan paysanne peintre penseur perchiste percussionniste personnalité
  pharmacien pharmacienne philanthrope philosophe photographe physicien physicienne physiologiste pianiste pilote
  pionnier pionnière pirate pizzaiolo plaignant plaignante plasticien plasticienne plombier plongeur plongeuse
  pneumologue policier policière politicien politicienne politologue polémiste pompier pompière porte-drapeau
  porteur porteuse possesseur postier postière potier potière poète poétesse prestataire primatologue prince
  princesse prisonnier prisonnière producteur productrice prof professeur professeure programmateur programmatrice
  programmeur promoteur promotrice propriétaire protagoniste prédicateur prédécesseur préfigurateur prélat
  présentateur présentatrice prétendant prétendante prévenu prévenue prêtre psychanalyste psychiatre psychologue
  psychothérapeute publicitaire pupille pâtissier pâtissière pèlerin père pédagogue pédiatre pédopsychiatre pêcheur
  pêcheuse quinquagénaire rabbin radiologue rameur rameuse randonneur randonneuse rappeur rappeuse rebelle recordman
  recordwoman recruteur recteur rectrice religieuse religieux remplaçant remplaçante repreneur requérant requérante
  rescapé rescapée responsable ressortissant ressortissante restaurateur restauratrice retraité retraitée rival
  rivale romancier romancière réalisateur réalisatrice réceptionniste réfugié réfugiée référent référente régisseur
  réviseur sage-femme salarié salariée sauveteur sauveteuse savant savante saxophoniste scientifique sculpteur
  sculptrice scénariste scénographe secouriste septuagénaire sergent serveur serveuse sexagénaire sexologue skieur
  skieuse skipper skippeuse sociologue soignant soignante soldat soldate soliste sommelier sommelière soprano
  sorcier sorcière souffleur soupirant spationaute speaker speakerine spectateur spectatrice sportif sportive
  sprinteur sprinteuse spécialiste stagiaire star statisticien stratège styliste successeur successeure suiveur
  surfeur surfeuse surveillant surveillante survivant survivante suspect suspecte sympathisant sympathisante
  sélectionneur sélectionneuse sénatrice tailleur tante tatoueur tatoueuse technicien technicienne tenancier
  tenancière tennisman tenniswoman terroriste théologien théologienne thérapeute tireur tireuse titulaire
  toxicologue traducteur traductrice trafiquant trafiquante traiteur transporteur trentenaire tresorier triathlète
  tribun trompettiste truand trésorier trésorière tueur tueuse tuteur tutrice témoin ténor urbaniste urgentiste
  urologue usager usagère utilisateur utilisatrice vainqueur vedette vendeur vendeuse veuf veuve vicaire
  vice-champion vice-championne vice-doyen vice-recteur viceroi victime vidéaste vigile vigneron vigneronne
  villageois villageoise violeur violoncelliste violoniste virologue virtuose visiteur visiteuse viticulteur
  viticultrice voisin voisine voleur voleuse volontaire voyageur voyageuse voyant voyante vulcanologue vétéran
  vétérinaire yachtman youtubeur youtubeuse zoologue éboueur ébéniste échevin échevine éclusier écologiste
  économiste écrivain écrivaine éditeur éditrice éducateur éducatrice électeur électrice électricien électricienne
  éleveur éleveuse élu élue élève émir épicier épicière épidémiologiste épouse époux étudiant étudiante évêque
  œnologue membre huissier huissière sapeur-pompier sapeuse-pompière constitutionnaliste streameur streameuse
  défenseuse basketteuse judokate skippeur supporter supporteur supportrice ostréiculteur ostréicultrice forestier
  forestière routier cheminot cheminote machiniste steward sultan proviseur proviseure collégien collégienne écolier
  écolière chômeur chômeuse copropriétaire résident résidente touriste vacancier vacancière consommateur
  consommatrice djihadiste grand-père grand-mère petit-fils petite-fille beau-frère belle-sœur beau-père belle-mère
  beau-fils belle-fille édile sociétaire commissaire-priseur commissaire-priseuse questeur questeure syndic syndique
  haut-commissaire haute-commissaire directeur-adjoint directrice-adjointe sous-directeur sous-directrice couvreur
  couvreuse douanier douanière garde-forestier résistant résistante réserviste parachutiste cosmonaute
`),
];

/** What tells a French title behind a name. */
export const frApposition: AppositionWords = {
  ageBefore: words('âgé âgée').map((word) => `${word} de`),
  ageBehind: words('ans'),
  adverbs: words('alors actuellement'),
  clauses: words('qui que dont'),
  capacity: phrases('comme, en tant que, en qualité de'),
  leads: words('dirige préside coordonne copréside codirige'),
  party: /^(?:LR|RN|PS|LFI|EELV|PCF|MoDem|Renaissance|Horizons|LREM|LFI-NFP|UDI|DVD|DVG|PLR|UDC|PQ|PLC)$/u,
};
