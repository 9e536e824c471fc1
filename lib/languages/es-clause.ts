import type { ClauseWords } from './clause-words.ts';
import { enMen } from './en-men.ts';
import { menGiven, womenGiven } from './given-names.ts';
import { inflected, phrases, words } from './words.ts';

/** How clauses are told apart in Spanish. */
export const esClause: ClauseWords = {
  verbs: [
    ...inflected(
      `
        afirm asegur señal explic indic declar manifest expres agreg apunt destac subray recalc
        remarc reiter enfatiz anunci inform comunic confirm revel desvel adelant precis detall
        puntualiz matiz aclar confes rechaz descart denunci acus critic cuestion lament conden
        alert avis reclam inst solicit plante aconsej garantiz jur asever aleg argument consider
        opin estim calcul vaticin pronostic relat narr coment tuite contest replic pregunt zanj
        espet ironiz brome exclam sentenci proclam valor elogi felicit calific tild tach achac
        testific justific tranquiliz augur respald discrep apel reproch protest constat invit
        razon remach rememor deplor celebr salud responsabiliz demand exhort amenaz sospech
        apostill reivindic reafirm especific corrobor ratific notific desvincul conjetur
        vislumbr avanz ampli
      `,
      'ó aron a an aba aban ado ando ar ara arán ará aría arían',
    ),
    ...words(`
      restó resta disparó dispara asumió asume diagnostica diagnosticó aceptó acepta comparó
      compara difundió repitió evocó evoca culpa definió define describió describe creyó juzgó
      mantuvo mantiene temió teme espera esperaba previó cifró cifra prosiguió prosigue continuó
      gritó grita murmuró susurró duda dudó insistía añadía recordaba advertía advirtiendo
      insistiendo contaba reconocía defendía pedía recomendado recomendaba recomendando alabó
      alabaron alaba alaban alabado alababa alabando decir sostener añadir insistir reconocer admitir advertir negar desmentir pedir exigir proponer sugerir prometer defender creer recordar agradecer escribir responder concluir resumir prever exponer coincidir mantener describir dijera dirá dirán diría dirían diciéndo
      sostuviera sostendrá sostendría sosteniendo añadirá añadiera insistirá insistiera
      insistían reconocerá reconocían reconociendo admitía admitían admitiendo advertían
      advertirá negaba negaban negando desmentía desmentido desmintiendo pedido pedían pedirá
      pidiera exigía exigían exigiendo exigirá propuesto proponía proponían propondrá
      proponiendo sugería sugerían sugerido sugiriendo recomendará prometía prometían
      prometiendo prometerá defendían defenderá defendiendo defendiera creído creyeron creían
      pensaba pensaban pensó contaban contando contará recordaban recordará aplauden aplaudieron
      aplaudido aplaudía agradecían agradeciendo escribía escribían escribiendo escribirá
      respondía respondían respondiendo responderá concluido concluía concluían concluyendo
      resumía resumido preveía prevén previsto exponía expuesto expusieron exponiendo coincidía
      coinciden coincide coincidido coincidían corrigieron corrige disienten cifraron cifran
      cifrado cifraba confiaba confiado confiaban confiando quejaba quejaron quejado quejaban
      quejó temían temido mantienen mantuvieron mantenía mantenido manteniendo describen
      describieron describía descrito definieron definen definía definido entiende entienden
      entendió entendía interpreta interpretan interpretó reflexiona reflexionan reflexionaba
      repitieron repetido repetían repitiendo repetir mencionó menciona mencionan
      lamentarse opuso opone oponen oponía
      dejó dejaron deja dejan dejado dejaba dejando puso pusieron pone ponen puesto poniendo dio dieron da dan dado dando hizo hicieron hace hacen hecho mostró mostraron muestra muestran mostrado mostraba
    `),
  ],
  perfect: {
    auxiliaries:
      /^(?:he|has|ha|hemos|han|había|habían|habrá|habrán|habría|habrían|haya|hayan|hubiera|hubieran|hubo|haber|habiendo|haberse|haberle|haberlo)$/u,
    participles: /[ai]do$/u,
    passive: 'sido',
  },
  prepositions: words(`
    de del a al en con por para sin sobre tras entre desde hasta contra hacia ante bajo durante
    mediante
  `),
  subordinators: words('que quien quienes cual cuyo cuya cuando donde mientras aunque porque si como pues'),
  sharing: words('aunque cuando mientras porque pues como si'),
  coordinators: words('y e pero o u sino mientras'),
  definite: words('el la los las este esta estos estas ese esa su sus'),
  indefinite: words(
    'un una unos unas varios varias algunos algunas muchos muchas otro otra otros otras todos todas dos tres cuatro cinco seis siete ocho nueve diez',
  ),
  genitives: words('de del'),
  leaders: words(`
    jefe jefa líder lideresa titular mandatario mandataria dirigente presidente presidenta ministro
    ministra director directora responsable secretario secretaria alcalde alcaldesa representante
    portavoz vocero vocera máximo máxima
  `),
  addressees: words('a al'),
  absolute: words('con'),
  within: { prepositions: words('desde'), verbs: /(?:ron|an|en)$/u },
  companions: {
    'dejó dejaron deja dejan dejado dejaba dejando': 'claro constancia sentado',
    'puso pusieron pone ponen puesto poniendo': 'manifiesto',
    'dio dieron da dan dado dando': 'entender',
    'hizo hicieron hace hacen hecho': 'saber constar',
    'mostró mostraron muestra muestran mostrado mostraba':
      'partidario partidaria partidarios convencido convencida convencidos confiado confiada confiados dispuesto dispuesta dispuestos satisfecho satisfecha satisfechos preocupado preocupada preocupados sorprendido sorprendida esperanzado esperanzada optimista seguro segura contrario contraria contrarios favorable favorables',
  },
  infinitive: /[aei]r$/u,
  participle: /(?:ndo|[aei]r)$/u,
  backReferences: phrases(
    `así lo, así se, así, lo dijo, lo anunció, lo confirmó, lo informó, lo explicó, eso dijo, esto lo dijo, la información fue`,
  ),
  as: words('como conforme'),
  negations: words('no nunca ni jamás tampoco sin'),
  address: words('usted ustedes te ti tu tus tú'),
  oneself: words('yo me mi mis nos nosotros nuestro nuestra mí'),
  feminine: {
    pronouns: words('ella ésta esta'),
    given: womenGiven,
    names: /^\S+[aA]\s/u,
    honorifics: words('sra srta señora señorita doña dña'),
    roles: /(?:ora|esa|triz|enta|ada|ida|era|ina|iva|ica|aria|ana|ogra|oga|istra|alda|efa|gada)$/u,
    articles: words('la una'),
  },
  masculine: {
    pronouns: words('él este éste aquel'),
    given: [...menGiven, ...enMen],
    names: /^\p{L}+o\s/iu,
    honorifics: words('sr señor don monseñor'),
    roles: /(?:or|o)$/u,
    articles: words('el un'),
  },
  plural: words('ellos ellas'),
  things: words(''),
  possessives: words('su sus'),
  sourceRelatives: words('cual cuales'),
  sourceAtHead: words('para'),
  bodies: words(`
    empresa compañía firma grupo aerolínea diario periódico cadena agencia regulador sindicato asociación club partido
    instituto banco organización entidad marca fabricante distribuidora operadora constructora aseguradora multinacional
    matriz filial consultora tecnológica automovilística farmacéutica petrolera minera institución organismo fundación
    federación colectivo ong patronal gremio revista emisora televisión formación corporación sociedad startup laboratorio
    editorial dirección
  `),
  persons: words(`
    portavoz experto experta investigador investigadora analista economista diputado diputada hombre mujer testigo funcionario funcionaria dirigente
  `),
  personal: /(?:ero|era|or|ora|ista|ano|ana|és|esa|ense|ario|eño|eña|ita|ante|ente|ico|ica)$/u,
  adjectives:
    /(?:al|ale|ar|are|ic[oa]|an[oa]|ense|és|ese|esa|iv[oa]|ari[oa]|ista|ble|ante|ente|ado|ada|ido|ida|eñ[oa]|í|íe|in[oa]|er[oa]|or|ore|ora|os[oa]|oll[oa]|eo|ea)$/u,
  kin: words(`
    madre padre hermana hermano esposa esposo hijo hija viuda amigo amiga vecino vecina colega
    amigos amigas vecinos colegas padres allegados
  `),
  documents: words('comunicado sentencia auto fallo resolución texto escrito documento nota carta demanda'),
  publications: words(
    `estudio encuesta informe análisis investigación artículo auditoría datos cifras estadísticas documento documentos demanda querella sentencia auto fallo comunicado carta correo mensaje tuit nota texto ley proyección editorial resolución sondeo reporte publicación`,
  ),
  spokespeople: words('comunicado informe estudio encuesta investigación nota documento'),
  reported: words('habría habrían sería serían tendría tendrían podría podrían estaría estarían'),
};
