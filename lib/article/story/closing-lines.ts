import { AnyCase } from '../../blocks/any-case.ts';
import { Beginnings } from '../../blocks/beginnings.ts';
import { expressionOf } from '../../blocks/sets.ts';
import { isReport } from './report.ts';

/**
 * What sites say to their readers below a story, by language: how such lines begin, and what they are about. A line has
 * to do both, since stories report of subscriptions, too.
 */
const CALLS: Record<string, readonly string[]> = {
  en: [
    'Sign up\\b',
    'Subscribe\\b',
    'Get (the|our|more)',
    'Join (us|our|the)',
    'Follow\\b(?!-)',
    'Like (this|us|what)',
    'Share (this|it|your)',
    'Stay (informed|tuned|up)',
    'Download\\b',
    'Click here\\b',
    'Read more\\b',
    'For (more|all)',
    'To (get|receive|read|see|sign|subscribe|learn)',
    'If you (enjoyed|liked)',
    '(Do you have|Have|Got) (an?|any) (tip|story|question|news)',
    'Want (to|more)',
    'Send (us|your)',
    'Contact (?!by|between|with|was|has|had|is|over|through)',
    'E-?mail ',
    'Write to',
    'Support (?!for|from|among|was|has|is|came)',
    'Become a\\b',
    "Don[’']t miss",
    'We want to hear\\b',
    'Keep up\\b',
    'Our (website|newsletter)',
    'This (site|website) (is|uses)',
    'Thanks? (you )?for (reading|subscribing)',
    "There[’']s (plenty )?more",
  ],
  de: [
    'Folgen Sie',
    'Folge uns',
    'Abonnieren',
    'Melden Sie',
    'Hat Ihnen',
    'Jetzt .{0,60}(abonnieren|anmelden|bestellen|herunterladen|downloaden|testen|folgen|registrieren|spenden|unterstützen|eintragen|sichern|lesen|hören|Newsletter abon)',
    'Sie (wollen|möchten|können)',
    'Haben Sie',
    'Hier (können|geht)',
    'Alle (News|Nachrichten)',
    'Der .{2,30} Newsletter',
  ],
  fr: [
    'Suivez',
    'Abonnez',
    'Inscrivez',
    'Recevez',
    'Retrouvez',
    'Vous (souhaitez|voulez)',
    'Téléchargez',
    'Pour (recevoir|suivre)',
  ],
  es: [
    'S[ií]gue(nos)?',
    'Siga',
    'Suscr[ií]b',
    'Apúnt',
    'Inscr[ií]b',
    'Recib[ea]',
    'Únete',
    'Descarg',
    'Puede[s]? seguir',
    'Toda la',
  ],
  pt: ['Siga', 'Assine', 'Inscreva', 'Receba', 'Participe', 'Baixe', 'Clique', 'Acompanhe', 'Quer '],
  it: ['Segui(ci)?', 'Iscriviti', 'Ricevi', 'Scarica', 'Abbonati', 'Entra nel'],
  tr: ['Takip', 'Abone', 'Bizi ', 'Haber(ler)?in? '],
  id: ['Cek ', 'Ikuti', 'Simak', 'Dapatkan', 'Gabung'],
  vi: ['Theo dõi', 'Đăng ký'],
  pl: ['Śledź', 'Zapisz', 'Obserwuj', 'Dołącz', 'Subskrybuj', 'Bądź'],
  nl: ['Volg', 'Schrijf', 'Abonneer', 'Meld je', 'Wil je'],
  nordic: ['Følg', 'Följ', 'Abonn', 'Prenumer', 'Meld deg', 'Tilmeld', 'Har du', 'Skriv upp'],
  ru: ['Подпи(сы|ши)', 'Читайте', 'Следите', 'Присоединяйтесь', 'Оставайтесь', 'Больше новостей'],
  uk: ['Підпи(су|ши)', 'Читайте', 'Стежте'],
  ar: ['اشترك', 'تابع', 'للاشتراك', 'حمل '],
  zh: [
    '(欢迎)?(关注|订阅|下载|加入|點擊|点击|追蹤|追踪|訂閱|下載)',
    '更多.{0,12}(请|請|尽在|盡在)',
    '(如|若)(您|你)?(有|需|要|想)',
    '(投稿|爆料|联系(?!不)|聯絡(?!不))',
  ],
  ja: ['フォロー(する|して|$)', '(メール|メルマガ|LINE)', '(ご)?登録(は|し|す|$)', '友だち追加'],
  ko: ['구독(?! 서비스)', '팔로우', '제보(?!를 받은)', '카카오톡', '▷'],
};

/** Ways to reach readers and to be reached, and what one is asked for. */
const CHANNELS: readonly string[] = [
  'news-?letter',
  'subscri',
  'abonn',
  'suscri',
  'inbox',
  'notificat',
  'push-',
  'whats-?app',
  'facebook',
  'twitter',
  '\\bX\\b',
  'instagram',
  'telegram',
  'youtube',
  'tiktok',
  'bluesky',
  'google news',
  'app store',
  '\\bapps?\\b',
  'podcast',
  'e-?mail',
  'reCAPTCHA',
  'cookies',
  'forums?\\b',
  'comments?\\b',
  'donat',
  'membership',
  'breaking news',
  '(this|our) (story|article|website|page|news|latest)',
  '(story|tip) ?(to tell|\\?)',
  'Artikel gefallen',
  'Spende',
  'nyhetsbrev',
  'рассылк',
  'канал',
  'розсилк',
  'bülten',
  '微信|微博|公众号|公眾號|客户端|邮箱|郵箱|電子報|APP',
  'メールマガジン|公式|アカウント',
  '카카오|뉴스레터|이메일|신문 구독',
];

const CALL = new Beginnings('\\s([*–—>»•▶►-', Object.values(CALLS).flat());
const CHANNEL = new AnyCase(CHANNELS.join('|'));
const ADDRESS = /[\w.-]{1,40}@[\w-]{1,40}\.\w|\[email.protected\]/;
/** Who else worked on the story, as agencies close theirs. */
const CREDITS = expressionOf(
  String.raw`^[\s([—–-]*(?:(?:Additional )?(?:Reporting|Writing|Editing) (?:and \p{L}{1,12} )?by )|\bcontributed to this (?:report|story|article)|\breported from \p{Lu}\p{L}{1,30}(?:,|\.| and )`,
);

const LONGEST = 280;
const LONGEST_CREDITS = 260;

/** A line to the reader: to subscribe, to follow, to write in; or a list of who else worked on the story. */
export const isClosingLine = (text: string): boolean =>
  (text.length < LONGEST &&
    ((CALL.test(text) && CHANNEL.test(text) && !isReport(text)) || ADDRESS.test(text))) ||
  (text.length < LONGEST_CREDITS && CREDITS.test(text));
