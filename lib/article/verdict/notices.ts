import { AnyCase, lower, lowerPattern } from '../../blocks/any-case.ts';
import { expressionOf } from '../../blocks/sets.ts';
import { quotes } from './words/voice.ts';

/**
 * Sentences with which a page speaks to its reader instead of telling a story: walls and errors, by language. A story
 * about passwords speaks of them, too, but not to "you"; each sentence needs both. Each entry is the source of a
 * regular expression without nested quantifiers.
 */
interface NoticeWords {
  /** The reader, where nobody else can be meant; with capitals as in the middle and at the beginning of a sentence. */
  you: string;
  /** Those who speak, or the reader. */
  we: string;
  /** What a wall asks for: an account, a subscription, consent, proof of being human. */
  wall: string;
  /** What an error page says is wrong, or what to do. */
  error: string;
}

const NOTICES: Record<string, NoticeWords> = {
  en: {
    you: "\\b[Yy](?:ou|our|ou[’']re)\\b",
    we: '\\b(?:you|your|please|we|us|our|sorry|oops|unfortunately)\\b',
    wall: 'subscri(?:be|bers?|ption)|\\b(?:log|sign)(?:ed)?[ -]?(?:in|up)\\b|\\baccount\\b|\\bmember(?:s|ship)?\\b|password|cookies?\\b|consent|personal data|privacy|robot|human|captcha|javascript|your browser|free trial|cancel (?:at )?any ?time|register(?:ed)? (?:for|users)|personalised ads|advertising',
    error:
      'page (?:you|that|has|may|might|does|can|could|is)|(?:moved|removed|deleted|renamed|retired)|\\b(?:url|web address|link)\\b|broken|home ?page|try again|went wrong|(?:404|403|500|503)\\b|request(?:ed)?\\b|server|error|reload|refresh|search (?:for|box|bar)|blocked|maintenance|unavailable',
  },
  zh: {
    you: '您|你|^请(?:先|输入|完成|选择)|請先',
    we: '您|你|请|我们|抱歉|对不起|很遗憾|本站|本网站|請',
    wall: '登[录陆入]|注册|註冊|会员|會員|订阅|訂閱|付费|付費|密码|密碼|验证|驗證|账号|帐号|帳號|手机号|扫码|隐私|Cookie|同意|个人信息|開通|开通|机器人',
    error:
      '页面|頁面|网页|链接|連結|地址|网址|找不到|不存在|已?(?:被)?删除|返回首页|回到首页|稍后(?:再试|重试)|刷新|错误|錯誤|异常|拦截|攔截|访问被|维护|请求|服务器|管理员',
  },
  de: {
    you: '[^.!?:„»] Sie\\b|\\bIhre?[nmrs]?\\b|\\b[Dd](?:u|ein\\w{0,2})\\b',
    we: '\\b(?:sie|ihre?[nmrs]?|du|dein\\w{0,2}|bitte|leider|wir|uns|unsere?\\w?)\\b',
    wall: 'abonn|\\babo\\b|anmeld|einloggen|registrier|konto|passwort|cookies?|einwillig|zustimm|personenbezogen|datenschutz|werbung|tracking|roboter|mensch|digitalpaket|kostenlos testen|kündbar|freischalten|nutzerprofil|\\bpur-abo|javascript',
    error:
      'seite|adresse|link|url|nicht gefunden|verschoben|gelöscht|umbenannt|startseite|vertippt|suche|fehler|später (?:noch einmal|erneut)|server|wartung|zugriff|gesperrt|existiert|(?:verfüg|erreich)bar',
  },
  fr: {
    you: '\\b[Vv](?:ous|otre|os)\\b',
    we: '\\b(?:vous|votre|vos|nous|notre|nos|veuillez|merci|désolée?s?)\\b',
    wall: 'abonn|connect(?:ez|er)|compte|mot de passe|cookies?|consent|données personnelles|confidentialité|publicité|robot|humain|inscri(?:re|vez|ption)|sans engagement|accès illimité|soutenez|javascript',
    error:
      'page|adresse|lien|url|introuvable|déplacée?|supprimée?|accueil|recherche|erreur|réessay|serveur|maintenance|bloqu|requête|existe|retirée?|disponible|expiré',
  },
  es: {
    you: '\\b(?:[Uu]sted(?:es)?|[Tt]us?|[Tt]ú|[Pp]uedes?|[Ii]nicia|[Ss]uscríbete)\\b',
    we: '\\b(?:usted|tu|tus|su|sus|te|le|por favor|nosotros|nuestr[oa]s?|puedes?|hemos|estamos|volvemos|disculpen?|lamentamos|vuelva)\\b',
    wall: 'suscri|inici(?:a|ar|e) sesi[óo]n|cuenta|contrase[ñn]a|cookies?|consentimiento|datos personales|privacidad|publicidad|robot|humano|reg[íi]str|acceso ilimitado|javascript',
    error:
      'p[áa]gina|direcci[óo]n|enlace|url|no (?:existe|encontr)|movid[oa]|eliminad[oa]|portada|inicio|buscador|error|int[ée]nt|servidor|mantenimiento|bloquead|solicitud|disponible|molestias',
  },
  pt: {
    you: '\\b(?:[Vv]ocês?|[Aa]ssine|[Aa]cesse|[Ff]aça)(?![\\p{L}])',
    we: '\\b(?:voc[êe]|seu|sua|seus|suas|por favor|n[óo]s|nosso|nossa|desculpe|lamentamos|estamos|voltamos|volte|tente|procura|escreva-nos)\\b',
    wall: 'assin(?:e|ar|ante|atura)|entrar|login|conta\\b|senha|cookies?|consentimento|dados pessoais|privacidade|publicidade|rob[ôo]|humano|cadastr|acesso ilimitado|javascript',
    error:
      'p[áa]gina|endere[çc]o|link|url|n[ãa]o (?:existe|encontr)|movid[oa]|removid[oa]|inicial|busca|erro|tent(?:e|ar) novamente|servidor|manuten[çc]|bloquead|solicita|pesquisa|atualizad|no ar\\b|início',
  },
  ru: {
    you: '(?:^|[^\\p{L}])(?:[Вв]ы|[Вв]ам|[Вв]ас|[Вв]аш\\p{L}{0,3})(?![\\p{L}])',
    we: '(?:^|[^\\p{L}])(?:вы|вам|вас|ваш\\p{L}{0,3}|пожалуйста|к сожалению|извините|попробуйте|мы|наш\\p{L}{0,3}|нам)(?![\\p{L}])',
    wall: 'подпис|войти|войдите|вход\\p{L}{0,2}|аккаунт|учётн|учетн|парол|cookie|согласи|персональн|конфиденциальн|реклам|робот|человек|регистр|javascript|браузер',
    error:
      'страниц|адрес|ссылк|не (?:найден|существует)|удал|перемещ|главн|поиск|ошибк|позже|сервер|технически|заблокир|запрос|доступ|обнов',
  },
  ja: {
    you: 'お客様|ください|下さい|ご(?:利用|覧|確認|了承|登録|購読|指定|入力)|いただ|お(?:探し|試し|手数|申し込み|進み|読み)',
    we: 'お客様|ください|下さい|ご(?:利用|覧|確認|了承|登録|購読|指定|入力|迷惑|希望)|いただ|当(?:サイト|社|ページ)|申し訳|あなた|お(?:探し|試し|手数|申し込み|進み)|皆様',
    wall: 'ログイン|会員|有料|購読|パスワード|登録|Cookie|クッキー|同意|個人情報|プライバシー|広告|ロボット|認証|アカウント|続きを(?:読む|お読み)|ブラウザ',
    error:
      'ページ|URL|アドレス|リンク|見つかりません|削除|移動|トップ|検索|エラー|しばらく(?:して|たって|経って)|時間をおいて|サーバ|メンテナンス|アクセス|存在しません|掲載(?:期間)?',
  },
  ko: {
    you: '주세요|주십시오|하세요|하십시오|귀하|고객님|회원님|당신|계속 읽|실 수 (?:있|없)|[하되으]시면',
    we: '주세요|주십시오|하세요|하십시오|귀하|고객님?|회원님|당신|이용자|저희|죄송|바랍니다|드립니다|요청하신|찾으시는',
    wall: '로그인|회원|구독|유료|비밀번호|가입|쿠키|동의|개인정보|광고|로봇|인증|계정|계속 읽|브라우저',
    error:
      '페이지|주소|링크|찾을 수 없|삭제|이동|홈으로|메인|검색|오류|잠시 후|서버|점검|접근|존재하지|요청|제공(?:되|하)지 않|보관 기간',
  },
  ar: {
    you: 'يرجى|الرجاء|يمكنك|حسابك|اشتراكك|لديك',
    we: 'أنت|كم?\\b|يرجى|الرجاء|نحن|عذرا|يمكنك|نعتذر|نأسف|فضلك|تبحث',
    wall: 'اشترك|الاشتراك|اشتراك|تسجيل|الدخول|حساب|كلمة المرور|ملفات تعريف|الكوكيز|موافق|الخصوصية|البيانات الشخصية|الإعلان|روبوت|إنسان',
    error:
      'الصفحة|صفحة|العنوان|الرابط|غير موجود|حذف|نقل|الرئيسية|البحث|خطأ|لاحق|الخادم|صيانة|محظور|طلب|متوفر|متاح',
  },
};

