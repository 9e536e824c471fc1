import { AnyCase } from '../../blocks/any-case.ts';

/**
 * What pay walls say where the text of a story ends, by language. Each entry is the source of a regular expression
 * without nested quantifiers.
 */
const WALL: Record<string, readonly string[]> = {
  en: [
    '(?:to )?(?:continue|keep) reading',
    'read the (?:full|rest|whole|complete) (?:article|story|of)',
    'to (?:read on|read more|read this|access this|view this)',
    'unlock (?:this|full|the|unlimited)',
    '(?:for|exclusive to|reserved for|available to|only for) (?:our )?(?:paying |registered |digital )?(?:subscribers|members)',
    '(?:subscriber|member)s?[- ](?:only|exclusive)',
    '^subscribe\\b|subscribe (?:now|today|to (?:read|continue|keep|access|unlock|get)|for)',
    'already (?:a )?(?:subscriber|member|subscribed|registered|have an account)',
    'free (?:articles?|stories) (?:left|remaining|this month)',
    '(?:start|try) (?:your )?(?:free )?(?:trial|subscription)',
    'cancel (?:at )?any ?time',
    '(?:create|register for) (?:a |your )?free account',
    '(?:sign|log) in to (?:read|continue|access|view|keep)',
  ],
  zh: [
    '(?:阅读|查看|閱讀|观看)(?:全文|完整|剩余)',
    '继续阅读|繼續閱讀',
    '解[锁鎖](?:全文|本文|后续|全部|文章|內容|内容)',
    '付费(?:阅读|内容|文章|后|会员|可读|专享)|付費',
    '(?:开通|成为|加入|升级|购买|开通|加入|訂閱|订阅)(?:会员|會員|VIP|订阅|后|即可|专栏|本刊|数字报)',
    '(?:会员|會員|订阅用户|付费用户|VIP)(?:专享|专属|可读|免费|限定|专区|尊享|權益|权益|才能|可)',
    '(?:订阅|登录|登陆|注册|付费|购买|登入|扫码)(?:后|即可|才能|方可)',
    '(?:剩余|余下|以下|后续)(?:\\s?\\d+\\s?%|内容|部分|全文|正文)',
    '试读(?:结束|部分|已|到此)',
    '打开.{0,8}(?:APP|客户端|小程序).{0,6}(?:查看|阅读|继续)',
    '(?:每月|首月|包月|连续包月|年费|元/[月年])',
  ],
  de: [
    'weiterlesen|(?:jetzt|gratis|kostenlos) (?:lesen|abonnieren|testen|freischalten|registrieren)',
    'um (?:diesen|den|weiter|alle|das) .{0,40}(?:lesen|freischalten)',
    '(?:nur )?für (?:digital-?|plus-?)?abonnent(?:en|innen)',
    'bereits (?:abonnent|registriert|kunde|digital|ein abo)',
    '(?:diesen|den ganzen|den vollständigen) (?:artikel|beitrag|text) .{0,24}(?:lesen|freischalten)',
    '(?:exklusiv|plus|abo|premium)-?(?:artikel|inhalte?)',
    '(?:monatlich|jederzeit) kündbar|im monat|pro monat',
  ],
  fr: [
    'lire la suite',
    'réservée? (?:à nos |aux |à tous nos )?abonnés',
    "abonnez-vous|je m[’']abonne",
    'déjà (?:abonnée?|inscrite?)',
    'il vous reste',
    '(?:continuer|poursuivre|reprendre) (?:la|votre|sa) lecture',
    'débloqu|accès (?:illimité|à tous)',
    'sans engagement|par mois|le premier mois',
  ],
  es: [
    '(?:seguir|contin[úu]a|continuar|sigue) leyendo',
    '(?:solo|s[óo]lo|exclusiv[oa]s?) para (?:suscriptores|abonados|socios|usuarios)',
    'suscr[íi]b(?:ete|ase|irte)',
    'ya (?:eres|soy|es) (?:suscriptor|socio|usuario)',
    '(?:hazte|h[áa]gase) (?:suscriptor|socio)',
    'reg[íi]strate (?:gratis|para|y)',
    'contenido (?:exclusivo|de pago)|leer (?:la noticia|el art[íi]culo) complet',
    'al mes|primer mes|sin (?:permanencia|compromiso)',
  ],
  pt: [
    '(?:continu(?:e|ar)|seguir) (?:lendo|a ler|a leitura)',
    '(?:exclusiv[oa]s?|s[óo]|apenas) (?:para|de) (?:assinantes|membros)',
    'assine (?:j[áa]|agora|para|e|o)',
    'j[áa] (?:[ée]|sou) assinante',
    'cadastre-se (?:gr[áa]tis|para|e)',
    '(?:por|ao) m[êe]s|primeiro m[êe]s',
  ],
  ru: [
    '(?:читать|продолж\\p{L}{0,8}) (?:далее|дальше|полностью|чтение)',
    '(?:только )?(?:для|по) подписчик|по подписке|подпишитесь, чтобы|оформ\\p{L}{0,8} подписк',
    'уже (?:есть подписка|подписаны|подписчик)',
    'чтобы (?:прочитать|продолжить|читать|дочитать)',
    '(?:материал|статья|текст) (?:доступ\\p{L}{0,8}|открыт\\p{L}{0,8}) (?:только|по)',
    'в месяц|первый месяц',
  ],
  ja: [
    '続きを(?:読む|お読み|ご覧|見る)',
    '(?:有料)?会員(?:限定|登録|の方|になる|になると|様)',
    '(?:残り|あと)[:：]?\\s?\\d+\\s?文字',
    'この記事は.{0,12}(?:有料|会員|限定)',
    '(?:ログイン|購読|登録)(?:して|すると|いただくと|いただける|が必要)',
    '有料(?:会員|記事|プラン)',
    '月額|初月|解約',
  ],
  ko: [
    '(?:계속|이어서|전문을?|끝까지) ?(?:읽|보)',
    '(?:회원|구독자|유료 ?회원)(?:에게|만|전용| 전용|에 한)',
    '구독(?:하시면|하면|하고|자 전용|권)|구독 ?신청',
    '로그인(?:하시면|하면| 후|이 필요)',
    '유료 ?(?:기사|콘텐츠|회원)',
    '이미 (?:회원|구독)',
    '첫 달|매월|월 [\\d,]{1,12}원|해지하실',
  ],
  ar: [
    '(?:أكمل|لمتابعة|متابعة|واصل|تابع|لإكمال) القراءة',
    '(?:للمشتركين|للأعضاء) (?:فقط|حصري)|حصري للمشتركين',
    'اشترك (?:الآن|لقراءة|للقراءة|في|لمتابعة)',
    'هل أنت مشترك|سجل (?:الدخول|مجانا)',
    'شهريا|في الشهر',
  ],
};

