import { Beginnings } from '../../blocks/beginnings.ts';
import { isCjk, visibleLength } from '../../blocks/text.ts';
import { isReport } from './report.ts';

/**
 * How lines begin that tell who made and may use a story, by script: sources, editors, rights, calls to follow.
 */
const BEGINNINGS: readonly string[] = [
  // Chinese
  '(本文|稿件|文章)?来源[:：丨|]',
  '来自[:：]',
  '(本文)?责任编辑',
  '责编',
  '编辑[:：|丨 ]',
  '校对[:：| ]',
  '原标题[:：]',
  '原题为',
  '本文原标题',
  '作者[:：]',
  '采写[:：]',
  '文[|丨]',
  '记者[:：][^，。,？?！!]{1,30}$',
  '通讯员[:：]',
  '审[核校][:：]',
  '摄影[:：|]',
  '免责声明',
  '特别声明',
  '平台声明',
  '声明[:：]',
  '版权声明',
  '转载请注明',
  '未经.{0,8}授权.{0,12}(转载|使用|复制|摘编|镜像|抄袭)',
  '本文为.{0,12}原创',
  '（?本文来自',
  '以上内容.{0,30}(仅|不代表|版权|来[自源]|整理|转载|平台|自媒体|AI|生成|用户)',
  '扫描.{0,20}(二维码|关注|下载|APP|公众号|进群|添加)',
  '扫码(关注|下载|查看|阅读|观看|收听|加|进|入|咨询|报名|了解|打开|分享|领取|$)',
  '长按.{0,16}(二维码|识别|关注|扫|保存|图片|复制)',
  '关注[^，。,]{0,10}公众号$',
  '关注.{0,10}公众号[，,：:“「『]',
  '欢迎关注',
  '点击.{0,10}(关注|下载|查看)',
  '分享到',
  '返回.{0,8}首页',
  '打开.{0,8}(APP|客户端)[^，。,]{0,16}$',
  '打开.{0,8}(APP|客户端).{0,10}(阅读|查看|体验|继续|看|更)',
  '您的浏览器',
  '资料来源',
  '图片来源',
  '总监制[:：]',
  '[（(]文[/图]',
  '日期[:：]$',
  // Japanese, Korean
  '無断転載',
  'この記事は(有料)?会員限定',
  '無料で会員登録',
  '.{0,12}(会員登録できます|に登録すると)',
  '会員向け記事',
  '※?紙の新聞',
  '残り ?[0-9]+文字',
  '目次(を開く)?$',
  '※.{1,60}商標です',
  '(この)?続きを読むには',
  '(この)?続きは.{0,24}(会員|有料|登録|購読|電子版|こちら|アプリ|本紙|紙面|ログイン|サイト)',
  '저작권(자|법)?.{0,24}(ⓒ|©|무단|금지|보호)',
  '무단 ?전재',
  'AI 요약',
  '\\[?사진 ?[=제]',
  // Others
  // What a story is filed under
  '(Tags?|Topics?|Filed under|Posted in|Keywords?|Categories|Kategorien|Kategorie|Schlagw(örter|orte)|Eingeordnet unter|Etiquetas|Etiketler|Mots[ -]clés|Catégories|Categorías|Palavras-chave|Tagi|Теги|Метки|Ключевые слова|Kata kunci|Từ khóa|Trefwoorden|برچسب‌?ها|الكلمات المفتاحية|关键[词字]|關鍵[字詞]|标签|標籤|キーワード|タグ|태그|키워드)( ?[:：]|$)',
  'Copyright( \\(c\\)|:| ©| ?\\d{4}| by |.{0,60}(all rights reserved|\\d{4})|$)',
  '©',
  // Who speaks, and where it was printed or sent
  '(AI[- ](generated|written)|This (summary|article) was (generated|written|created) (by|with|using) (AI|artificial))',
  '(The )?(views|opinions) (expressed|and opinions).{0,80}(author|writer|columnist|own|not|those of|solely|personal)',
  'Este texto não reflete.{0,40}opini',
  'Texto em que o autor .{0,60}opini',
  'As opiniões expressas.{0,60}(autor|não|responsabilidade|exclusiv)',
  'Las opiniones (expresadas|vertidas).{0,80}(autor|no (reflej|represent|necesariamente|coincid|son)|responsabilidad|exclusiv)',
  'Опубликован(о|а|ы)? в (газете|издании|журнале)',
  'Заголовок в газете',
  'Sendung[:：]',
  'This is a live blog',
  'All rights reserved',
  '▶',
  '☞',
  'Перепечатка.{0,60}(разреш|запрещ|ссылк|соглас|допуск)',
  'Источник *(фото)?[:：]',
  'Фото[:：]',
  '.{0,40}: ?https?://\\S+$',
  'Follow us',
  'Updated? (at|on) [^,]{0,30}\\d',
  'Download (the|our) [^,.]{0,60}$',
  'Share this( (article|story|post|page|on|with)|:|$)',
  '(Advert(isement)?|Anzeige|Werbung|Publicidad|Publicidade|Publicité|Pubblicità|Reklama?|Annons|Annonce|Advertentie|Реклама|広告|廣告|广告|광고)$',
  '(Image|Photo|Picture|Slide|Bild|Foto|Page|Página|Halaman|Photo) \\d{1,3} (of|av|von|de|dari|sur|di) /? ?\\d{1,3}$',
  '\\d{1,3} (of|av|von|de|dari|sur|di) \\d{1,3}( \\p{L}{2,12})?$',
  '(Previous|Next|Start) (slide|slideshow)$',
  'This slideshow requires',
  'SCROLL TO CONTINUE',
  'To view this video',
  'Story continues below',
  'Article continues (below|after)',
  'Empfohlener redaktioneller Inhalt',
  'An dieser Stelle finde(n Sie|t sich|st du).{0,60}(extern|redaktion|inhalt)',
  'Lees verder onder',
];

const PRODUCTION = new Beginnings('\\s（(【\\[*', BEGINNINGS);

/** Longer ones are paragraphs that happen to begin so. */
const LONGEST_CJK = 120;
const LONGEST_OTHER = 160;

/** A line about how the story was made or may be used: "责任编辑：…", "原标题：…", "© …". */
export const isProductionLine = (text: string): boolean =>
  text.length < LONGEST_OTHER * 2 &&
  visibleLength(text) < (isCjk(text) ? LONGEST_CJK : LONGEST_OTHER) &&
  PRODUCTION.test(text) &&
  !isReport(text);
