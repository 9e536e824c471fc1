/**
 * What pages that are not articles say of themselves, by language: data for the rules beside it. Each entry is the
 * source of a regular expression; none has a quantifier inside another.
 */
type Words = Record<string, readonly string[]>;

const expression = (words: Words, before = '', after = ''): RegExp =>
  new RegExp(`${before}(?:${Object.values(words).flat().join('|')})${after}`, 'iu');

/** How a headline begins, or what it holds, when there is nothing to show. */
const ERROR: Words = {
  more: [
    '(?:article|story|page|post|content) (?:has been |was )?(?:removed|deleted|withdrawn|retired)',
    'seite .{0,24}nicht',
    'nicht (?:mehr )?(?:vorhanden|verfügbar|online|auffindbar)',
    '(?:art[íi]culo|noticia|contenido) (?:eliminad|retirad)',
    '(?:article|page|contenu) (?:supprim|retir)',
    '(?:artigo|mat[ée]ria|not[íi]cia|conte[úu]do) (?:removid|retirad)',
    '(?:материал|статья|публикация|новость|запись|страница) (?:удал|снят|недоступ|не найден|перемещ|отсутств)',
    '削除されました',
    '삭제된 (?:기사|페이지|게시물)',
    'gibt es (?:hier )?(?:leider )?nicht',
    'leider nichts',
    'nicht (?:mehr )?(?:da|hier)$',
    "n[’']a pas été trouvée?",
    "n[’']est (?:pas|plus) (?:là|ici|disponible|en ligne)",
    'no está (?:disponible|aquí)',
    'ya no (?:existe|está)',
    'não está (?:disponível|aqui)',
    'страницы (?:нет|не существует)',
    "(?:doesn|isn|wasn)[’']?t (?:exist|here|found)",
    'page (?:has )?(?:gone|vanished|moved|lost)',
    '見当たりません',
    'お探しの',
    '없는 페이지',
    '존재하지 않',
  ],
  any: [
    '^[\\s\\p{P}\\p{S}]{0,3}(?:error|erreur|fehler|ошибка|erro|エラー|오류|خطأ|http)?[\\s\\p{P}]{0,3}[45]\\d\\d(?:$|[\\s\\p{P}|]{1,3}(?:$|(?:the |page |file |client |http )?(?:error|not found|forbidden|gone|gateway|server|unavailable|denied|错误|页|ошибк|erro|fehler|seite|p[áa]gina|page|introuvable|ページ|エラー|페이지|오류)))',
  ],
  en: [
    "(?:page|article|story|file|resource|url|address|link|content)(?: you (?:requested|wanted|are looking for))? (?:was |is |could )?(?:not|n[’']t) (?:be )?(?:found|available)",
    '^not found',
    'access (?:is )?denied',
    '^forbidden',
    '(?:page|article|story|content|site) (?:is )?(?:no longer|temporarily|currently)? ?(?:available|unavailable|exists?)$',
    'no longer available',
    'something went wrong',
    '(?:internal )?server error',
    'bad gateway',
    'service (?:temporarily )?unavailable',
    '^unavailable',
    '(?:not )?available in your (?:region|country|location|area)',
    'unavailable for legal reasons',
    "^(?:we[’']re|we are) (?:sorry|down)",
    'under maintenance',
    "can[’']?t (?:find|be reached)",
    "couldn[’']?t find",
    '^(?:oops|whoops)',
    'page (?:is )?missing',
  ],
  zh: [
    '页面(?:不存在|找不到|未找到|无法访问|出错|走丢|丢失|已删除|没有找到|消失)',
    '(?:文章|内容|网页|帖子|新闻|网址)(?:已)?(?:不存在|被?删除|找不到|未找到|无法访问|已?下线|已?失效)',
    '^找不到',
    '您?(?:要)?(?:访问|查看|找)的(?:页面|文章|内容|网页)',
    '(?:无法|拒绝|禁止|限制)访问',
    '访问(?:出错|异常|受限|被拒绝|被拦截|过于频繁)',
    '(?:服务器|系统|网络)(?:内部)?(?:错误|异常|繁忙|维护|开小差)',
    '^抱歉',
    '^出错了',
    '頁面(?:不存在|找不到)',
    '找不到(?:頁面|网页|網頁|页面)',
  ],
  de: [
    'seite (?:wurde )?nicht gefunden',
    'nicht (?:mehr )?(?:gefunden|verfügbar|erreichbar)$',
    'zugriff verweigert',
    'interner serverfehler',
    'wartungsarbeiten',
    '^hoppla',
    'existiert nicht(?: mehr)?',
  ],
  fr: [
    'page (?:introuvable|non trouvée|inexistante)',
    'introuvable$',
    'accès (?:refusé|interdit)',
    "n[’']existe (?:pas|plus)",
    '(?:page|article|contenu|service) (?:indisponible|non disponible)',
    '^oups',
  ],
  es: [
    'p[áa]gina no (?:encontrada|existe|disponible)',
    'no (?:encontrada|se encuentra|se ha encontrado|existe)$',
    'no (?:hemos podido|pudimos|podemos) encontrar',
    'acceso (?:denegado|prohibido)',
    'no disponible$',
  ],
  pt: [
    'p[áa]gina não (?:encontrada|existe|disponível)',
    'não (?:encontrad[ao]|existe|disponível)$',
    'não (?:foi possível|conseguimos) encontrar',
    'acesso (?:negado|proibido)',
  ],
  ru: [
    'страница (?:не найдена|не существует|удалена|недоступна)',
    'не найден[ао]?$',
    'доступ (?:запрещ[её]н|ограничен|закрыт)',
    'такой страницы',
    'ошибка сервера',
    'технические работы',
  ],
  ja: [
    '(?:ページ|記事|お探し).{0,14}(?:見つかりません|ありません|削除されました|存在しません|見つかりませんでした)',
    '^見つかりません',
    'アクセス(?:が拒否|できません|禁止)',
    '(?:ただいま)?メンテナンス中',
    '掲載(?:を|は)?終了',
  ],
  ko: [
    '(?:페이지|기사|게시물).{0,10}(?:찾을 수 없|존재하지 않|삭제)',
    '^찾을 수 없',
    '접근(?:이)? (?:거부|제한|금지)',
    '점검 중',
    '오류가 발생',
  ],
  ar: [
    '(?:الصفحة|المقال|المحتوى) (?:غير موجود|غير متاح|المطلوبة)',
    'غير موجودة?$',
    'لم يتم العثور',
    'الوصول (?:مرفوض|ممنوع)',
  ],
};