/** Of those, what says that there is more to read. */
const HIDDEN = new AnyCase(
  String.raw`(?:continue|keep) reading|(?:full|rest of (?:the|this)|whole|complete) (?:article|story)|to read (?:on|more|this)|unlock|(?:for|only) (?:our )?(?:paying |registered |digital )?(?:subscribers|members)|(?:subscriber|member)s?[- ](?:only|exclusive)|free articles? (?:left|remaining|this month)|(?:阅读|查看|閱讀|观看)(?:全文|完整|剩余)|继续阅读|繼續閱讀|解[锁鎖]|付费(?:阅读|内容|后)|(?:专享|专属|限定)内容|才能|剩余|余下|试读|weiterlesen|(?:diesen|den ganzen|den vollständigen) (?:artikel|beitrag|text) .{0,24}(?:lesen|freischalten)|für (?:digital-?|plus-?)?abonnent|lire la suite|réservée? (?:à nos |aux )?abonnés|il vous reste|(?:continuer|poursuivre) (?:la|votre|sa) lecture|(?:seguir|continuar|sigue) leyendo|(?:solo|s[óo]lo|exclusiv[oa]s?) para|(?:continu(?:e|ar)) (?:lendo|a ler|a leitura)|exclusiv[oa]s? (?:para|de) assinantes|(?:продолж\p{L}{0,8}|дочитать|прочитать) |для подписчиков|по подписке|続きを|会員(?:限定|登録)|残り|この記事は.{0,12}(?:有料|会員)|(?:계속|이어서|전문을?|끝까지) ?(?:읽|보)|구독자 ?전용|(?:회원|구독자)(?:에게|만|전용)|القراءة|للمشتركين`,
);

const WALL_PHRASE = new AnyCase(Object.values(WALL).flat().join('|'));
/** Stories that mention such things quote somebody. */
const QUOTED = /["“”„«»「『]/;
/** In code units; walls ask in short paragraphs. */
const LONGEST = 320;

/** "Subscribe to continue reading": what a wall says, not a story. */
export const isWallPhrase = (text: string): boolean =>
  text.length <= LONGEST && !QUOTED.test(text) && WALL_PHRASE.test(text);

/** The same, and it says that there is more to read: "Subscribe now" alone stands below whole stories, too. */
export const saysMoreIsHidden = (text: string): boolean =>
  text.length <= LONGEST && HIDDEN.test(text) && isWallPhrase(text);
