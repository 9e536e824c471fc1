import { ptDates } from './pt-dates.ts';
import { ptClause } from './pt-clause.ts';
import type { LanguageData } from './language.ts';
import { ptNames } from './pt-names.ts';
import { phrases, words } from './words.ts';

/** Portuguese, of Brazil, Portugal and Africa. */
export const pt: LanguageData = {
  code: 'pt',
  writing: 'cased',
  adjectivesBehind: true,
  functionWords: words(`
      de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem
      à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois
      sem mesmo aos ter seus são foram às pelos pelas nas este essa esse num numa
    `),
  abbreviations: words(`
      sr sra srs srta dr dra drs prof profa eng arq adv des dep sen gen cel cap ten sgto gov min d dna
      exmo av r al art arts núm n nº pág págs p vol ed etc cia ltda s.a inc ex p.ex obs tel séc jan fev
      mar abr jun jul ago set out nov dez a.c d.c st sta sto pe frei
    `),
  names: ptNames,
  speech: {
    cues: words(`
        disse disseram diz dizem dizia diziam dito afirmou afirmaram afirma afirmam afirmado afirmava
        declarou declararam declara declaram declarado explicou explicaram explica explicam explicado
        ressaltou ressaltaram ressalta ressaltam destacou destacaram destaca destacam destacado
        acrescentou acrescentaram acrescenta completou completa complementou contou contaram conta contam
        contado relatou relataram relata relatam relatado narrou lembrou lembraram lembra lembram recordou
        recorda recordam comentou comentaram comenta comentam escreveu escreveram escreve escrito publicou
        tuitou postou informou informaram informa informam informado comunicou comunicaram comunica
        noticiou anunciou anunciaram anuncia anunciam anunciado revelou revelaram revela revelam revelado
        adiantou adiantaram adianta confirmou confirmaram confirma confirmam confirmado esclareceu
        esclareceram esclarece detalhou detalha precisou precisa especificou apontou apontaram aponta
        apontam indicou indicaram indica indicam assinalou assinala salientou salienta sublinhou sublinha
        frisou frisa enfatizou reforçou reforça vincou vinca reiterou reiteraram reitera reafirmou
        reafirmaram insistiu insistiram insiste insistem garantiu garantiram garante garantem assegurou
        asseguraram assegura asseguram prometeu prometeram promete prometem jurou jura admitiu admitiram
        admite admitem admitido reconheceu reconheceram reconhece reconhecem confessou confessa negou
        negaram nega negam negado desmentiu desmentiram desmente refutou rebateu rebateram rebate rejeitou
        rejeitaram rejeita descartou descarta contestou contestaram contesta alegou alegaram alega alegam
        argumentou argumentaram argumenta argumentam sustentou sustentaram sustenta sustentam defendeu
        defenderam defende defendem ponderou pondera avaliou avaliaram avalia avaliam considerou
        consideraram considera consideram opinou opina acredita acreditam acreditava acha acham pensa
        estimou estima estimam calculou calcula previu prevê preveem observou observa notou constatou
        constata concluiu concluíram conclui concluem resumiu resume alertou alertaram alerta alertam
        advertiu advertiram adverte avisou avisaram avisa pediu pediram pede pedem cobrou cobraram cobra
        cobram exigiu exigiram exige exigem solicitou solicitaram apelou apelaram apela sugeriu sugeriram
        sugere propôs propuseram propõe propõem recomendou recomendaram recomenda aconselhou aconselha
        instou criticou criticaram critica criticam criticado denunciou denunciaram denuncia denunciam
        acusou acusaram acusa acusam acusado condenou condenaram lamentou lamentaram lamenta lamentam
        elogiou elogiaram elogia agradeceu agradeceram agradece parabenizou saudou saudaram comemorou
        classificou classificaram classifica classificam definiu define descreveu descreve atribuiu
        atribuíram atribui culpou queixou queixa queixam reclamou reclamaram reclama reclamam desabafou
        desabafa respondeu responderam responde respondem retrucou retruca retorquiu replicou contrapôs
        contrapõe perguntou perguntaram pergunta indagou questionou questionaram questiona discordou
        discorda concordou concordaram ironizou ironiza brincou brinca gracejou debochou debocha exclamou
        resmungou resmunga provocou proclamou manifestou manifestaram testemunhou desvalorizou dizendo
        afirmando explicando ressalva atalhou tranquilizou ameaçou requereu reagiu reage queixa-se
        queixou-se limitou-se lê-se apurou desconversou devolve traduz relembrou relembra reconhecia
        endossou endossa corrobora corroborou defendia acrescentando lembrando citou cita cobrava
      `),
    notCues: [],
    clauseOpeners: words(`
        que quem qual cujo cuja onde quando enquanto e ou mas embora porque se como segundo em com para
        por após ao à ele ela eles elas foi disse afirmou
      `),
    complementisers: words('que se'),
    sourceBefore: [
      ...words('segundo conforme consoante citando'),
      ...phrases(`
      de acordo com, na opinião de, na avaliação de, na visão de, nas palavras de, no entender de,
      aos olhos de, como disse, como explicou, com base em
    `),
    ],
    sourceAfter: [],
    pronouns: [
      ...words('ele ela eles elas este esta esse essa'),
      ...phrases(`
      o mesmo, a mesma, este último, esta última, o próprio, a própria
    `),
    ],
    narrative: [
      ...words(`
        enquanto posteriormente anteriormente depois antes atualmente finalmente entretanto
      `),
      ...phrases(`
      por sua vez, por outro lado, no entanto, ao mesmo tempo, enquanto isso, até o momento, até ao momento,
      até agora, vale lembrar, horas depois, dias depois, em paralelo, além disso, em nota,
      procurada pela reportagem, procurado pela reportagem
    `),
    ],
    clause: ptClause,
  },
  dates: ptDates,
};
