import type { ClauseWords } from './clause-words.ts';
import { enMen } from './en-men.ts';
import { menGiven, womenGiven } from './given-names.ts';
import { inflected, phrases, words } from './words.ts';

/** How clauses are told apart in French. */
export const frClause: ClauseWords = {
  verbs: [
    ...inflected(
      `
        affirm assur expliqu indiqu précis ajout soulign estim confi racont témoign relat
        confirm avou réfut contest martel réaffirm argument plaid not observ remarqu comment
        analys résum considér redout souhait jur alert demand réclam exhort invit propos
        recommand préconis conseill interrog rétorqu répliqu ripost object lâch gliss tempér
        nuanc tranch ironis plaisant soupir critiqu accus fustig déplor regrett condamn salu
        félicit remerci rapport inform signal détaill évoqu qualifi imput justifi jubil clam
        revendiqu insist révél répét réitér suggér espér constat certifi relativis décrypt ass
        rassur
      `,
      'e ent é ait aient ant er a èrent era erait',
    ),
    ...words(`
      fait pointe pointé pointait assume coupe coupé oppose opposé illustré illustre désole
      désolé amusé balayé dénonçait sollicité sollicite promettait engage engagé maintient
      maintenu refuse refusé écarte écarté convient convenu décrivait développe développé moque
      taclé tacle poursuivi continue enchaîne enchaîné mentionne mentionné cite cité dévoile
      dévoilé apprend appris menace menacé veut voulait entend compte prévu table anticipé juge
      trouve imagine suppose supposé calcule calculé évalue évalué chiffre chiffré parle parlé
      souvient remémore publié dira jugeant lançait reconnaissait concluait répondait
      poursuivait rappelant déclarant dénonçant réitèrent avançait relevait suggèrent
      interrogeait tempèrent nuançait attribuent attribuait assène assènent asséné assénait
      balaye balayent balayait taclent taclait anticipent anticipait dire annoncer dénoncer avancer rappeler admettre reconnaître soutenir prétendre défendre promettre garantir craindre croire conclure juger écrire prévenir avertir répondre renchérir démentir exiger rejeter relever lancer annoncé annonçant annonça
      lançant lança avançant diront dirait disant dit-on répondrait rappela admettait
      admettaient admettant reconnaissant reconnaissaient soutenant soutenaient prétendait
      prétendaient prétendant défendait défendaient défendant promettaient promettant
      garantissait garantissent garantissant craignaient craignant pensant croyait croyaient
      croyant concluant concluaient jugeaient écrivant écrivaient décrivant décrivaient
      prévenait prévenant avertissait avertissant répondaient répondant répondit poursuivit
      renchérissait renchérissent renchérit démentait démentant exigeait exigeant exigeaient
      rejetait rejetant relevant relevaient abondent prédisent prédisait prévoient prévoyait
      réjouissait réjouissent indignait inquiètent inquiétait étonnent étonnait refusent
      refusait écartent écartait conviennent convenait maintiennent maintenait opposent opposait
      exprime expriment exprimait exprimé complète complété rectifie rectifié agace agacé temporise
      reproche reprochent reprochait reproché tient appelaient appelait appelant
    `),
  ],
  perfect: {
    auxiliaries:
      /^(?:[lmnstjd][’']|qu[’'])?(?:ai|as|a|avons|avez|ont|avais|avait|avaient|aurai|aura|auront|aurait|auraient|ait|aient|eut|eurent|ayant|avoir|est|sont|était|étaient|serait|seraient|sera|être|étant)(?:-t)?(?:-(?:il|elle|on|ils|elles))?$/u,
    participles: /é$/u,
    passive: 'été',
  },
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
    "un une des plusieurs certains certaines quelques d'autres tous toutes deux trois quatre cinq six sept huit neuf dix",
  ),
  genitives: words("de d’ d' du des"),
  leaders: words(`
    chef cheffe patron patronne dirigeant dirigeante leader président présidente ministre directeur
    directrice responsable secrétaire maire élu élue représentant représentante porte-parole
  `),
  addressees: words('à au aux'),
  absolute: words('avec'),
  infinitive: /(?:er|ir|re)$/u,
  participle: /(?:ant|er|ir|re)$/u,
  backReferences: phrases(
    `c'est ce, c’est ce, c'est du moins ce, c’est du moins ce, voilà ce, telle est la, ainsi parle`,
  ),
  as: words('comme'),
  negations: words("sans pas jamais ni n’ n' ne"),
  address: words('vous votre vos tu te ton'),
  oneself: words('je j nous moi mon ma mes notre nos me m'),
  feminine: {
    pronouns: words("elle celle-ci l'intéressée l’intéressée elle-même a-t-elle"),
    given: womenGiven,
    names: /^\S+[aA]\s/u,
    honorifics: words('mme mlle madame mademoiselle'),
    roles:
      /(?:trice|euse|enne|ière|esse|ante|ente|ée|cheffe|autrice|avocate|magistrate|candidate|sénatrice)$/u,
    articles: words('la une'),
  },
  masculine: {
    pronouns: words("il celui-ci l'intéressé l’intéressé lui-même a-t-il"),
    given: [...menGiven, ...enMen],
    names: /^\p{L}+o\s/iu,
    honorifics: words('m monsieur mgr monseigneur'),
    roles: /(?:teur|cheur|ien|ier|ant|ent|chef|avocat|magistrat|candidat|élu|député)$/u,
    articles: words('le un'),
  },
  plural: words('ils elles on'),
  things: words(''),
  possessives: words('son sa ses lui eux'),
  sourceRelatives: words('lequel laquelle lesquels lesquelles'),
  sourceAtHead: words('pour'),
  bodies: words(`
    entreprise société groupe compagnie exploitant constructeur opérateur journal quotidien hebdomadaire magazine média
    chaîne agence régulateur syndicat association club parti institut banque organisation enseigne marque firme fabricant
    distributeur équipementier géant assureur établissement institution organisme fédération fondation collectif ong
    start-up laboratoire formation multinationale filiale transporteur éditeur direction centrale
  `),
  persons: words(`
    porte-parole responsable expert experte chercheur chercheuse analyste économiste élu élue homme femme témoin avocat avocate
  `),
  personal: /(?:eur|euse|ien|ienne|iste|ais|aise|ois|oise|ier|ière|trice|aire|ain|aine)$/u,
  adjectives:
    /(?:al|ale|aux?|aire|ique|ien|ienne|ain|aine|ais|aise|oi|ois|oise|if|ive|ier|ière|iste|able|ible|ant|ante|ent|ente|é|ée|eux|euse|el|elle|eur|in|ine|and|ande|esque)$/u,
  kin: words(`
    mère père sœur soeur frère épouse époux fils fille veuve ami amie voisin voisine collègue amis
    amies voisins voisines collègues parents proches
  `),
  documents: words('communiqué jugement arrêt décision texte document note lettre courrier plainte'),
  publications: words(
    `étude enquête rapport sondage analyse recherche article audit données chiffres statistiques document plainte communiqué lettre courrier courriel message tweet note texte loi projection prévision éditorial tribune résolution acte`,
  ),
  spokespeople: words('communiqué rapport étude enquête note sondage'),
  reported: words(`
    serait seraient aurait auraient devrait devraient pourrait pourraient ferait feraient irait
    iraient faudrait permettrait viendrait resterait
  `),
};