const any = (of: (words: NoticeWords) => string): string => Object.values(NOTICES).map(of).join('|');

const YOU = expressionOf(any(({ you }) => you));
const WE = new AnyCase(any(({ we }) => we));
const WALL = expressionOf(lowerPattern(any(({ wall }) => wall)), 'g');
const ERROR = new AnyCase(any(({ error }) => error));

/** A wall comes back to what it wants; a long paragraph may mention it once. */
const LETTERS_A_WISH = 200;
const LONGEST_NOTICE = 700;

/** "Subscribe to read on. You can cancel any time." Stories that speak of such things quote somebody. */
export const asksOfReader = (text: string): boolean =>
  text.length <= LONGEST_NOTICE &&
  YOU.test(text) &&
  !quotes(text) &&
  (lower(text).match(WALL)?.length ?? 0) > text.length / LETTERS_A_WISH;

/** "The page you were looking for has moved." Stories of errors quote it. */
export const excusesToReader = (text: string): boolean => !quotes(text) && WE.test(text) && ERROR.test(text);

/** What error pages have for a heading, whoever speaks. */
const MISSING = new AnyCase(
  String.raw`(?:^|\D)(?:403|404|410|50[0234])(?:\D|$)|not found|can[’']t be found|no longer (?:available|exists)|unavailable|went wrong|oops|nicht gefunden|nicht (?:mehr )?verfügbar|introuvable|indisponible|plus disponible|n[’']existe (?:pas|plus)|no (?:encontrad|existe|disponible|est[áa] disponible)|não (?:encontrad|existe|está disponível)|indisponível|не (?:найден|существует)|удален|удалён|недоступ|見つかりません|存在しません|終了しました|찾을 수 없|존재하지 않|삭제(?:된|되었)|غير (?:موجود|متاح)|لم يتم العثور|找不到|不存在|已?被?(?:作者)?删除|无法访问|アクセスが集中|back (?:soon|shortly)|gleich (?:wieder|zurück)|de retour (?:bientôt|dans)|volvemos (?:pronto|enseguida|en)|voltamos (?:já|logo|em)|скоро вернёмся|곧 돌아|maintenance|wartungsarbeiten|mantenimiento|manutenção|технические работы|メンテナンス|점검 중|维护中`,
);

export const namesMissing = (heading: string): boolean => MISSING.test(heading);
