import { esDates } from './es-dates.ts';
import { esClause } from './es-clause.ts';
import type { LanguageData } from './language.ts';
import { esNames } from './es-names.ts';
import { phrases, words } from './words.ts';

/** Spanish, of Spain and of Latin America. */
export const es: LanguageData = {
  code: 'es',
  writing: 'cased',
  adjectivesBehind: true,
  functionWords: words(`
      de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me
      si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde
      está porque donde han quien e ni contra
    `),
  abbreviations: words(`
      sr sra srta sres dr dra dres prof lic ing arq abg d dña gral cnel cap tte sgto av avda c núm nº no
      pág págs art vol ed etc p ej aprox máx mín tel ud uds vd vds ee uu ff aa cc oo rr hh s.a s.l cía
      ltda hnos ene feb abr jun jul ago sep sept oct nov dic a.m p.m a.c d.c st sto sta mons fr bco depto
      dpto
    `),
  names: esNames,
  speech: {
    cues: words(`
        dijo dijeron dice dicen decía decían dicho afirmó afirmaron afirma afirman afirmado afirmaba
        aseguró aseguraron asegura aseguran asegurado aseguraba señaló señalaron señala señalan señalado
        señalaba señalando explicó explicaron explica explican explicado explicaba indicó indicaron indica
        indican indicado declaró declararon declara declaran declarado manifestó manifestaron manifiesta
        manifiestan manifestado expresó expresaron expresa expresan expresado sostuvo sostuvieron sostiene
        sostienen sostenido sostenía añadió añadieron añade añaden añadido agregó agregaron agrega agregan
        agregado apuntó apuntaron apunta apuntan apuntado destacó destacaron destaca destacan destacado
        subrayó subrayaron subraya subrayan subrayado recalcó recalcaron recalca remarcó remarcaron
        remarca insistió insistieron insiste insisten insistido reiteró reiteraron reitera reiterado
        enfatizó anunció anunciaron anuncia anuncian anunciado informó informaron informa informan
        informado comunicó comunicaron comunica confirmó confirmaron confirma confirman confirmado reveló
        revelaron revela revelado desveló desvelado adelantó adelantaron adelanta adelantado precisó
        precisaron precisa precisan precisado detalló detallaron detalla detallan puntualizó puntualiza
        matizó matiza aclaró aclararon aclara aclaran aclarado reconoció reconocieron reconoce reconocen
        reconocido admitió admitieron admite admiten admitido confesó confiesa negó negaron niega niegan
        negado desmintió desmintieron desmiente desmienten rechazó rechazaron rechaza rechazan rechazado
        descartó descarta descartaron denunció denunciaron denuncia denuncian denunciado acusó acusaron
        acusa acusan acusado criticó criticaron critica critican criticado cuestionó lamentó lamentaron
        lamenta lamentan lamentado condenó condenaron advirtió advirtieron advierte advierten advertido
        alertó alertaron alerta alertan avisó avisaron pidió pidieron pide piden exigió exigieron exige
        exigen exigido reclamó reclamaron reclama reclaman instó instaron insta urgió urge llamó solicitó
        solicitaron propuso propusieron propone planteó plantearon plantea sugirió sugirieron sugiere
        recomendó recomendaron recomienda aconsejó aconseja aconsejan prometió prometieron promete
        prometen prometido garantizó garantiza juró juran aseveró aseveraron asevera alegó alegaron alega
        argumentó argumentaron argumenta argumentan argumentado arguyó defendió defendieron defiende
        defienden defendido consideró consideraron considera consideran considerado opinó opinaron opina
        opinan cree creen creía piensa estimó estimaron estima estiman calculó calcula vaticinó pronosticó
        prevé contó contaron cuenta cuentan contado relató relataron relata relatan relatado narró narra
        recordó recordaron recuerda recuerdan recordado comentó comentaron comenta comentan comentado
        escribió escribieron escribe escrito publicó tuiteó respondió respondieron responde responden
        respondido contestó contestaron contesta replicó replicaron replica repuso preguntó preguntaron
        pregunta preguntan preguntado zanjó zanja espetó ironizó ironiza bromeó bromea exclamó sentenció
        proclamó corrigió disintió concluyó concluyeron concluye concluyen resumió resume constató
        constataron reflexionó valoró valoraron valora elogió elogiaron elogia aplaude aplaudió agradeció
        agradecieron agradece agradecido felicitó calificó calificaron califica califican calificado tildó
        tilda tachó atribuyó atribuye atribuyen achacó culpó culpan expuso exponen testificó coincidieron
        coincidió quejó queja quejan diciendo asegurando afirmando explicando concedió conceden alertaba
        ruega rogó bromeaba repetía repite repiten aporta terció observa observó opinaba retó formuló
        trasladó tranquilizó tranquiliza rebajó rectificó desliza deslizó vaticina augura auguró zanjaron
        respaldó respalda disiente discrepa discrepó achaca apeló apela justificó justifica confió confían
        confía pidiendo subrayando recordando añadiendo agregando ríe sugieren
      `),
    notCues: [],
    clauseOpeners: words(`
        que quien quienes cual cuyo cuya donde cuando mientras y o u pero aunque porque si como según en
        con para por tras al a se él ella ellos lo le ha dijo afirmó señaló explicó aseguró
      `),
    complementisers: words('que si'),
    sourceBefore: [
      ...words('según'),
      ...phrases(`
      de acuerdo con, de acuerdo a, en palabras de, en opinión de, a juicio de,
      según informó, según informa, según dijo, según explicó, según ha informado, según señaló,
      tal y como ha explicado, como explicó, citando a
    `),
    ],
    sourceAfter: [],
    pronouns: [
      ...words('él ella ellos ellas este ésta esta éste quien aquel'),
      ...phrases(`
      el mismo, la misma, este último, esta última, el propio, la propia, el primero, el segundo
    `),
    ],
    narrative: [
      ...words(`
        mientras posteriormente previamente después luego finalmente anteriormente actualmente
      `),
      ...phrases(`
      por su parte, por otra parte, por otro lado, mientras tanto, sin embargo, entre tanto, en paralelo,
      al mismo tiempo, horas después, horas antes, días después, hasta el momento, hasta ahora,
      cabe recordar, cabe destacar, en tanto, a su vez, por último
    `),
    ],
    clause: esClause,
  },
  dates: esDates,
};