/** What a headline says when one has to sign in, pay, agree or prove to be human first. */
const LOGIN: Words = {
  en: [
    '^(?:log|sign)[ -]?(?:in|up)\\b',
    '(?:log|sign)[ -]?in (?:to|required|page)\\b',
    '(?:please|you must|you need to) (?:log|sign|verify|enable|confirm)',
    '(?:create|register)(?: for)? (?:an |your )?(?:free )?account',
    'are you (?:a )?(?:human|robot)',
    'not a robot',
    '(?:one|just a) moment',
    'checking (?:if|your browser)',
    '(?:security|verify|human) (?:check|verification)',
    'verify(?:ing)? (?:you are|that you|your)',
    '^subscribe (?:to|now|for)\\b',
    '^subscription (?:required|options)',
    '(?:before you continue|your privacy choices|we value your privacy)',
    '(?:this|the) (?:content|article|story) is (?:for|reserved for|only for) (?:subscribers|members)',
    '^members? only',
    '^welcome back$',
  ],
  zh: [
    '^(?:用户|会员|账号|帐号|欢迎|请|手机)?(?:登[录陆入]|註冊|注册)',
    '(?:登[录陆入]|注册)$',
    '请(?:先)?(?:登[录陆入]|验证)',
    '(?:安全|人机|滑动|身份|机器人)验证',
    '验证码',
    '^(?:会员|付费|订阅)(?:专享|专区|内容|阅读)?$',
    '隐私(?:政策|设置)(?:提示)?$',
    '請(?:先)?登入',
    '會員登入',
  ],
  de: [
    '^(?:anmelden|anmeldung|einloggen|registrieren|login)\\b',
    'bitte (?:melden|loggen|bestätigen)',
    'jetzt (?:abonnieren|registrieren|anmelden)$',
    '(?:weiterlesen|weiter) mit (?:werbung|abo)',
    'sie (?:sind|ein) (?:ein )?(?:mensch|roboter)',
    'zustimmung',
    '^willkommen zurück',
  ],
  fr: [
    '^(?:connexion|se connecter|connectez-vous|identifiez-vous|inscription)\\b',
    'êtes-vous un (?:humain|robot)',
    'vérification',
    '^abonnez-vous',
    '(?:réservé|reserve) aux abonnés$',
    'vos choix (?:en matière|de)',
    'gestion du consentement',
  ],
  es: [
    '^(?:iniciar? sesi[óo]n|inicia sesi[óo]n|acceder|acceso|reg[íi]strate|ingresar)\\b',
    'no (?:eres|soy) un robot',
    'verificaci[óo]n',
    '^suscr[íi]bete',
  ],
  pt: [
    '^(?:entrar|iniciar sess[ãa]o|fa[çc]a (?:seu )?login|acesse|cadastre-se)\\b',
    'não (?:é|sou) um robô',
    'verifica[çc][ãa]o',
    '^assine\\b',
  ],
  ru: [
    '^(?:вход|войти|войдите|авторизация|регистрация)(?: |$)',
    'не робот',
    'проверка (?:браузера|безопасности)',
    '^подпис(?:ка|аться)(?: на| |$)',
    'подтвердите, что',
  ],
  ja: [
    '^(?:会員)?ログイン',
    'ログイン(?:してください|が必要|ページ|画面)?$',
    '会員登録',
    'ロボットではありません',
    '(?:セキュリティ|本人)(?:チェック|確認|認証)',
    '^(?:有料)?会員限定',
  ],
  ko: [
    '^(?:회원 ?)?로그인',
    '로그인(?:이 필요| 후)',
    '회원 ?가입',
    '로봇이 아닙니다',
    '보안 (?:확인|문자)',
    '본인 (?:확인|인증)',
  ],
  ar: ['^(?:تسجيل الدخول|دخول|سجل|اشترك)', 'لست روبوت', 'التحقق'],
};

