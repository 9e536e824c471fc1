import type { ClauseWords } from './clause-words.ts';
import { phrases, words } from './words.ts';

/** How clauses are told apart in Portuguese. */
export const ptClause: ClauseWords = {
  verbs: words(`
    avisar entende entendeu entendem minimizou minimiza atirou atira congratulou-se divergiu
    diverge assumiu assume chamou chama sinalizou sinaliza orienta orientou realçou enfatiza
    pontuou nota evocou narra julga projeta espera esperava confia aposta teme receia lastimou
    celebrou comemora felicitou responsabiliza responsabilizou culpa qualificou tachou comparou
    compara reivindicou solicita exortou exorta ameaça divulgou expressou prosseguiu continuou
    devolveu gritou filosofa suspeita suspeitou duvida duvidou justificou justifica explicava
    destacava lembrava contava relatava alertava apontava indaga destacando ressaltando
    alertando declarava declarando informava informando indicava indicando manifesta manifestam
    manifestava manifestando apontando sublinharam sublinham sublinhava sublinhando recordaram
    recordava recordando anunciava anunciando confirmava confirmando lamentava lamentando
    denunciava denunciando reclamava reclamando criticava criticando reiteram reiterava
    reiterando detalharam detalham detalhava detalhando relatando comunicam comunicava
    comunicando alegava alegando comentava comentando revelava revelando perguntam perguntava
    perguntando contestam contestava contestando negava negando recomendam recomendava
    recomendando assegurava assegurando adiantam adiantava adiantando reforçaram reforçam
    reforçava reforçando salientaram salientam salientava salientando ressaltava acrescentam
    acrescentava contando observaram observam observava observando ironizaram ironizam ironizava
    ironizando argumentava argumentando elogiam elogiava elogiando cobrando justificaram
    justificam justificava justificando enfatizaram enfatizam enfatizava enfatizando pontuaram
    pontua pontuam pontuava pontuando frisaram frisam frisava frisando assinalaram assinalam
    assinalava assinalando
  `),
  prepositions: words(`
    de do da dos das a ao à aos às em no na nos nas com por pelo pela pelos pelas para sem sobre
    após entre desde até contra ante perante durante num numa
  `),
  subordinators: words('que quem qual cujo cuja quando onde enquanto embora porque se como pois'),
  coordinators: words('e mas ou enquanto'),
  definite: words('o a os as este esta esse essa estes estas seu sua seus suas'),
  indefinite: words(
    'um uma uns umas vários várias alguns algumas muitos muitas outro outra outros outras todos todas dois duas três',
  ),
  addressees: words('a ao aos à às'),
  absolute: words('com'),
  participle: /ndo$/u,
  backReferences: phrases(
    `a informação foi, a informação é, as informações são, as informações foram, a declaração foi, a afirmação foi, a afirmação é, foi o que, é o que, isso é o que`,
  ),
  as: words('como conforme consoante'),
  negations: words('não nunca nem jamais tampouco'),
  address: words('você vocês senhor senhora seu sua te teu tua'),
  oneself: words('eu nós meu minha me mim nosso nossa'),
  feminine: { pronouns: words('ela esta essa'), names: /^\p{L}+a\s/iu },
  masculine: { pronouns: words('ele este esse'), names: /^\p{L}+o\s/iu },
  plural: words('eles elas'),
  things: words(''),
  sourceAtHead: words('para'),
  bodies: words(
    'empresa companhia firma grupo jornal emissora agência regulador sindicato associação ministério clube partido instituto banco organização entidade',
  ),
  persons: words(`
    porta-voz especialista pesquisador pesquisadora analista economista deputado deputada homem mulher testemunha dirigente familiar legista
  `),
  personal: /(?:or|ora|ista|ano|ana|ês|esa|ense|eiro|eira|ante|ente|ário|ária|ino|ina)$/u,
  kin: words(`
    mãe pai irmã irmão esposa marido filho filha viúva amigo amiga vizinho vizinha colega amigos
    amigas vizinhos colegas pais parentes
  `),
  documents: words('comunicado sentença decisão despacho texto documento nota carta'),
  publications: words(
    `estudo pesquisa relatório análise investigação artigo auditoria dados números estatísticas documento documentos ação denúncia sentença decisão comunicado carta e-mail mensagem tuíte nota texto lei projeção editorial resolução sondagem levantamento boletim`,
  ),
  spokespeople: words(
    'porta-voz porta-vozes comunicado relatório estudo pesquisa nota documento investigação',
  ),
  reported: words('teria teriam seria seriam poderia poderiam estaria estariam haveria'),
};
