import { expressionOf } from '../../../blocks/sets.ts';

/**
 * In which voice a text speaks, by language: a story tells who said and did what on which day; goods, courses and walls
 * speak to their reader; posts and advertisements speak of their writer. Whole words where a script parts its words.
 */
const YOU = [
  "you|your|yours|you[’']re|yourself",
  'dir|dich|deine?[nmrs]?|euch|eure?',
  'vous|votre|vos|toi|ton|tes|(?!chez|assez)\\p{L}{3,20}ez',
  'usted|ustedes|tú|te|tu|tus|contigo|vosotros',
  'você|vocês|contigo|teu|tua|aproveite|conheça|confira|reserve|escolha|peça|ligue|chegue|envie|inscreva-se',
  'вы|вам|вас|вами|ваши?|ваша|вашей|вашего|ты|тебе|твой|(?!сайте)\\p{L}{1,20}[йь]те(?:сь)?',
  'لك|لكم|أنت|عليك|يمكنك|ستتعلم|حسابك|لديك',
];
const YOU_UNSPACED =
  '您|你|亲们|ください|下さい|ませんか|ましょう|お客様|あなた|おすすめ|ご(?:利用|予約|確認|覧|紹介)|고객님|여러분|하세요|보세요|으세요|십시오|당신';
const ME = [
  "i|my|me|mine|i[’']m|i[’']ve|myself|we|our",
  'ich|meine?[nmrs]?|mir|mich|wir|unsere?[nmrs]?',
  'je|j|mon|ma|moi|nous|notre',
  'yo|me|mi|mis|mí|conmigo|nosotros|nuestr[oa]s?',
  'me|meu|minha|meus|minhas|comigo|nós|nosso|nossa',
  'я|мне|меня|мой|моя|моё|мои|мною|мы|нас|нам|наши?|наша|нашей|нашего',
  'أنا|لي|عندي|أريد|نحن|لدينا|أكتب|جربت',
];
const ME_UNSPACED =
  '我(?![国市省县校区军])|咱|本人|俺|私(?!立|有|人|的|营|服|鉄|学|大|法|的)|僕|うちの|저는|제가|저희|나는|내가|우리 |네요|어요|아요|해요|까요|나요|가요|ㅎㅎ|ㅠ';
const SAID = [
  'said|says|told|according to|announced|reported|added|confirmed|spokes(?:man|woman|person)',
  'sagte|sagt|teilte|erklärte|laut|berichtete?|zufolge|mitteilte|kündigte|so der|so die',
  'a déclaré|a annoncé|selon|a indiqué|affirme|explique|assure|raconte|soupire|a précisé|a expliqué',
  'dijo|dice|informó|anunció|según|aseguró|explicó|declaró|afirmó|confirmó',
  'disse|diz|informou|anunciou|segundo|afirmou|contou|declarou|explicou',
  'сообщил[аи]?|сообщили|заявил[аи]?|рассказал[аи]?|по словам|отметил[аи]?|говорится|сказал[аи]?|ответил[аи]?|по данным',
  'قال|قالت|وقال|وأضاف|أعلن|أعلنت|أضاف|ذكر|أكد|صرح|أوضح|بحسب|أفاد|وفق',
];
const SAID_UNSPACED =
  '表示|介绍|介紹|称[，,“:：]|指出|告诉|告訴|获悉|獲悉|通报|据悉|報道|报道|宣布|认为|回应|發布|と述べ|と話|と語|発表|によると|明らかにし|と説明|という。|としている|決めた|分かった|밝혔|말했|전했|따르면|설명했|강조했|덧붙였|했다고';
const DAY = [
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|overnight|last week',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|am \\d{1,2}\\.',
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|d[’']hier|hier (?:soir|matin|après)",
  'el lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer',
  'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|ontem|nesta (?:segunda|terça|quarta|quinta|sexta)',
  'понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|вчера',
  'الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|أمس|اليوم',
];
const DAY_UNSPACED = '\\d{1,2} ?[日号號]|昨[日天晚]|今[天晨日早晚]|\\d{1,2} ?일';

const voice = (spaced: readonly string[], unspaced: string): RegExp =>
  expressionOf(`(?<!\\p{L})(?:${spaced.join('|')})(?!\\p{L})|${unspaced}`);

const QUOTATION =
  /“[^”]{0,600}”|"[^"]{0,600}"|«[^»]{0,600}»|„[^“”]{0,600}[“”]|「[^」]{0,600}」|『[^』]{0,600}』/gu;

/** German's reader by its capital. */
const FORMAL = expressionOf(String.raw`[\p{Ll},] (?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})`);

const VOICES = {
  you: voice(YOU, YOU_UNSPACED),
  me: voice(ME, ME_UNSPACED),
  said: voice(SAID, SAID_UNSPACED),
  day: voice(DAY, DAY_UNSPACED),
  asks: /[?？؟]/u,
};

export type Voice = keyof typeof VOICES;

export const quotes = (text: string): boolean => /["“”„«»「『]/.test(text);

/** The voices in which a text speaks where it quotes nobody. */
export function voicesOf(text: string): Voice[] {
  const cased = text.replace(QUOTATION, ' ');
  const own = cased.toLowerCase();
  return (Object.keys(VOICES) as Voice[]).filter(
    (name) => VOICES[name].test(own) || (name === 'you' && FORMAL.test(cased)),
  );
}