/** How lists are called. */
const SECTION: Words = {
  any: [
    '(?:page|p[áa]gina|seite|страница|ページ|페이지) \\d+(?: |$|[)|])',
    '第 ?\\d+ ?页',
    '^(?:tag|topic|category|archive|author)s?\\s?[:：|]',
  ],
  en: [
    '\\b(?:latest|all|more|recent|breaking) (?:news|stories|articles|updates|posts|headlines|coverage)\\b',
    '\\b(?:news|articles|stories|posts) (?:about|on|tagged|from|and)\\b',
    '\\barchives?$',
    '^archives?\\b',
    '\\bnews$',
    'special coverage',
  ],
  zh: [
    '(?:专题|專題|频道|頻道|栏目|欄目|列表|合集|专栏|標籤|标签|滚动新闻|新闻中心)(?:[_\\-|｜ ]|$)',
    '^(?:专题|專題|标签|标签)[:：|]',
    '的(?:最新)?(?:文章|新闻|资讯)(?:列表)?$',
  ],
  de: [
    'themenseite',
    '\\balle (?:artikel|nachrichten|beiträge|meldungen|infos)\\b',
    '(?:aktuelle|neueste) (?:nachrichten|meldungen|artikel|news)',
    '\\barchiv$',
    '^thema:?\\b',
    'nachrichten(?: zu| aus|$)',
  ],
  fr: [
    '^dossier\\b',
    "toute? l[’']?(?:actu|info)",
    '(?:tous|toutes) les (?:articles|actualités|infos)',
    'actualités?(?:$| -| \\|)',
    '^archives?\\b',
  ],
  es: [
    '(?:[úu]ltimas|todas las) noticias',
    '^noticias (?:de|sobre)',
    'todo sobre',
    '^(?:archivo|etiqueta|tema)\\b',
  ],
  pt: [
    '(?:[úu]ltimas|todas as) not[íi]cias',
    '^not[íi]cias (?:de|sobre)',
    'tudo sobre',
    '^(?:arquivo|tema)\\b',
  ],
  ru: [
    '(?:последние|все|свежие|главные) новости',
    '^новости(?: |$)',
    '(?:^тема|^сюжет|^рубрика|^архив)\\b',
    'все материалы',
  ],
  ja: [
    '(?:記事|ニュース|一覧|カテゴリー?|タグ|アーカイブ)(?:の?一覧)?(?:[|｜\\- ]|$)',
    '^特集',
    '特集$',
    '(?:最新|新着)(?:記事|ニュース|情報)',
  ],
  ko: ['^특집', '특집$', '(?:최신|전체|주요) ?(?:뉴스|기사)', '(?:기사|뉴스) ?(?:목록|모음|리스트)', '뉴스$'],
  ar: ['(?:آخر|جميع|كل) (?:الأخبار|المقالات)', '^أخبار ', '^(?:ملف|وسم|أرشيف)'],
};

/** Lines beside goods: in stock, sent for free. */
const SHIPPING: Words = {
  en: [
    '\\b(?:in|out of) stock\\b',
    '(?:free |express |fast )?(?:shipping|delivery|returns)\\b',
    '^(?:sku|item no|product code|size|colou?r|quantity|qty)\\b',
    '\\bvat\\b|tax included',
  ],
  zh: [
    '(?:库存|有货|缺货|現貨|现货|包邮|运费|快递|配送|发货|免邮)',
    '^(?:数量|规格|颜色|型号|尺码|商品编号|货号|品牌|月销|销量)',
    '(?:满\\d+减|优惠券|促销)',
  ],
  de: ['auf lager|lieferbar|lieferzeit|versand|zzgl|inkl\\. mwst', '^(?:artikel-?nr|größe|farbe|menge)\\b'],
  fr: [
    'en stock|livraison|expédi|rupture de stock',
    '^(?:réf(?:érence)?|taille|couleur|quantité)\\b',
    '\\bttc\\b',
  ],
  es: ['en stock|env[íi]os?|agotado|disponible|iva incl', '^(?:ref(?:erencia)?|talla|color|cantidad)\\b'],
  pt: [
    'em stock|em estoque|entrega|envios?|frete|portes|esgotado|iva incl|dispon[íi]vel',
    '^(?:ref(?:er[êe]ncia)?|tamanho|cor|quantidade)\\b',
  ],
  ru: ['в наличии|доставк|самовывоз', '^(?:артикул|размер|цвет|количество)\\b'],
  ja: ['送料|在庫|配送|お届け|税込', '^(?:数量|サイズ|カラー|商品番号|品番|型番)'],
  ko: ['배송|재고|무료배송|품절', '^(?:수량|사이즈|색상|상품번호|품번)'],
  ar: ['متوفر|الشحن|التوصيل', '^(?:الكمية|المقاس|اللون)'],
};

/** What turns the pages of a gallery. */
const TURNING: Words = {
  any: [
    '上一张|下一张|上一圖|下一图|上一组|下一组|查看原图|点击(?:查看)?大图|全屏看图|幻灯|图集',
    '(?:next|previous|prev) (?:photo|image|picture|slide)',
    'view (?:gallery|slideshow|full ?screen)',
    '(?:nächstes|voriges|vorheriges) (?:bild|foto)',
    '(?:photo|image) (?:suivante|précédente)',
    '(?:foto|imagen) (?:siguiente|anterior)',
    '(?:foto|imagem) (?:seguinte|anterior)|pr[óo]xima (?:foto|imagem)',
    '(?:следующ|предыдущ)\\p{L}* (?:фото|снимок|кадр)',
    '(?:次|前)の(?:写真|画像)|拡大する?$|写真一覧',
    '(?:다음|이전) ?(?:사진|이미지)|사진 (?:더|크게|확대)',
    'الصورة (?:التالية|السابقة)',
  ],
};

