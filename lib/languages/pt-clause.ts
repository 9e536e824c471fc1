import type { ClauseWords } from './clause-words.ts';
import { enMen } from './en-men.ts';
import { menGiven, womenGiven } from './given-names.ts';
import { inflected, phrases, words } from './words.ts';

/** How clauses are told apart in Portuguese. */
export const ptClause: ClauseWords = {
  verbs: [
    ...inflected(
      `
        afirm declar explic ressalt destac acrescent complet complement cont relat narr lembr
        record relembr coment inform comunic notici anunci revel adiant confirm detalh precis
        especific apont indic assinal salient sublinh fris enfatiz vinc reiter reafirm assegur
        jur confess neg refut rejeit descart contest aleg argument sustent ponder avali consider
        opin estim calcul observ constat alert avis cobr solicit apel recomend aconselh critic
        denunci acus conden lament elogi parabeniz saud comemor classific reclam desabaf retruc
        replic pergunt indag question discord concord ironiz brinc exclam resmung proclam
        manifest testemunh tranquiliz ameaç minimiz sinaliz realç pontu lastim celebr felicit
        responsabiliz qualific compar reivindic exort divulg justific corrobor endoss projet
        acredit suspeit
      `,
      'ou aram a am ava avam ado ando ar ará arão aria ariam',
    ),
    ...words(`
      entende entendeu entendem atirou atira congratulou-se divergiu diverge assumiu
      assume chamou chama orienta orientou nota evocou julga espera esperava confia aposta teme
      receia culpa tachou expressou prosseguiu continuou devolveu gritou filosofa duvida duvidou
      reforçaram reforçam reforçava reforçando dizer garantir insistir prometer admitir reconhecer desmentir rebater defender pedir exigir sugerir propor advertir agradecer escrever responder concluir prever descrever reforçar dissera diria diriam dirá dirão dissesse garantia
      garantiam garantindo garantido insistia insistiam insistindo prometia prometiam prometendo
      admitia admitiam admitindo reconheciam reconhecendo reconhecido desmentia desmentindo
      desmentido rebatia rebatendo rebatido defendiam defendendo defendido pedia pediam pedindo
      pedido pedirá exigia exigiam exigindo exigido sugeria sugeriam sugerindo sugerido propunha
      propunham propondo proposto advertia advertiam advertindo advertido agradecia agradeciam
      agradecendo agradecido escrevia escreviam escrevendo respondia respondiam respondendo
      respondido concluía concluíam concluindo concluído previa previam prevendo previsto
      entendiam entendia entendendo achava achavam achou acharam pensava pensavam descrevem
      descrevia descreveram descrevendo definia definem definiram definindo atribuíram atribuem
      atribuía reforçado admitirá defenderá esclarecia esclarecendo esclarecem esclarecido
      repetiu repetiram repete repetem repetia repetiam repetido repetindo repetir expressa expressam expressaram
      expôs expõe expõem mencionou menciona mencionam
      desconversa confiam confiou apostam apostou temem temeu
      deixou deixaram deixa deixam deixado deixava deixando deu deram dá dão dado dando fez fizeram faz fazem feito mostrou mostraram mostra mostram mostrado mostrava
    `),
  ],
  perfect: {
    auxiliaries:
      /^(?:tem|têm|tenho|temos|tinha|tinham|terá|terão|teria|teriam|tenha|tenham|tivesse|tivessem|teve|ter|tendo|haver|havia|haviam|há|houvera|tivera|terem)$/u,
    participles: /[ai]do$/u,
    passive: 'sido',
  },
  prepositions: words(`
    de do da dos das a ao à aos às em no na nos nas com por pelo pela pelos pelas para sem sobre
    após entre desde até contra ante perante durante num numa
  `),
  subordinators: words('que quem qual cujo cuja quando onde enquanto embora porque se como pois'),
  sharing: words('embora quando enquanto porque pois como se'),
  coordinators: words('e mas ou enquanto'),
  definite: words('o a os as este esta esse essa estes estas seu sua seus suas'),
  indefinite: words(
    'um uma uns umas vários várias alguns algumas muitos muitas outro outra outros outras todos todas dois duas três quatro cinco seis sete oito nove dez',
  ),
  genitives: words('de do da dos das'),
  leaders: words(`
    chefe líder titular mandatário mandatária dirigente presidente presidenta ministro ministra diretor
    diretora responsável secretário secretária prefeito prefeita representante porta-voz comandante
  `),
  addressees: words('a ao aos à às'),
  absolute: words('com'),
  companions: {
    'deixou deixaram deixa deixam deixado deixava deixando': 'claro',
    'deu deram dá dão dado dando': 'entender',
    'fez fizeram faz fazem feito': 'saber',
    'mostrou mostraram mostra mostram mostrado mostrava':
      'convencido convencida confiante confiantes satisfeito satisfeita satisfeitos preocupado preocupada preocupados surpreso surpresa otimista otimistas contrário contrária favorável favoráveis disposto disposta',
  },
  infinitive: /[aei]r$/u,
  participle: /(?:ndo|[aei]r)$/u,
  backReferences: phrases(
    `a informação foi, a informação é, as informações são, as informações foram, a declaração foi, a afirmação foi, a afirmação é, foi o que, é o que, isso é o que`,
  ),
  as: words('como conforme consoante'),
  negations: words('não nunca nem jamais tampouco sem'),
  address: words('você vocês senhor senhora seu sua te teu tua'),
  oneself: words('eu nós meu minha me mim nosso nossa'),
  feminine: {
    pronouns: words('ela esta essa'),
    given: womenGiven,
    names: /^\S+[aA]\s/u,
    honorifics: words('sra srta senhora dona dra doutora'),
    roles: /(?:ora|esa|triz|enta|ada|ida|eira|ina|iva|ica|ária|ana|ógrafa|óloga|istra)$/u,
    articles: words('a uma'),
  },
  masculine: {
    pronouns: words('ele este esse'),
    given: [...menGiven, ...enMen],
    names: /^\p{L}+o\s/iu,
    honorifics: words('sr senhor dom doutor dr'),
    roles: /(?:or|o)$/u,
    articles: words('o um'),
  },
  plural: words('eles elas'),
  things: words(''),
  possessives: words('seu sua seus suas'),
  sourceRelatives: words('qual quais'),
  sourceAtHead: words('para'),
  bodies: words(`
    empresa companhia firma grupo jornal emissora agência regulador sindicato associação clube partido instituto banco
    organização entidade marca fabricante distribuidora operadora construtora seguradora multinacional controladora
    subsidiária consultoria varejista montadora petroleira mineradora instituição órgão fundação federação coletivo ong
    revista televisão corporação sociedade startup laboratório editora direção unidade concessionária gestora rede
    corretora
  `),
  persons: words(`
    porta-voz especialista pesquisador pesquisadora analista economista deputado deputada homem mulher testemunha dirigente familiar legista
  `),
  personal: /(?:or|ora|ista|ano|ana|ês|esa|ense|eiro|eira|ante|ente|ário|ária|ino|ina)$/u,
  adjectives:
    /(?:al|ai|ar|are|ic[oa]|an[oa]|ense|ês|ese|esa|iv[oa]|ári[oa]|ista|vel|vei|ante|ente|ad[oa]|id[oa]|ino|ina|eir[oa]|or|ore|ora|os[oa]|il|i)$/u,
  kin: words(`
    mãe pai irmã irmão esposa marido filho filha viúva amigo amiga vizinho vizinha colega amigos
    amigas vizinhos colegas pais parentes
  `),
  documents: words('comunicado sentença decisão despacho texto documento nota carta'),
  publications: words(
    `estudo pesquisa relatório análise investigação artigo auditoria dados números estatísticas documento documentos ação denúncia sentença decisão comunicado carta e-mail mensagem tuíte nota texto lei projeção editorial resolução sondagem levantamento boletim`,
  ),
  spokespeople: words('comunicado relatório estudo pesquisa nota documento investigação'),
  reported: words('teria teriam seria seriam poderia poderiam estaria estariam haveria'),
};
