import { AnyCase } from '../../../blocks/any-case.ts';
import { expression, LONGEST_LINE, type Words } from './expression.ts';

/** What stands above the answers to a question. */
const ANSWERS = new AnyCase(
  String.raw`^(?:\d+ (?:answers?|antworten|réponses?|respuestas|respostas|ответ(?:а|ов)?|إجابات)|(?:回答|答案)(?:（|\()?\s?\d*|\d+ ?(?:个|個|条|件の)(?:回答|答案)|(?:답변|답글) ?\d+(?:개)?|ベストアンサー.*|最佳答案|accepted answer|beste antwort|meilleure réponse)[\s\p{P}]{0,3}$`,
);

/** What stands above readers' comments. */
const COMMENTS: Words = {
  en: [
    '(?:\\d[\\d.,]{0,9}k? )?(?:comments?|replies|responses?)(?: ?[(:]?\\d[\\d.,]{0,9}k?\\)?)?',
    '(?:join|leave|post|write|view|read|show) (?:the |a |your |all )?(?:\\d+ )?(?:comments?|conversation|reply)',
  ],
  zh: [
    '(?:全部|最新|热门|精彩|最热|网友|用户|相关)?(?:评论|跟帖|跟贴|留言|回复|評論|留言)(?:区|區|列表)?[ (（:：]*\\d*[)）]?',
    '\\d+ ?(?:条|則|个)?(?:评论|跟帖|留言|回复|評論)',
    '(?:发表|查看|我要)(?:评论|跟帖|留言)',
  ],
  de: ['(?:\\d[\\d.]{0,9} )?(?:leser)?kommentare?(?: ?\\(?\\d[\\d.]{0,9}\\)?)?', '(?:\\d+ )?antworten?'],
  fr: ['(?:\\d[\\d ]{0,9} )?(?:commentaires?|réactions?)(?: ?\\(?\\d+\\)?)?'],
  es: ['(?:\\d[\\d.]{0,9} )?comentarios?(?: ?\\(?\\d+\\)?)?'],
  pt: ['(?:\\d[\\d.]{0,9} )?comentários?(?: ?\\(?\\d+\\)?)?'],
  ru: [
    '(?:\\d[\\d ]{0,9} )?комментари(?:й|я|ев|и)(?: ?\\(?\\d+\\)?)?',
    '(?:обсуждение|отзывы)(?: ?\\(?\\d+\\)?)?',
  ],
  ja: ['(?:みんなの)?コメント(?:一覧|欄)?[ (（:：]*\\d*件?[)）]?', '\\d+ ?件のコメント'],
  ko: ['(?:전체 )?댓글(?: ?\\(?\\d[\\d,]*\\)?개?)?', '댓글 (?:쓰기|보기|달기)'],
  ar: ['(?:\\d+ )?(?:ال)?تعليق(?:ات)?(?: ?\\(?\\d+\\)?)?'],
};

/** Of those, what can't be the name of a column. */
const COUNTED_COMMENTS = new AnyCase(
  String.raw`\d|全部|最新|热门|精彩|最热|网友|跟帖|留言|一覧|전체|comments|commentaires|comentarios|comentários|комментарии|join|leave`,
);

/** What is done to a post: it is answered, voted for. */
const REPLY = new AnyCase(
  String.raw`(?:^|[^\p{L}])(?:reply|quote|antworten|zitieren|répondre|citer|responder|citar|ответить|цитировать|upvote|votes?|votos?|رد|اقتباس)(?!\p{L})|^(?:#\d+|\d+ ?(?:楼|樓|층|F))(?!\p{L})|回[复覆復](?!\p{L})|引用|返信|답글|추천 ?\d|(?:▲|👍)\s?\d`,
);

/** Since when somebody writes here, and how much. */
const MEMBER = new AnyCase(
  String.raw`^(?:(?:posts|messages|joined|beiträge|registriert|dabei seit|messages|inscrit|mensajes|registrado|mensagens|membro desde|сообщений|сообщения|регистрация|с нами с|发帖|帖子|注册时间|等级|级别|积分|投稿数|登録日|المشاركات|عضو منذ|تاريخ التسجيل) ?[:：]? ?\d|[\d., ]{1,9} ?(?:posts|beiträge|messages|mensajes|mensagens|publicaciones|сообщени[йея])$|(?:new |full |senior |active |junior )member$|新手上路|楼主)`,
);

/** How those begin who turn to others. */
const GREETING = new AnyCase(
  String.raw`^(?:hi|hello|hey|good (?:morning|evening) (?:all|everyone)|hallo|moin|guten (?:tag|abend|morgen)|servus|bonjour|bonsoir|salut|coucou|hola|buen[oa]s|olá|oi|bom dia|boa (?:tarde|noite)|pessoal|здравствуйте|привет|добр(?:ый|ого)|всем|коллеги|السلام عليكم|مرحبا|أهلا)(?!\p{L})|^(?:大家|各位|请教|請教|求助|求问|你们好|안녕|질문|こんにちは|こんばんは|はじめまして|初めまして|質問|皆さん|教えて)`,
);

const COMMENTS_HEADING = expression(COMMENTS, '^[\\s\\p{P}]{0,2}(?:', ')[\\s\\p{P}]{0,3}$');

export const isAnswersHeading = (text: string): boolean => ANSWERS.test(text);
export const isCommentsHeading = (text: string): boolean =>
  text.length <= LONGEST_LINE && COMMENTS_HEADING.test(text);
export const isCountedComments = (text: string): boolean =>
  isCommentsHeading(text) && COUNTED_COMMENTS.test(text);
export const isReplyLine = (text: string): boolean => REPLY.test(text);
export const isMemberLine = (text: string): boolean => MEMBER.test(text);
export const greets = (text: string): boolean => GREETING.test(text);