/** Who follows a channel, how long a film runs. */
const CHANNEL: Words = {
  any: [
    '\\d.{0,6}(?:subscribers|followers|粉丝|订阅(?:者)?|訂閱|abonnenten|abonnés|suscriptores|seguidores|inscritos|подписчик|登録者|구독자|مشترك)',
    'チャンネル登録|구독자|订阅数|粉丝数',
    '(?:runtime|running time|时长|片长|laufzeit|spieldauer|durée|duración|duração|длительность|再生時間|재생 ?시간|المدة)[:： ]{0,2}\\d',
    '^\\d{1,3} ?(?:min(?:utes|uten|utos)?\\.?|分钟|分鐘|мин\\.?|분)$',
    '(?:^|· ?|\\| ?)\\d{1,3} ?min\\.?(?: ?·| ?\\||$)',
  ],
};

/** Who wrote it, where it comes from. */
const BYLINE: Words = {
  any: [
    '^(?:by|von|por|par|de|di|автор:?|текст:?) \\p{Lu}',
    '(?:记者|記者|作者|来源|來源|编辑|編輯|文|撰文|通讯员)\\s?[:：/|丨]',
    '(?:记者|記者)\\s?\\p{Script=Han}{2,4}$',
    '\\p{Script=Hangul}{2,4} ?기자',
    '(?:staff|our|news) (?:writer|reporter|correspondent)|\\breporter$',
  ],
};

