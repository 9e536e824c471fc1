import type { ClauseWords } from './clause-words.ts';
import { phrases, words } from './words.ts';

/** How clauses are told apart in Spanish. */
export const esClause: ClauseWords = {
  verbs: words(`
    restó resta avanzó avanza disparó dispara asumió asume diagnostica diagnosticó aceptó acepta
    comparó compara reprocha reprochó protesta protestó constata invita invitó proclama difundió
    razona razonó repitió espeta sentencia remachó remacha enfatiza evocó evoca rememoró deploró
    celebró celebra saludó culpa responsabilizó tacha definió define describió describe creyó
    juzgó mantuvo mantiene jura solicita demandó exhortó avisa amenazó amenaza temió teme espera
    esperaba pronostica previó cifró cifra desvela notificó prosiguió prosigue continuó exclama
    gritó grita murmuró susurró sospecha sospechó duda dudó apuntaba destacaba insistía añadía
    recordaba subrayaba advertía advirtiendo destacando insistiendo consideraba lamentaba
    denunciaba indicaba relataba contaba reconocía apostilla apostilló detallaba defendía pedía
    informaba informando indicando declaraba declarando apuntando anunciaba anunciando
    confirmaba confirmando lamentando denunciando reclamado reclamaba reclamando criticaba
    criticando reiteran reiteraba reiterando aclaraba aclarando detallado detallando relatando
    comunican comunicaba comunicando expresaba expresando alegan alegado alegaba alegando
    comentaba comentando revelan revelaba revelando preguntaba preguntando contestan contestado
    contestaba contestando replican replicado replicaba replicando rechazaba rechazando valoran
    valoraba valorando celebraron celebran celebrado celebraba celebrando opinado opinando
    recomendado recomendaba recomendando alertado alertando aseveran aseverado aseveraba
    aseverando recalcan recalcado recalcaba recalcando remarcan remarcado remarcaba remarcando
    puntualizaron puntualizan puntualizado puntualizaba puntualizando matizaron matizan matizado
    matizaba matizando agregaba vaticinaron vaticinan vaticinado vaticinando zanjan zanjado
    zanjaba zanjando ironizaron ironizan ironizaba ironizando tildaron tildan tildado tildaba
    tildando cuestionaron cuestiona cuestionan cuestionado cuestionaba cuestionando reprocharon
    reprochan reprochado reprochaba reprochando exhortaron exhorta exhortan exhortado exhortaba
    exhortando plantean planteado planteaba planteando argumentaba argumentando auguraron
    auguran augurado auguraba augurando alabó alabaron alaba alaban alabado alababa alabando
    elogian elogiado elogiaba elogiando avisan avisado avisaba avisando remacharon remachan
    remachado remachaba remachando sentenciaron sentencian sentenciado sentenciaba sentenciando
    precisaba precisando
  `),
  prepositions: words(`
    de del a al en con por para sin sobre tras entre desde hasta contra hacia ante bajo durante
    mediante
  `),
  subordinators: words('que quien quienes cual cuyo cuya cuando donde mientras aunque porque si como pues'),
  coordinators: words('y e pero o u sino mientras'),
  definite: words('el la los las este esta estos estas ese esa su sus'),
  indefinite: words(
    'un una unos unas varios varias algunos algunas muchos muchas otro otra otros otras todos todas dos tres',
  ),
  addressees: words('a al'),
  absolute: words('con'),
  participle: /ndo$/u,
  backReferences: phrases(
    `así lo, así se, así, lo dijo, lo anunció, lo confirmó, lo informó, lo explicó, eso dijo, esto lo dijo, la información fue`,
  ),
  as: words('como conforme'),
  negations: words('no nunca ni jamás tampoco'),
  address: words('usted ustedes te ti tu tus tú'),
  oneself: words('yo me mi mis nos nosotros nuestro nuestra mí'),
  feminine: { pronouns: words('ella ésta esta'), names: /^\p{L}+a\s/iu },
  masculine: { pronouns: words('él este éste aquel'), names: /^\p{L}+o\s/iu },
  plural: words('ellos ellas'),
  things: words(''),
  sourceAtHead: words('para'),
  bodies: words(
    'empresa compañía firma grupo aerolínea diario periódico cadena agencia regulador sindicato asociación ministerio fiscalía club partido instituto banco organización entidad',
  ),
  persons: words(`
    portavoz experto experta investigador investigadora analista economista diputado diputada hombre mujer testigo funcionario funcionaria dirigente
  `),
  personal: /(?:ero|era|or|ora|ista|ano|ana|és|esa|ense|ario|eño|eña|ita|ante|ente|ico|ica)$/u,
  kin: words(`
    madre padre hermana hermano esposa esposo hijo hija viuda amigo amiga vecino vecina colega
    amigos amigas vecinos colegas padres allegados
  `),
  documents: words('comunicado sentencia auto fallo resolución texto escrito documento nota carta demanda'),
  publications: words(
    `estudio encuesta informe análisis investigación artículo auditoría datos cifras estadísticas documento documentos demanda querella sentencia auto fallo comunicado carta correo mensaje tuit nota texto ley proyección editorial resolución sondeo reporte publicación`,
  ),
  spokespeople: words(
    'portavoz vocero vocera portavoces voceros comunicado informe estudio encuesta investigación nota documento',
  ),
  reported: words('habría habrían sería serían tendría tendrían podría podrían estaría estarían'),
};
