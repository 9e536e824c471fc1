import { frDates } from './fr-dates.ts';
import { frClause } from './fr-clause.ts';
import type { LanguageData } from './language.ts';
import { frNames } from './fr-names.ts';
import { phrases, words } from './words.ts';

/** French, of France, Belgium, Switzerland, Canada and Africa. */
export const fr: LanguageData = {
  code: 'fr',
  writing: 'cased',
  adjectivesBehind: true,
  functionWords: words(`
      de la le et les des en un une du est que qui dans au aux pour par sur ne pas plus ce cette ces son
      sa ses il elle ils elles on se avec sont été ont mais ou où leur comme a d l qu s n c j lui nous
      vous être avoir fait après tout aussi même
    `),
  abbreviations: words(`
      m mm mme mmes mlle mlles dr drs pr prof me mgr gén col cdt cap st ste av bd blvd chap p pp vol éd
      art n no nos tél etc env cf ex hab janv févr fév avr juil sept oct nov déc s.a s.a.r.l inc ltée cie
      mds min max j.-c
    `),
  names: frNames,
  speech: {
    cues: words(`
        dit disent disait disaient déclaré déclare déclarent déclarait affirmé affirme affirment affirmait
        assuré assure assurent assurait expliqué explique expliquent expliquait indiqué indique indiquent
        indiquait précisé précise précisent précisait ajouté ajoute ajoutent ajoutait souligné souligne
        soulignent soulignait rappelé rappelle rappellent rappelait estimé estime estiment estimait
        annoncé annonce annoncent annonçait confié confie confient confiait raconté raconte racontent
        racontait témoigné témoigne témoignent relaté relate confirmé confirme confirment révélé révèle
        révèlent admis admet admettent admettait reconnu reconnaît reconnait reconnaissent avoué avoue nié
        nie nient démenti dément démentent réfuté réfute réfutent contesté conteste contestent rejeté
        rejette rejettent insisté insiste insistent martelé martèle martèlent répété répète répètent
        réaffirmé réaffirme réitéré réitère soutenu soutient soutiennent soutenait prétendu prétend
        prétendent argumenté argue arguent argué plaidé plaide plaident avancé avance avancent noté note
        notent relevé relève relèvent constaté constate constatent observé observe observent remarqué
        commenté commente commentent analysé résumé résume conclu conclut concluent jugé jugent jugeait
        considéré considère considèrent pense pensent pensait croit croient redouté redoute redoutent
        craint craignent craignait espéré espère espèrent souhaité souhaite souhaitent promis promet
        promettent garanti garantit juré jure prévenu prévient préviennent averti avertit avertissent
        alerté alerte alertent demandé demande demandent demandait réclamé réclame réclament exigé exige
        exigent appelé appelle appellent exhorté exhorte invite suggéré suggère proposé propose proposent
        recommandé recommande recommandent préconise conseille conseillent interrogé interroge questionné
        répondu répond répondent rétorqué rétorque répliqué réplique riposté objecté objecte lancé lance
        lancent lâché lâche glissé glisse tonné tempéré tempère nuancé nuance corrigé tranché tranche
        ironisé ironise plaisanté plaisante s'exclame exclamé exclame souri sourit soupiré soupire
        critiqué critiquent dénoncé dénonce dénoncent accusé accuse accusent fustigé fustige fustigent
        déploré déplore déplorent regretté regrette regrettent condamné condamnent salué salue saluent
        félicité félicite remercié remercie indigné indigne alarmé inquiété inquiète plaint plaignent
        réjoui réjouit réjouissent écrit écrivent écrivait tweeté posté rapporté rapporte rapportent
        informé informe signalé signale signalent détaillé détaille détaillent évoqué évoque évoquent
        qualifié qualifie qualifient décrit décrivent résumait attribue attribué impute défendu défend
        défendent justifié justifie poursuit renchéri renchérit abonde martelait dit-il dit-elle dit-on
        explique-t-il explique-t-elle affirme-t-il affirme-t-elle estime-t-il estime-t-elle précise-t-il
        précise-t-elle ajoute-t-il ajoute-t-elle fulminé fulmine pesté peste rigole rigolait bredouillé
        grommelé tempérait blagué philosophé philosophe raille raillé jubile s’emporte emporte s’inquiète
        s’alarme alarme s’indigne s’étonne étonne s’amuse amuse s’insurge insurge interpelle interpellé
        concède concédé anticipe prédit prévoit savoure balaie invoque invoqué souffle soufflé claqué
        jubilé lâchent renvoie réagi réagit réagissent répond-il répond-elle écrit-il écrit-elle
        lance-t-il lance-t-elle raconte-t-il raconte-t-elle explique-t-on souligne-t-il souligne-t-elle
        rappelle-t-il rappelle-t-elle assure-t-il assure-t-elle indique-t-on confie-t-il confie-t-elle
        poursuit-il poursuit-elle conclut-il conclut-elle insiste-t-il insiste-t-elle plaisante-t-il
        plaisante-t-elle déclare-t-il déclare-t-elle
      `),
    notCues: [],
    clauseOpeners: words(`
        qui que qu dont où quand lorsque alors tandis et ou mais bien parce car si comme selon en avec
        pour par après avant à au aux il elle ils elles on ce c est a dit
      `),
    complementisers: words(`
        que qu qu' qu’ si
      `),
    sourceBefore: [
      ...words(`
        selon suivant d'après d’après citant
      `),
      ...phrases(`
      de l'avis de, de l’avis de, aux dires de, aux yeux de, à en croire, au dire de, de source, de sources,
      dans un communiqué, d'une source, selon les informations de
    `),
    ],
    sourceAfter: [],
    pronouns: [
      ...words(`
        il elle ils elles celui-ci celle-ci ceux-ci celles-ci l'intéressé l’intéressé l'intéressée
        l’intéressée lui-même elle-même a-t-il a-t-elle ont-ils ont-elles a-t-on
      `),
      ...phrases(`
      ce dernier, cette dernière, ces derniers, ces dernières
    `),
    ],
    narrative: [
      ...words(`
        parallèlement entretemps ensuite auparavant plus rappelons entre-temps
      `),
      ...phrases(`
      par ailleurs, de son côté, pour sa part, pendant ce temps, dans le même temps, en parallèle,
      pour rappel, quelques heures plus tard, un peu plus tôt, jusqu'à présent, à ce stade, pour l'heure,
      pour l’heure, au total, la veille, dans la foulée
    `),
    ],
    clause: frClause,
  },
  dates: frDates,
};
