import { expression, type Words } from './expression.ts';

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

/** How often it was seen. */
const VIEWS =
  /\d[\d., \u00a0]{0,10}(?:[kKmM万萬億]|тыс\.?|mil|Mio\.?|만)?\s?(?:views?(?!\p{L})|次(?:播放|观看|觀看)|播放|观看|aufrufe|vues|visualizaciones|visualizações|reproducciones|просмотр(?:ов|а)?|回視聴|回再生|회 조회)|(?:再生(?:回数)?|播放(?:量|次数)|조회수?|просмотров|مشاهدات)\s?[:：]?\s?\d/iu;

/** A film's length. */
const DURATION = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/;

/** A chapter of a film: a time and a title. */
const CHAPTER = /^(?:\d{1,2}:)?\d{1,2}:\d{2}\s+\S/;

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

/** Which picture of how many this is. */
const PICTURE_COUNT =
  /^(?:photo|image|picture|slide|bild|foto|imagen|imagem|фото|写真|图|사진|صورة)?\s?\(?\d{1,3}\s?(?:\/|of|von|de|sur|из|／|من)\s?\d{1,3}\)?(?:枚目?)?$/iu;

/** How captions begin. */
const CAPTION =
  /^(?:[▲△▼▽↑↓▶◀]|图[为/:：]|图\d|(?:photo|foto|bild|фото|写真|사진)\s?[:：/]|\d{1,2}[./、] ?(?=\p{L}))/iu;

const VIDEO_TITLE = expression(VIDEO);
const CHANNEL_LINE = expression(CHANNEL);
const GALLERY_TITLE = expression(GALLERY);
const TURNING_LINE = expression(TURNING);

export const isVideoTitle = (text: string): boolean => VIDEO_TITLE.test(text);
export const isChannelLine = (text: string): boolean => CHANNEL_LINE.test(text);
export const isViewCount = (text: string): boolean => VIEWS.test(text);
export const isDuration = (text: string): boolean => DURATION.test(text);
export const isChapter = (text: string): boolean => CHAPTER.test(text);
export const isGalleryTitle = (text: string): boolean => GALLERY_TITLE.test(text);
export const turnsPictures = (text: string): boolean => TURNING_LINE.test(text);
export const isPictureCount = (text: string): boolean => PICTURE_COUNT.test(text);
export const beginsAsCaption = (text: string): boolean => CAPTION.test(text);