/** How reports begin: the place, the agency. */
const DATELINE =
  /^.{0,24}(?:\([\p{L} /.]{2,24}\)|（[^（）]{2,16}(?:记者|記者|讯员|電|电)[^（）]{0,16}）|(?:讯|电|訊|電|报道|報導)(?:[ 　（(，,:：]|记者)|기자\s?=|新华社|[—–-]{1,2} \p{Lu})/u;

/** How a teaser leads on, at its end. */
const MORE: Words = {
  any: [
    'read more',
    'continue reading',
    'more ?[»›>→…]',
    'full story',
    '继续阅读',
    '阅读全文',
    '阅读更多',
    '查看全文',
    '\\[?详细\\]?',
    '\\[?全文\\]?',
    '更多 ?[»›>]',
    'weiterlesen',
    '(?:ganzen )?artikel lesen',
    'mehr ?(?:lesen|[»›>])',
    "lire (?:la suite|plus|l[’']article)",
    '(?:leer|seguir leyendo|ver) ?m[áa]s',
    'seguir leyendo',
    '(?:leia|ler|ver) mais',
    'continue lendo',
    'читать (?:далее|дальше|полностью)',
    'подробнее',
    '続きを読む',
    'もっと(?:見る|読む)',
    '자세히(?: ?보기)?',
    '더 ?(?:보기|읽기)',
    'اقرأ المزيد',
    'المزيد',
  ],
};

/** What stands above the answers to a question. */
const ANSWERS =
  /^(?:\d+ (?:answers?|antworten|réponses?|respuestas|respostas|ответ(?:а|ов)?|إجابات)|(?:回答|答案)(?:（|\()?\s?\d*|\d+ ?(?:个|個|条|件の)(?:回答|答案)|(?:답변|답글) ?\d+(?:개)?|ベストアンサー.*|最佳答案|accepted answer|beste antwort|meilleure réponse)[\s\p{P}\p{S}]{0,3}$/iu;

/** Of those, what can't be the name of a column. */
const COUNTED_COMMENTS =
  /\d|全部|最新|热门|精彩|最热|网友|跟帖|留言|一覧|전체|comments|commentaires|comentarios|comentários|комментарии|join|leave/iu;

/** What stands where a page has yet to load. */
const LOADING =
  /^(?:loading|please wait|加载中|正在加载|页面加载|(?:inhalt |seite )?(?:wird|werden) geladen|laden|chargement|cargando|carregando|загрузка|идёт загрузка|読み込み中|ロード中|로딩|불러오는 중|جار[يٍ]? التحميل)/iu;

/** How captions begin. */
const CAPTION =
  /^(?:[▲△▼▽↑↓▶◀]|图[为/:：]|图\d|(?:photo|foto|bild|фото|写真|사진)\s?[:：/]|\d{1,2}[./、] ?(?=\p{L}))/iu;

/** A chapter of a film: a time and a title. */
const CHAPTER = /^(?:\d{1,2}:)?\d{1,2}:\d{2}\s+\S/;

/** How a site calls its first page. */
const FRONT: Words = {
  any: [
    "(?:^|[\\s\\p{P}\\p{S}])(?:home ?page|front ?page|首页|首頁|startseite|(?:page d[’']?)?accueil|portada|p[áa]gina (?:inicial|principal)|главная(?: страница)?|トップ(?:ページ)?|ホーム|홈|الرئيسية)(?:[\\s\\p{P}\\p{S}]|$)",
    '^(?:home|inicio|in[íi]cio)(?:[\\s\\p{P}\\p{S}]|$)',
  ],
};

/** How a headline begins above results. */
const SEARCH: Words = {
  en: [
    '^(?:search|site search|your search|advanced search)\\b(?!ers| (?:for (?:survivors|missing|the|a|an|victims|suspect)|and rescue|teams?|party|continues|warrant))',
    '^results? (?:for|of|matching)\\b',
    '^\\d[\\d,.]* (?:search )?results?\\b',
    'search results?\\b',
    '^you searched',
  ],
  zh: [
    '^(?:站内|新闻|全站|高级)?搜[索尋寻]',
    '搜[索尋寻]结果',
    '的(?:搜[索尋寻])?(?:结果|相关新闻|相关资讯)$',
    '^(?:与)?.{1,16}相关(?:的)?结果',
    '(?:共|约)?(?:找到|搜索到|为您找到).{0,8}\\d',
    '搜尋結果',
  ],
  de: ['^suche?(?: nach|:|$)', 'suchergebnisse?', '^(?:\\d[\\d.]* )?(?:ergebnisse|treffer) (?:für|zu)'],
  fr: [
    '^recherche(?:r)?(?: :|:|$| «)',
    'résultats? (?:de (?:la |votre )?recherche|pour)',
    '^\\d[\\d ]* résultats?',
  ],
  es: [
    '^(?:buscar|b[úu]squeda|buscador)(?::| |$)',
    'resultados? (?:de (?:la |su |tu )?b[úu]squeda|para)',
    '^\\d[\\d.]* resultados?',
  ],
  pt: [
    '^(?:busca|buscar|pesquisa|pesquisar)(?::| |$)',
    'resultados? (?:da (?:busca|pesquisa)|para|encontrados)',
    '^\\d[\\d.]* resultados?',
  ],
  ru: ['^поиск(?: по|:|$)', 'результат(?:ы|ов) поиска', '^(?:найдено|по запросу)'],
  ja: ['検索結果', '^(?:サイト内)?検索', '(?:の|に関する)検索'],
  ko: ['검색 ?결과', '^(?:통합 ?)?검색', '에 대한 검색'],
  ar: ['نتائج البحث', '^(?:البحث|بحث)(?: عن|:|$)'],
};

/** What stands on the button that buys. */
const BUY: Words = {
  en: [
    'add to (?:cart|bag|basket|trolley)',
    'buy (?:it )?now',
    'pre-?order(?: now)?',
    'place (?:an )?order',
    'add to wish ?list',
  ],
  zh: [
    '加入(?:购物车|购物袋|購物車|购物籃)',
    '放入购物(?:车|袋)',
    '立即(?:购买|抢购|下单|購買|预订|预定)',
    '直接購買',
    '马上抢',
  ],
  de: ['in den (?:waren|einkaufs)korb', 'jetzt (?:kaufen|bestellen|vorbestellen)', 'in den korb'],
  fr: ['ajouter (?:au|à mon|dans le) panier', 'acheter(?: maintenant)?$', 'commander$', 'précommander'],
  es: [
    'a[ñn]adir (?:al carrito|a la (?:cesta|bolsa))',
    'agregar al carr(?:ito|o)',
    'comprar(?: ahora| ya)?$',
  ],
  pt: ['adicionar (?:ao carrinho|à sacola|ao cesto)', 'colocar no carrinho', 'comprar(?: agora)?$'],
  ru: ['(?:добавить )?в корзину', '^купить(?: в один клик| сейчас)?$', '^заказать$'],
  ja: ['カート(?:に|へ)(?:入れる|追加)', '(?:今すぐ)?購入(?:する|手続き)', 'かごに入れる', 'お?買い物かご'],
  ko: ['장바구니(?:에)? ?(?:담기|추가)?', '(?:바로 ?)?구매하기', '바로구매'],
  ar: ['(?:أضف|إضافة) (?:إلى|الى) (?:السلة|عربة)', '(?:اشتر|شراء) الآن'],
};

/** Short lines that stand at each post of a thread. */
const POST: Words = {
  en: [
    '(?:asked|answered|posted|edited|started) (?:by|on|\\d).{0,40}',
    '(?:reply|quote|report post|report|permalink|upvote|downvote|share post)',
    'post #?\\d+',
    'joined:? .{2,24}',
    '(?:posts|messages|reputation|likes received|reaction score)(?:: ?| )[\\d,.kK]+',
    '(?:junior|senior|new|active|full|veteran|trusted|gold) member',
    'thread starter',
    'original poster|OP',
    'moderator',
    'location: .{2,30}',
  ],
  zh: [
    '(?:\\d{1,4}|[一二三四五六七八九十]) ?(?:楼|樓|#)',
    '(?:楼主|樓主|沙发|板凳|地板|层主|只看楼主|只看该作者)',
    '(?:回复|回覆|引用|举报|點贊|点赞|赞|支持|反对|倒序浏览|电梯直达)(?: ?\\(?\\d+\\)?)?',
    '(?:发表于|發表於|发布于|回复于)[: ]?.{6,24}',
    '(?:积分|帖子|主题|精华|威望|注册时间|金钱|等级)[:： ]? ?.{1,14}',
  ],
  de: [
    '(?:antworten|zitieren|zitat|melden|beitrag melden)',
    '(?:beiträge|beigetreten|registriert(?: seit)?|dabei seit|wohnort)(?:: ?| )[\\w.: ]{1,24}',
    'beitrag #?\\d+',
    '(?:neues |aktives |erfahrenes )?mitglied',
    'themenstarter(?:in)?',
    'moderator(?:in)?',
  ],
  fr: [
    '(?:répondre|citer|signaler)',
    '(?:messages|inscrit(?:e)?(?: le)?|localisation) ?: ?.{1,24}',
    'message n°\\d+',
    'membre(?: .{3,12})?',
    'modérateur',
  ],
  es: [
    '(?:responder|citar|denunciar|reportar)',
    '(?:mensajes|registrado|ubicaci[óo]n|desde):? .{1,24}',
    'mensaje #?\\d+',
    'miembro(?: .{3,12})?',
    'moderador(?:a)?',
  ],
  pt: [
    '(?:responder|citar|denunciar)',
    '(?:mensagens|registrado|cadastrado(?: em)?):? .{1,24}',
    'membro(?: .{3,12})?',
    'moderador(?:a)?',
  ],
  ru: [
    '(?:ответить|цитировать|цитата|пожаловаться|жалоба)',
    '(?:сообщени[йея]|регистрация|откуда|репутация)(?:: ?| )[\\p{L}\\d. ]{1,24}',
    'сообщение #?\\d+',
    '(?:новичок|участник|старожил|модератор|автор темы)',
  ],
  ja: [
    '(?:返信(?:する)?|引用|通報(?:する)?|いいね!?)(?: ?\\d+)?',
    '(?:スレ主|トピ主|質問者|回答者|ベストアンサー|管理人)',
    '(?:No\\.|#|＃)\\d+',
    '投稿(?:数|日時?|者)?[:：].{1,24}',
    '\\d+[:：] ?(?:名無し|匿名).{0,20}',
  ],
  ko: [
    '(?:답글|답글쓰기|답변|인용|신고|추천|비추천|공감)(?: ?\\d+)?',
    '(?:글쓴이|작성자|채택된 답변|댓글 ?\\d+)',
    '가입일?[: ].{4,20}',
    '(?:게시글|작성글) ?\\d+',
  ],
  ar: [
    '(?:رد|اقتباس|تبليغ|الرد)',
    '(?:المشاركات|تاريخ التسجيل|عدد المشاركات):? .{1,24}',
    '(?:عضو(?: .{3,12})?|مشرف)',
  ],
};

/** What a forum's title, trail or heading calls itself. */
const FORUM: Words = {
  any: [
    '\\bforums?\\b',
    '论坛',
    '論壇',
    '贴吧',
    '社区论坛',
    '讨论区',
    '討論區',
    '\\bforen\\b',
    '\\bforo\\b',
    'fórum',
    'форум',
    '掲示板',
    'フォーラム',
    'スレッド',
    '질문게시판',
    '게시판',
    '커뮤니티',
    'منتدى',
    'منتديات',
    '\\bthread\\b',
    '\\bboard index\\b',
    'message board',
    'discussion board',
    '知恵袋',
  ],
};

/** How galleries are called. */
const GALLERY: Words = {
  en: [
    '^(?:photo|image|picture|slide) \\d{1,3}(?: (?:of|/) \\d{1,3})?',
    '^in pictures\\b',
    '\\bphotos?:? ?gallery\\b',
    '\\bin (?:pictures|photos)$',
    '^(?:photos|gallery|pictures|slideshow)\\s?[:|–-]',
    '^\\d+ (?:photos|pictures|images)$',
  ],
  zh: [
    '^(?:高清)?(?:组图|图集|高清图集|图辑|图说|圖輯|组图丨|图片)[:：|｜丨 ]',
    '[(（](?:组图|图集|图)[)）]$',
    '^\\d+ ?/ ?\\d+$',
    '第\\d+张|共\\d+张',
  ],
  de: [
    '^bild(?:er)? \\d{1,3}(?: (?:von|/) \\d{1,3})?',
    '^(?:bildergalerie|fotostrecke|bilderstrecke|fotos|galerie)\\b',
    '\\bin bildern$',
  ],
  fr: [
    '^(?:photo|image|diapositive) \\d{1,3}(?: ?(?:sur|/) ?\\d{1,3})?',
    '^(?:en images|diaporama|galerie|portfolio)\\b',
    '\\ben (?:images|photos)$',
  ],
  es: [
    '^(?:foto|imagen) \\d{1,3}(?: (?:de|/) \\d{1,3})?',
    '^(?:fotos|galer[íi]a|fotogaler[íi]a|en im[áa]genes)\\b',
    '\\ben (?:im[áa]genes|fotos)$',
  ],
  pt: [
    '^(?:foto|imagem) \\d{1,3}(?: (?:de|/) \\d{1,3})?',
    '^(?:fotos|galeria|veja (?:as )?fotos|em imagens)\\b',
    '\\bem (?:imagens|fotos)$',
  ],
  ru: [
    '^(?:фото|снимок|кадр) \\d{1,3}(?: (?:из|/) \\d{1,3})?',
    '^(?:фотогалерея|фоторепортаж|фотографии|фото)[ :.]',
    '(?:в фотографиях|\\(фото\\)|фотогалерея|фоторепортаж)$',
  ],
  ja: [
    '^(?:写真|画像|フォト)(?: ?\\d{1,3})?(?:(?:枚目)?[/／]\\d{1,3}|枚目|:|：|ギャラリー|特集)',
    '【(?:写真|フォト|画像).{0,10}】',
    '全\\d{1,3}枚',
    'フォトギャラリー',
  ],
  ko: [
    '^\\[?(?:포토|화보|사진|갤러리)(?: ?뉴스)?\\]?[ :]',
    '(?:사진|이미지) ?\\d{1,3}(?:/\\d{1,3})?$',
    '화보$',
    '총 ?\\d{1,3}(?:장|컷)',
  ],
  ar: ['^(?:بالصور|صور|معرض)(?: |:|$)', 'صورة \\d{1,3} من \\d{1,3}'],
};

/** Which picture of how many this is. */
const PICTURE_COUNT =
  /^(?:photo|image|picture|slide|bild|foto|imagen|imagem|фото|写真|图|사진|صورة)?\s?\(?\d{1,3}\s?(?:\/|of|von|de|sur|из|／|من)\s?\d{1,3}\)?(?:枚目?)?$/iu;

/** A year, a time of day, or how long ago. */
const MOMENT =
  /(?:^|\D)(?:(?:19|20)\d\d(?:\D|$)|\d{1,2}:\d{2}(?:\D|$))|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}|\d\s?(?:(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|[hdw]) ago|(?:分钟|分鐘|小时|小時|天|周|个月|年|時間|日|か月|分)前|(?:분|시간|일|주|개월|년) ?전|(?:минут|час|дн|день|недел|месяц|год|лет)\p{L}* назад)|(?:vor|il y a|hace|há) \d|(?:昨天|前天|今天|昨日|어제|вчера|hier|gestern|ayer|ontem|yesterday)|منذ/iu;
const LONGEST_MOMENT_LINE = 70;

/** How a film's headline begins or ends. */
const VIDEO: Words = {
  en: [
    '^(?:video|watch|live stream|livestream)\\s?[:|–-]',
    '[(\\[](?:video|official video|full episode|trailer)[)\\]]',
    '\\bvideo$',
    '\\b(?:full episode|official trailer)\\b',
    '^(?:season|episode|s\\d+ ?e\\d+)\\b',
  ],
  zh: [
    '^(?:视频|視頻|影片|直播|回放|短视频)[:：|｜丨 ]',
    '[(（\\[](?:视频|视频版|影片|高清)[)）\\]]',
    '第\\d+[集期]',
    '在线观看',
    '高清(?:视频|完整版)',
  ],
  de: ['^(?:video|im video|livestream)\\s?[:|–-]', '\\b(?:video|ganze folge)$'],
  fr: ['^vid[ée]o\\s?[:.|–-]', '\\b(?:vid[ée]o|en replay|replay)$'],
  es: ['^v[íi]deo\\s?[:.|–-]', '\\bv[íi]deo$', 'cap[íi]tulo completo'],
  pt: ['^v[íi]deo\\s?[:.|–-]', '\\bv[íi]deo$'],
  ru: ['^видео\\s?[:.|–-]', '(?:видео|\\(видео\\))$', 'смотреть онлайн'],
  ja: ['^【?(?:動画|映像)】?', '(?:動画|映像)】?$', '第\\d+(?:話|回)'],
  ko: ['^\\[?(?:영상|동영상|비디오)\\]?', '(?:영상|동영상|다시보기)\\]?$'],
  ar: ['^(?:فيديو|بالفيديو|شاهد)(?: |:)', 'فيديو$'],
};

/** What stands above readers' comments. */
const COMMENTS: Words = {
  en: [
    '(?:\\d[\\d.,]*k? )?(?:comments?|replies|responses?)(?: ?[(:]?\\d[\\d.,]*k?\\)?)?',
    '(?:join|leave|post|write|view|read|show) (?:the |a |your |all )?(?:\\d+ )?(?:comments?|conversation|reply)',
  ],
  zh: [
    '(?:全部|最新|热门|精彩|最热|网友|用户|相关)?(?:评论|跟帖|跟贴|留言|回复|評論|留言)(?:区|區|列表)?[ (（:：]*\\d*[)）]?',
    '\\d+ ?(?:条|則|个)?(?:评论|跟帖|留言|回复|評論)',
    '(?:发表|查看|我要)(?:评论|跟帖|留言)',
  ],
  de: ['(?:\\d[\\d.]* )?(?:leser)?kommentare?(?: ?\\(?\\d[\\d.]*\\)?)?', '(?:\\d+ )?antworten?'],
  fr: ['(?:\\d[\\d ]* )?(?:commentaires?|réactions?)(?: ?\\(?\\d+\\)?)?'],
  es: ['(?:\\d[\\d.]* )?comentarios?(?: ?\\(?\\d+\\)?)?'],
  pt: ['(?:\\d[\\d.]* )?comentários?(?: ?\\(?\\d+\\)?)?'],
  ru: [
    '(?:\\d[\\d ]* )?комментари(?:й|я|ев|и)(?: ?\\(?\\d+\\)?)?',
    '(?:обсуждение|отзывы)(?: ?\\(?\\d+\\)?)?',
  ],
  ja: ['(?:みんなの)?コメント(?:一覧|欄)?[ (（:：]*\\d*件?[)）]?', '\\d+ ?件のコメント'],
  ko: ['(?:전체 )?댓글(?: ?\\(?\\d[\\d,]*\\)?개?)?', '댓글 (?:쓰기|보기|달기)'],
  ar: ['(?:\\d+ )?(?:ال)?تعليق(?:ات)?(?: ?\\(?\\d+\\)?)?'],
};

/** What leads to a list's next page. */
const PAGING: Words = {
  any: ['^(?:»|›|>|>>|→)$'],
  en: [
    '^(?:next(?: page)?|older(?: posts| entries| stories)?|load more|show more(?: .{1,12})?|view more|more stories|see more)\\s?[»›>→]?$',
  ],
  zh: [
    '^(?:下一页|下页|下一頁|末页|尾页|尾頁|加载更多|点击加载更多|查看更多|更多|展开更多)\\s?[»›>]{0,2}$',
    '^共 ?\\d+ ?[页条]',
  ],
  de: ['^(?:weiter|nächste(?: seite)?|mehr (?:laden|anzeigen)|ältere (?:beiträge|artikel))\\s?[»›>→]?$'],
  fr: [
    "^(?:(?:page )?suivante?|voir plus|charger plus|plus d[’']articles|articles plus anciens)\\s?[»›>→]?$",
  ],
  es: ['^(?:(?:p[áa]gina )?siguiente|cargar m[áa]s|ver m[áa]s|m[áa]s noticias)\\s?[»›>→]?$'],
  pt: [
    '^(?:(?:p[áa]gina )?(?:seguinte|pr[óo]xim[ao])|carregar mais|ver mais|mais not[íi]cias|veja mais)\\s?[»›>→]?$',
  ],
  ru: [
    '^(?:след(?:ующая)?(?: страница)?|дал(?:ее|ьше)|вперед|(?:показать|загрузить) (?:ещ[её]|больше))\\s?[»›>→]?$',
  ],
  ja: ['^(?:次へ|次のページ|次の\\d+件|もっと見る|さらに表示|もっと読み込む|過去の記事)\\s?[»›>＞]?$'],
  ko: ['^(?:다음(?: 페이지)?|더 ?보기|더 불러오기)\\s?[»›>]?$'],
  ar: ['^(?:التالي|الصفحة التالية|المزيد|عرض المزيد|تحميل المزيد)\\s?[«‹<←]?$'],
};

/** A price as shops print it. */
const PRICE =
  /(?:[$€£¥￥₽₩]|US\$|R\$|HK\$|NT\$|RMB|CNY|EUR|USD|GBP)\s?\d[\d.,\s]{0,10}|\d[\d.,]{0,10}\s?(?:€|£|₽|₩|元(?!旦)|円|원|руб\.?|ر\.س|د\.إ|USD|EUR|kr\b)/u;
/** A price, or a heading, with few words around it. */
const LONGEST_LINE = 40;

/** A film's length. */
const DURATION = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/;
/** How often it was seen. */
const VIEWS =
  /\d[\d., \u00a0]{0,10}(?:[kKmM万萬億]|тыс\.?|mil|Mio\.?|만)?\s?(?:views?(?!\p{L})|次(?:播放|观看|觀看)|播放|观看|aufrufe|vues|visualizaciones|visualizações|reproducciones|просмотр(?:ов|а)?|回視聴|回再生|회 조회)|(?:再生(?:回数)?|播放(?:量|次数)|조회수?|просмотров|مشاهدات)\s?[:：]?\s?\d/iu;

export const leadsOn = (text: string): boolean => MORE_END.test(text);
export const isAnswersHeading = (text: string): boolean => ANSWERS.test(text);
export const isCountedComments = (text: string): boolean =>
  isCommentsHeading(text) && COUNTED_COMMENTS.test(text);
export const isLoading = (text: string): boolean => text.length <= LONGEST_LINE && LOADING.test(text);
export const beginsAsCaption = (text: string): boolean => CAPTION.test(text);
export const isChapter = (text: string): boolean => CHAPTER.test(text);
export const isSectionTitle = (text: string): boolean => SECTION_TITLE.test(text);
export const isShippingLine = (text: string): boolean => SHIPPING_LINE.test(text);
export const turnsPictures = (text: string): boolean => TURNING_LINE.test(text);
export const isChannelLine = (text: string): boolean => CHANNEL_LINE.test(text);
export const isBylineLine = (text: string): boolean => BYLINE_LINE.test(text);
export const hasDateline = (text: string): boolean => DATELINE.test(text);
export const isFrontTitle = (text: string): boolean => FRONT_TITLE.test(text);
export const isErrorTitle = (text: string): boolean => ERROR_TITLE.test(text);
export const isLoginTitle = (text: string): boolean => LOGIN_TITLE.test(text);
export const isSearchTitle = (text: string): boolean => SEARCH_TITLE.test(text);
export const isGalleryTitle = (text: string): boolean => GALLERY_TITLE.test(text);
export const isVideoTitle = (text: string): boolean => VIDEO_TITLE.test(text);
export const isForumName = (text: string): boolean => FORUM_NAME.test(text);
export const isPostLine = (text: string): boolean => POST_LINE.test(text);
export const isCommentsHeading = (text: string): boolean =>
  text.length <= LONGEST_LINE && COMMENTS_HEADING.test(text);
export const isPagingLine = (text: string): boolean => PAGING_LINE.test(text);
export const saysBuy = (text: string): boolean => BUY_WORDS.test(text);
export const isPriceLine = (text: string): boolean => text.length <= LONGEST_LINE && PRICE.test(text);
export const holdsMoment = (text: string): boolean => MOMENT.test(text);
export const isMomentLine = (text: string): boolean =>
  text.length <= LONGEST_MOMENT_LINE && MOMENT.test(text);
export const isPictureCount = (text: string): boolean => PICTURE_COUNT.test(text);
export const isDuration = (text: string): boolean => DURATION.test(text);
export const isViewCount = (text: string): boolean => VIEWS.test(text);

const MORE_END = expression(MORE, '(?:', ')[\\s\\p{P}\\p{S}]{0,4}$');
const SECTION_TITLE = expression(SECTION);
const SHIPPING_LINE = expression(SHIPPING);
const TURNING_LINE = expression(TURNING);
const CHANNEL_LINE = expression(CHANNEL);
const BYLINE_LINE = expression(BYLINE);
const FRONT_TITLE = expression(FRONT);
const ERROR_TITLE = expression(ERROR);
const LOGIN_TITLE = expression(LOGIN);
const SEARCH_TITLE = expression(SEARCH);
const GALLERY_TITLE = expression(GALLERY);
const VIDEO_TITLE = expression(VIDEO);
const FORUM_NAME = expression(FORUM);
const POST_LINE = expression(POST, '^[\\s\\p{P}\\p{S}]{0,2}(?:', ')[\\s\\p{P}\\p{S}]{0,2}$');
const COMMENTS_HEADING = expression(COMMENTS, '^[\\s\\p{P}\\p{S}]{0,2}(?:', ')[\\s\\p{P}\\p{S}]{0,3}$');
const PAGING_LINE = expression(PAGING);
const BUY_WORDS = expression(BUY);
