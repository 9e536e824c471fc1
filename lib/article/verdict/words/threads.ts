import { expression, LONGEST_LINE, type Words } from './expression.ts';

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

/** What stands above the answers to a question. */
const ANSWERS =
  /^(?:\d+ (?:answers?|antworten|réponses?|respuestas|respostas|ответ(?:а|ов)?|إجابات)|(?:回答|答案)(?:（|\()?\s?\d*|\d+ ?(?:个|個|条|件の)(?:回答|答案)|(?:답변|답글) ?\d+(?:개)?|ベストアンサー.*|最佳答案|accepted answer|beste antwort|meilleure réponse)[\s\p{P}\p{S}]{0,3}$/iu;

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

/** Of those, what can't be the name of a column. */
const COUNTED_COMMENTS =
  /\d|全部|最新|热门|精彩|最热|网友|跟帖|留言|一覧|전체|comments|commentaires|comentarios|comentários|комментарии|join|leave/iu;

const FORUM_NAME = expression(FORUM);
const POST_LINE = expression(POST, '^[\\s\\p{P}\\p{S}]{0,2}(?:', ')[\\s\\p{P}\\p{S}]{0,2}$');
const COMMENTS_HEADING = expression(COMMENTS, '^[\\s\\p{P}\\p{S}]{0,2}(?:', ')[\\s\\p{P}\\p{S}]{0,3}$');

export const isForumName = (text: string): boolean => FORUM_NAME.test(text);
export const isPostLine = (text: string): boolean => POST_LINE.test(text);
export const isAnswersHeading = (text: string): boolean => ANSWERS.test(text);
export const isCommentsHeading = (text: string): boolean =>
  text.length <= LONGEST_LINE && COMMENTS_HEADING.test(text);
export const isCountedComments = (text: string): boolean =>
  isCommentsHeading(text) && COUNTED_COMMENTS.test(text);
