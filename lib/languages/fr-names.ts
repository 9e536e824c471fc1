import { frActors } from './fr-actors.ts';
import { frGivenNames } from './fr-given-names.ts';
import { frApposition, frRoles } from './fr-roles.ts';
import type { NameWords } from './language.ts';
import { phrases, words } from './words.ts';

/** Names in French news: offices in both genders, institutions mostly of France. */
export const frNames: NameWords = {
  titlesBefore: [
    ...words(`
      président présidente vice-président vice-présidente ex-président ex-présidente coprésident
      coprésidente président-directeur pdg ministre vice-ministre ex-ministre premier première chancelier
      chancelière secrétaire sous-secrétaire porte-parole conseiller conseillère sénateur sénatrice député
      députée eurodéputé eurodéputée parlementaire élu élue rapporteur rapporteure gouverneur gouverneure
      préfet préfète sous-préfet sous-préfète maire adjoint adjointe mairesse échevin bourgmestre chef
      cheffe dirigeant dirigeante leader figure patron patronne candidat candidate opposant opposante
      ambassadeur ambassadrice consul émissaire envoyé envoyée représentant représentante délégué déléguée
      commissaire coordinateur coordinatrice coordonnateur coordonnatrice directeur directrice
      ex-directeur gérant gérante responsable administrateur administratrice fondateur fondatrice
      cofondateur cofondatrice propriétaire entrepreneur entrepreneuse homme femme industriel milliardaire
      banquier banquière analyste économiste politologue sociologue historien historienne géographe
      chercheur chercheuse chercheure spécialiste expert experte consultant consultante avocat avocate
      procureur procureure juge magistrat magistrate bâtonnier notaire greffier juriste défenseur
      défenseure inspecteur inspectrice contrôleur contrôleuse enquêteur enquêtrice professeur professeure
      enseignant enseignante recteur rectrice doyen doyenne docteur docteure médecin chirurgien
      chirurgienne infirmier infirmière psychologue psychiatre pédiatre épidémiologiste virologue
      infectiologue urgentiste pharmacien pharmacienne vétérinaire biologiste physicien physicienne
      chimiste géologue sismologue climatologue météorologue ingénieur ingénieure architecte technicien
      technicienne astronaute entraîneur entraîneure entraîneuse sélectionneur capitaine attaquant milieu
      gardien gardienne buteur joueur joueuse footballeur footballeuse tennisman cycliste coureur coureuse
      pilote athlète nageur nageuse skieur skieuse champion championne arbitre acteur actrice comédien
      comédienne humoriste chanteur chanteuse musicien musicienne compositeur compositrice réalisateur
      réalisatrice cinéaste metteur metteuse producteur productrice animateur animatrice présentateur
      présentatrice écrivain écrivaine romancier romancière autrice auteur auteure poète dramaturge
      peintre photographe journaliste éditorialiste chroniqueur chroniqueuse correspondant correspondante
      rédacteur rédactrice éditeur éditrice général colonel commandant commandante lieutenant lieutenante
      sergent adjudant amiral maréchal brigadier policier policière gendarme pompier roi reine prince
      princesse empereur pape cardinal archevêque évêque abbé prêtre curé pasteur rabbin imam syndicaliste
      militant militante activiste bénévole agriculteur agricultrice éleveur éleveuse viticulteur vigneron
      pêcheur restaurateur commerçant commerçante boulanger riverain riveraine habitant habitante voisin
      voisine retraité retraitée étudiant étudiante veuve veuf frère soeur sœur fils fille père mère oncle
      petit-fils accusé accusée prévenu prévenue suspect suspecte témoin victime homologue dr dre
      substitut substitute rapporteuse acousticien acousticienne hydrologue glaciologue éthologue
      toxicologue botaniste vulcanologue volcanologue diététicien diététicienne conservateur conservatrice
      trésorier trésorière batelier navigateur navigatrice chorégraphe marathonien marathonienne
      viticultrice cafetier fleuriste coach ex-coach ex-première lieutenant-colonel lieutenante-colonelle
      permanent permanente infirmière-chef chargé chargée chanoine négociateur négociatrice confrère
      consœur collègue cadre agent agente ouvrier ouvrière patineur patineuse perchiste judoka rugbyman
      handballeur basketteur danseur danseuse sculpteur styliste couturier influenceur influenceuse
      youtubeur rappeur rappeuse documentariste universitaire philosophe essayiste sénateur-maire
      député-maire vice-premier sherpa diplomate
    `),
    ...phrases(`
      numéro un, numéro deux,
      premier ministre, première ministre, vice-premier ministre, ancien président, ancienne présidente,
      ancien ministre, ancienne ministre, ancien premier ministre, chef de l'état, chef du gouvernement,
      cheffe du gouvernement, chef de la diplomatie, cheffe de la diplomatie,
      ministre des affaires étrangères, ministre de l'intérieur, ministre de l'économie,
      ministre de la défense, ministre de la justice, ministre de la santé, ministre des armées,
      ministre des finances, garde des sceaux, secrétaire général, secrétaire générale, secrétaire d'état,
      directeur général, directrice générale, directeur exécutif, directrice exécutive, chef d'état-major,
      cheffe de projet, haut représentant, haute représentante, chef économiste, cheffe économiste,
      procureur général, procureur de la république, procureure de la république, homme d'affaires,
      metteur en scène, metteuse en scène, maître de conférences, directeur de recherche,
      directrice de recherche, sélectionneur national
    `),
  ],
  titlesAfter: [],
  roleNouns: frRoles,
  apposition: frApposition,
  honorificsBefore: words(`
      monsieur madame mademoiselle m mme mmes mm mlle me maître monseigneur mgr mesdames messieurs
    `),
  honorificsAfter: [],
  articles: words('le la les un une des l'),
  copulas: phrases('est, était, fut, a été, est aussi, est également, travaille comme'),
  relatives: words('qui'),
  auxiliaries: words('est était a ont avait avaient sera serait va allait'),
  oneOf: phrases("un des, une des, l’un des, l’une des, l'un des, l'une des"),
  quantities: words(`
    plusieurs quelques certains certaines deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille
    tous toutes chaque autres
  `),
  determiners: words('mon ma mes notre nos votre vos autre dont'),
  callings: phrases(
    'nommé, nommée, appelé, appelée, prénommé, prénommée, identifié comme, identifiée comme, un certain, une certaine, dénommé',
  ),
  bodyWords: words(`
      maison régulateur coopérative banque assureur réseau application revue hebdo télévision orchestre chœur troupe
      brasserie restaurant hôtel musée université école hôpital clinique blog filiale start-up distributeur cabinet
      entreprise société groupe firme marque géant compagnie chaîne radio journal quotidien hebdomadaire magazine site
      agence association ong organisation fondation syndicat fédération parti mouvement milice groupuscule
      groupuscules coalition alliance institut plateforme startup constructeur opérateur fabricant éditeur studio club
      équipe collectif armée émission enseigne laboratoire
    `),
  titleJoiners: words('à en au aux auprès chez'),
  ands: words('et'),
  personEndings: words('eur euse trice iste ien ienne ogue ante aire ière'),
  bylines: ['par'],
  reporterTitles: words(`
      journaliste reporter correspondant correspondante rédacteur rédactrice éditorialiste chroniqueur
      chroniqueuse photographe
    `),
  placePrepositions: words('à en dans'),
  givenNames: frGivenNames,
  particles: words('de du la le van von der den di da do dos el al ben bin ould ag'),
  organisationJoiners: words('de du des pour et à en sur'),
  organisationWords: words(`
      ministère secrétariat gouvernement présidence préfecture sous-préfecture mairie municipalité
      ambassade consulat assemblée sénat parlement chambre conseil congrès commission comité
      haut-commissariat haute autorité agence direction délégation office institut inspection observatoire
      service cour tribunal parquet police gendarmerie armée marine garde force forces douane douanes
      pompiers état-major parti mouvement rassemblement front union alliance coalition fédération
      confédération syndicat association organisation fondation collectif ligue ordre réseau club
      olympique racing stade équipe banque caisse bourse groupe compagnie société entreprise coopérative
      régie laboratoires laboratoire usine usines chantiers éditions transports université faculté école
      collège lycée académie hôpital centre clinique chu musée théâtre opéra bibliothèque église diocèse
      journal quotidien hebdomadaire gazette revue radio télévision chaîne sa sarl sas inc ltée
    `),
  organisations: [
    ...words(`
      ONU OTAN UE OMS FMI OMC OCDE OIT OIF OPEP UNESCO UNICEF HCR UNRWA G7 G20 BRICS CPI CIJ CEDH BCE BEI
      Interpol Europol Eurostat Frontex UA Cédéao AES Monusco FIFA UEFA CAF CIO AMA UCI LFI LR RN PS PCF
      EELV LREM MoDem Reconquête Renaissance Horizons UDI CGT CFDT FO CFTC Unsa FSU FNSEA Medef CPME Insee
      CNRS Inserm CEA Cnes ANSM ANSSI Cnil Arcom AMF Urssaf Bercy Matignon Élysée Elysée Quai Beauvau SNCF
      RATP EDF GDF Engie TotalEnergies Airbus Renault Stellantis LVMH BNP Orange Carrefour Michelin Sanofi
      Thales Dassault Safran AFP AP Reuters Bloomberg BFMTV BFM CNews TF1 RTL RMC RFI CNN BBC Mediapart
      Libération PSG OM OL Radio-Canada SRC CAQ PLQ SPVM SQ GRC CSN FTQ Hydro-Québec Desjardins RTBF RTS
      Kremlin Pentagone Vatican Mossad FBI CIA Hamas Hezbollah Google Apple Microsoft Amazon Tesla Tsahal
      Fatah Ofpra OFB ARS Maison-Blanche Croix-Rouge Ouest-France Franceinfo Météo-France
    `),
    ...phrases(`
      Nations unies, Nations Unies, Conseil de sécurité, Union européenne, Commission européenne,
      Parlement européen, Conseil européen, Banque centrale européenne, Maison Blanche, Assemblée nationale,
      Conseil constitutionnel, Conseil d'État, Cour des comptes, Cour de cassation, Banque de France,
      Banque mondiale, Fonds monétaire international, Organisation mondiale de la santé,
      Amnesty International, Human Rights Watch, Médecins sans frontières, Rassemblement national,
      La France insoumise, Les Républicains, Parti socialiste, Parti québécois, Québec solidaire,
      Bloc québécois, Le Monde, Le Figaro, Le Parisien, Les Echos, Les Échos, France Info, France Inter,
      France Télévisions, Air France, Santé publique France, Sûreté du Québec, Union africaine,
      État islamique, Banque du Canada
    `),
  ],
  places: [
    ...words(`
      Paris Marseille Lyon Toulouse Nice Nantes Montpellier Strasbourg Bordeaux Lille Rennes Reims Toulon
      Grenoble Dijon Angers Nîmes Brest Limoges Tours Amiens Perpignan Metz Besançon Orléans Rouen
      Mulhouse Caen Nancy Avignon Cannes Dunkerque Calais Bayonne Pau Poitiers Ajaccio Bastia Versailles
      Nanterre Bobigny Créteil Bretagne Normandie Alsace Lorraine Provence Occitanie Aquitaine Corse
      Auvergne Bourgogne Picardie Vendée Gironde Savoie Isère Var Hérault Mayotte Guadeloupe Martinique
      Guyane Nouvelle-Calédonie Polynésie Île-de-France Seine-Saint-Denis Hauts-de-France Bruxelles Liège
      Anvers Namur Charleroi Wallonie Flandre Genève Lausanne Berne Zurich Montréal Québec Ottawa Toronto
      Gatineau Laval Sherbrooke Alger Rabat Casablanca Tunis Dakar Abidjan Bamako Ouagadougou Niamey
      Kinshasa Goma Yaoundé Douala Libreville Cotonou Lomé Conakry Antananarivo Port-au-Prince Beyrouth
      Londres Berlin Rome Madrid Lisbonne Vienne Moscou Kiev Kyiv Varsovie Athènes Istanbul Jérusalem Gaza
      Cisjordanie Téhéran Damas Washington Pékin Tokyo Séoul Dubaï Europe Asie Afrique Amérique Sahel
      Maghreb Antarctique Méditerranée Atlantique Pacifique Manche Seine Loire Rhône Garonne Saint-Étienne
      Saint-Denis Proche-Orient Moyen-Orient Aix-en-Provence Clermont-Ferrand
    `),
    ...phrases(`
      New York, Los Angeles, Le Havre, La Rochelle, Le Mans, La Réunion, Côte d'Azur, Pays de la Loire
    `),
  ],
  countryAliases: {
    FR: ['France Paris', 'Hexagone'],
    US: words('États-Unis Etats-Unis USA Amérique Washington'),
    GB: words('Royaume-Uni Grande-Bretagne Angleterre Londres'),
    RU: ['Russie Moscou', 'Fédération de Russie'],
    CN: words('Chine Pékin'),
    UA: words('Ukraine Kiev Kyiv'),
    DE: words('Allemagne Berlin'),
    IT: words('Italie Rome'),
    ES: words('Espagne Madrid'),
    PT: words('Portugal Lisbonne'),
    BE: words('Belgique Bruxelles'),
    CH: words('Suisse Berne'),
    CA: words('Canada Ottawa'),
    PL: words('Pologne Varsovie'),
    GR: words('Grèce Athènes'),
    HU: words('Hongrie Budapest'),
    TR: words('Turquie Ankara'),
    IL: ['Israël', 'Tel-Aviv', 'Tel Aviv'],
    PS: ['Palestine'],
    LB: words('Liban Beyrouth'),
    SY: words('Syrie Damas'),
    IR: words('Iran Téhéran'),
    IQ: words('Irak Bagdad'),
    SA: ['Arabie saoudite', 'Riyad'],
    AE: ['Émirats Emirats', 'Émirats arabes unis'],
    QA: words('Qatar Doha'),
    EG: ['Égypte Egypte', 'Le Caire'],
    DZ: words('Algérie Alger'),
    MA: words('Maroc Rabat'),
    TN: words('Tunisie Tunis'),
    LY: words('Libye Tripoli'),
    ML: words('Mali Bamako'),
    NE: words('Niger Niamey'),
    BF: words('Burkina Ouagadougou'),
    TD: words("Tchad N'Djamena"),
    SN: words('Sénégal Dakar'),
    CI: ["Côte d'Ivoire", 'Abidjan'],
    CM: words('Cameroun Yaoundé'),
    CD: ['RDC Kinshasa', 'RD Congo', 'République démocratique du Congo'],
    CG: words('Congo Brazzaville'),
    RW: words('Rwanda Kigali'),
    CF: words('Centrafrique Bangui'),
    HT: ['Haïti'],
    JP: words('Japon Tokyo'),
    KR: ['Corée du Sud', 'Séoul'],
    KP: ['Corée du Nord', 'Pyongyang'],
    IN: ['Inde', 'New Delhi'],
    VN: ['Vietnam', 'Viêt Nam', 'Hanoï'],
    BR: ['Brésil'],
    MX: ['Mexique'],
    NL: words('Pays-Bas Hollande'),
    CZ: ['République tchèque'],
    BY: ['Biélorussie'],
  },
  actors: frActors,
  groupWords: [
    ...words(`
      police policiers gendarmes gendarmerie autorités enquêteurs parquet procureurs justice tribunal cour
      jury défense accusation avocats magistrats pompiers secours sauveteurs secouristes militaires
      soldats armée experts expertes expert experte spécialistes analystes économistes chercheurs
      chercheuses scientifiques médecins soignants infirmières responsables responsable officiels
      diplomates ministres députés sénateurs élus parlementaires dirigeants source sources témoin témoins
      riverains habitants habitant résidents voisins voisin familles famille proches parents amis victimes
      survivants rescapés passagers automobilistes usagers clients consommateurs internautes salariés
      employés ouvriers grévistes syndicats syndicat direction patronat entreprises entreprise
      agriculteurs éleveurs pêcheurs commerçants restaurateurs étudiants élèves enseignants professeurs
      retraités locataires copropriétaires manifestants militants écologistes opposants opposition
      détracteurs rebelles djihadistes migrants réfugiés supporters spectateurs gouvernement ministère
      préfecture mairie municipalité organisateurs délégations parties rapport étude document communiqué
      déclaration jugement sondage médias presse quotidien régulateur cabinet riveraine riverain éditeur
      sentence arrêt note collège planteurs
    `),
    ...phrases(`
      les deux parties, les deux pays, les deux hommes, source policière, source proche du dossier,
      source diplomatique, sources diplomatiques, haut responsable, forces de l'ordre, services de secours,
      porte-parole de la police, réseaux sociaux
    `),
  ],
  // Elided words keep their apostrophe, typed or typographic.
  notGroups: words(`
    contraire affaire affaires horaire salaire itinéraire commentaire exemplaire anniversaire vocabulaire scolaire populaire
    solaire nucléaire judiciaire sanitaire similaire nécessaire prochain prochaine certain certaine humain humaine semaine
    domaine dizaine vingtaine trentaine centaine douzaine quinzaine peine matière manière lumière rivière frontière première
    dernière dernier premier carrière bière entière entier dossier courrier chantier métier quartier papier fichier hier janvier
    février valeur couleur chaleur peur hauteur douleur erreur intérieur extérieur meilleur meilleure leur moteur ordinateur
    secteur bonheur malheur vapeur faveur fureur rumeur longueur grandeur vigueur ampleur lien bien rien combien ancien ancienne
    quotidien quotidienne mauvais mauvaise jamais désormais fois mois trois bois choix voix
  `),
  notNames: words(`
      Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre Lundi Mardi
      Mercredi Jeudi Vendredi Samedi Dimanche Français Française Françaises Américain Américains
      Américaine Britannique Britanniques Allemand Allemands Italien Italiens Espagnol Espagnols Russe
      Russes Ukrainien Ukrainiens Chinois Chinoise Israélien Israéliens Palestinien Palestiniens Iranien
      Iraniens Européen Européens Africain Africains Canadien Canadiens Québécois Belge Belges Suisses
      Algérien Algériens Marocain Marocains Tunisien Parisien Parisiens Japonais Turc Turcs Libanais
      Syriens Le La Les L Un Une Des Du De D Au Aux Ce Cet Cette Ces C Cela Ça Ceci Celui Celle Ceux
      Celles Il Elle Ils Elles On Nous Vous Je J Tu Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre Vos À
      A En Dans Par Pour Sur Sous Sans Avec Chez Vers Entre Depuis Pendant Durant Avant Après Contre
      Malgré Selon Dès Lors Jusqu Et Ou Mais Or Car Donc Ni Si Quand Lorsque Lorsqu Alors Comme Comment
      Pourquoi Parce Puisque Bien Que Qui Quoi Qu Quel Quelle Quels Quelles Où Dont Ainsi Aussi Ensuite
      Enfin Puis Cependant Toutefois Pourtant Néanmoins Ailleurs Notamment Surtout Seul Seule Seuls Tout
      Toute Tous Toutes Chaque Plusieurs Certains Certaines Quelques Autre Autres Même Plus Moins Très
      Trop Déjà Encore Toujours Jamais Rien Personne Aucun Aucune Ah Oh Eh Hé Bon Hélas Bonjour Merci Bravo Hier Demain Aujourd Désormais
      Actuellement Récemment Finalement Là Ici Voici Voilà Deux Trois Quatre Cinq Six Sept Huit Neuf Dix
      Premier Première Deuxième Est Était Sont Ont Oui Non Pas Monsieur Madame Mme Mlle Photo Vidéo Image
      Source Lire Voir Publié Abonnez Partager Dieu Noël Pâques Internet Coupe Covid Occident Orient
      Guerre Monde Unis Unies Jeux C’est C'est Aujourd’hui Aujourd'hui D’après D'après D’abord D’ailleurs
      D’autres D’ici Jusqu’à Jusqu’en Jusqu’au J’ai J'ai N’est L’un L’une L’autre S’il S'il S’agissant
      Lorsqu’il Qu’il Qu’est Quelqu’un C’était C'était
    `),
};
