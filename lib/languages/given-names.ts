import { words } from './words.ts';

/** Given names of women in French, Spanish, Catalan and Portuguese whose last letter doesn't tell. */
export const womenGiven: readonly string[] = words(`
  adèle adeline adélaïde agathe agnès aimée alice aline alizée amandine ambre amélie anaïs angélique angèle anne
  anne-marie anne-laure anne-sophie annick annie anouk apolline ariane arlette astrid aude audrey aurélie aurore
  axelle bénédicte bérengère bernadette béatrice blanche brigitte capucine carine carole caroline catherine
  cécile céline chantal charlène charlotte chloé christelle christiane christine claire claire-marie clarisse
  clémence clémentine cléo clotilde colette coline constance coralie corinne cyrielle danièle danielle daphné
  delphine denise diane édith eléonore éléonore élise éliane élisabeth elisabeth élodie éloïse émeline émilie
  emmanuelle esther estelle eugénie eve ève évelyne evelyne fabienne fanny faustine flore florence france
  françoise frédérique gabrielle gaëlle garance geneviève georgette géraldine ghislaine gisèle gwenaëlle hélène
  héloïse henriette hermine hortense huguette inès ingrid irène isabelle jacqueline jade jeanne jeannine
  jennifer joséphine josette josiane joëlle judith julie juliette justine karine laure laurence laurène léonie
  liliane lise louise lucie lucienne lydie madeleine mady manon margaux margot marguerite marie marie-christine
  marie-claude marie-france marie-hélène marie-josé marie-laure marie-pierre marie-thérèse mariame marianne
  marine marion marise marlène marthe martine maryse mathilde maud mélanie michèle michelle mireille monique
  muriel myriam nadège nadine nathalie nelly nicole noémie nolwenn océane odette odile ophélie pascale paule
  pauline perrine prune rachel raymonde régine reine renée rosalie rose roseline ruth salomé sabine sandrine
  ségolène séverine sibylle simone solange solène sophie stéphanie suzanne suzon sylviane sylvie sylvette
  tiphaine thérèse valérie véronique violette virginie viviane yaël yolande yvette yvonne zoé amparo araceli
  ascensión asunción beatriz belén carmen caridad charo chelo concepción consuelo cruz dolores encarnación ester
  eider edurne aránzazu garbiñe itziar nekane maite leire miren montserrat montse flor inés iris isabel irene
  jazmín judit leonor lourdes luz mar maribel maricarmen marisol maría-josé mayte mercedes merche milagros
  nieves noemí paz pilar puri purificación raquel remedios reyes rocío rosario salud socorro sol soledad
  sagrario trinidad visitación anabel meritxell remei roser neus carme mercè dolors assumpció alcione carmem
  cleide cristiane daiane dirce dulce edite elaine eliane eliete elizabete elizabeth fabiane gislaine gleise
  inês íris isabele ivone ivete jaqueline joyce judite karen lurdes luzinete margarete margareth marlene michele
  miriam mirian naiane neide rosane roseane rosemary rute sirlei suelen suely tatiane thaís taís vivian yasmin
  ellen emily hillary jane janet kate margaret mary nancy sarah susan
`);

/** Given names of men there. */
export const menGiven: readonly string[] = words(`
  adrien alain albert alexandre alexis alfred amaury ambroise anatole andré antoine antonin armand arnaud arthur
  aubin auguste augustin aurélien aymeric bastien baptiste benjamin benoît bernard bertrand boris brice cédric
  césar charles christian christophe clément colin constantin corentin cyril cyrille damien daniel david denis
  didier dimitri dylan edgar édouard edouard élie éloi émile emile emmanuel éric eric erwan étienne etienne
  fabien fabrice félix fernand florent florian francis franck françois frédéric gabriel gaël gaëtan gaspard
  gauthier gautier geoffroy georges gérald gérard germain gilbert gilles grégoire grégory guillaume gustave guy
  hadrien henri henry hervé honoré hubert hugues ibrahim isaac ivan jacky jacques jean jean-baptiste
  jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
  jean-paul jean-philippe jean-pierre jean-yves jérémie jérémy jérôme joël jonathan jordan joseph josselin jules
  julien karim kévin kevin laurent léon léopold lionel loïc louis lucas lucien ludovic malik marc marcel martin
  mathias mathieu matthieu maurice max maximilien mehdi michaël mickaël michel mohamed mohammed nathan nicolas
  noé norbert octave olivier oscar pascal patrice patrick paul philippe pierre pierre-yves quentin raoul raphaël
  raymond rémi rémy renaud rené richard robert robin rodolphe rodrigue roger roland romain romuald ryan samuel
  samy sébastien serge simon stanislas stéphane sylvain tanguy théodore théophile thibaud thibault thibaut
  thierry thomas timothée tristan valentin valéry victor vincent walter wilfried william xavier yann yanis
  yannick yohan youssef yves yvan yvon zacharie abel adam aaron ahmed ali amadou ousmane ibrahima mamadou
  abraham adán adrián agustín alán aleix alfons álex andrés ángel anselm antonín ariel arnau axel asier aitor
  baltasar bartolomé benjamín bernabé carles carlos cristian cristóbal damián darwin efraín eduard elías eliseu
  emanuel enric enrique ernest esteban eugeni fabián federic felipe ferran fermín francesc gaspar germán gerard
  gonzal guillem héctor hernán iker imanol isaías ismael iván javier jaume jesús joan joaquín jon jordi jorge
  josé josep josu juan julen julián kepa lluís luis manel manuel marcos martín matías mateus miguel mikel moisés
  nahuel narcís néstor nicolás noel oriol óscar pau pere ramon ramón rafael rubén salvador sebastián sergi simón
  tomás unai valentín vicent vicente víctor xabier xavi adriel alcides artur baltazar denílson duarte éder edson
  elton everton filipe gilmar guilherme heitor henrique israel jair jefferson joel jonas júnior juvenal luís
  luiz manoel matheus moacir nelson nilson osmar robson rui ruy tomé ulisses valdecir valdemar valdir vagner
  wagner wanderley washington wellington wesley wilson zacarias donald george james john joe mike peter steve
  vladimir volodymyr recep elon hugo enzo ugo théo léo
`);
