import type { ClauseWords } from './clause-words.ts';
import { phrases, words } from './words.ts';

/** How clauses are told apart in French. */
export const frClause: ClauseWords = {
  verbs: words(`
    fait pointe pointé pointait assume clame clamé clamait coupe coupé oppose opposé estimant
    ajoutant plaidait illustré illustre insistait déplorait désole désolé amusé balayé dénonçait
    sollicité sollicite invité conseillé préconisé promettait engage engagé certifie certifié
    maintient maintenu refuse refusé écarte écarté convient convenu décrivait développe
    développé relativise relativisé moque taclé tacle riposte poursuivi continue enchaîne
    enchaîné remarque mentionne mentionné cite cité dévoile dévoilé apprend appris menace menacé
    veut voulait entend compte prévu table anticipé juge trouve imagine suppose supposé calcule
    calculé évalue évalué chiffre chiffré parle parlé souvient remémore rassure rassuré publié
    dira jugeant regrettait témoignait lançait notait constatait reconnaissait concluait
    répondait poursuivait tranchait affirmant expliquant soulignant assurant rappelant précisant
    déclarant dénonçant relatent relatait confirmait répétait réitèrent réitérait argumente
    argumentent argumentait avançait relevait observait remarquent remarquait commentait analyse
    analysent analysait résument considérait redoutait espérait souhaitait jurent jurait
    alertait réclamait exhortent exhortait invitent invitait suggèrent suggérait proposait
    recommandait préconisent préconisait conseillait interrogent interrogeait rétorquent
    rétorquait répliquent répliquait ripostent ripostait objectent objectait lâchait glissent
    glissait tempèrent nuancent nuançait tranchent ironisent ironisait plaisantent plaisantait
    soupirent soupirait critiquait accusait fustigait condamne condamnait saluait félicitent
    félicitait remercient remerciait rapportait informent informait signalait détaillait
    évoquait attribuent attribuait justifient justifiait décrypte décryptent décrypté décryptait
    assène assènent asséné assénait balaye balayent balayait clament taclent taclait rassurent
    rassurait anticipent anticipait
  `),
  prepositions: words(`
    de d’ d' du des à au aux en dans par pour sur sous avec sans chez contre entre vers depuis
    pendant avant après devant derrière malgré dès parmi lors
  `),
  subordinators: words(
    "qui que qu’ qu' dont où lorsque lorsqu’ quand alors tandis parce car si comme puisque afin",
  ),
  coordinators: words('et mais ou puis or'),
  definite: words("le la les l’ l' ce cet cette ces son sa ses leur leurs"),
  indefinite: words(
    "un une des plusieurs certains certaines quelques d'autres tous toutes deux trois quatre",
  ),
  addressees: words('à au aux'),
  absolute: words('avec'),
  participle: /ant$/u,
  backReferences: phrases(
    `c'est ce, c’est ce, c'est du moins ce, c’est du moins ce, voilà ce, telle est la, ainsi parle`,
  ),
  as: words('comme'),
  negations: words("pas jamais ni n’ n' ne"),
  address: words('vous votre vos tu te ton'),
  oneself: words('je j nous moi mon ma mes notre nos me m'),
  feminine: {
    pronouns: words("elle celle-ci l'intéressée l’intéressée elle-même a-t-elle"),
    names: /^\p{L}+a\s/iu,
  },
  masculine: { pronouns: words("il celui-ci l'intéressé l’intéressé lui-même a-t-il") },
  plural: words('ils elles on'),
  things: words(''),
  sourceAtHead: words('pour'),
  bodies: words(
    'entreprise société groupe compagnie exploitant constructeur opérateur journal quotidien chaîne agence régulateur syndicat association ministère parquet club parti institut banque organisation',
  ),
  persons: words(`
    porte-parole responsable expert experte chercheur chercheuse analyste économiste élu élue homme femme témoin avocat avocate
  `),
  personal: /(?:eur|euse|ien|ienne|iste|ais|aise|ois|oise|ier|ière|trice|aire|ain|aine)$/u,
  kin: words(`
    mère père sœur soeur frère épouse époux fils fille veuve ami amie voisin voisine collègue amis
    amies voisins voisines collègues parents proches
  `),
  documents: words('communiqué jugement arrêt décision texte document note lettre courrier plainte'),
  publications: words(
    `étude enquête rapport sondage analyse recherche article audit données chiffres statistiques document plainte communiqué lettre courrier courriel message tweet note texte loi projection prévision éditorial tribune résolution acte`,
  ),
  spokespeople: words('porte-parole communiqué rapport étude enquête note sondage'),
  reported: words(`
    serait seraient aurait auraient devrait devraient pourrait pourraient ferait feraient irait
    iraient faudrait permettrait viendrait resterait
  `),
};
