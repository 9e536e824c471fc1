import { words } from './words.ts';

/** What stands before who took a picture, in all languages with capitals. */
export const PICTURE_WORDS: readonly string[] = words(
  'foto fotos photo photos bild bilder image imagen picture crédit credit copyright фото',
);

/** Agencies that stand behind them: Foto: Jan Weil/|dpa|. */
export const PICTURE_AGENCIES: readonly string[] = words(
  'dpa afp ap epa efe rtr reuters getty imago keystone apa picture shutterstock alamy тасс риа',
);

/** Chinese: who wrote or translated the page, behind what they did: 编译/秦越. */
export const CREDITED_BEFORE =
  /(?:^|[\n（(])[ 　]?(?:编译者?|编辑|作者|撰文|采写|摄影|文|图|图\/文|文\/图|文图|校对|责编|责任编辑|审核|监制|来源|供稿|通讯员|整理|执笔|记者)[ 　]?[/／|｜丨][ 　]?(?:\p{Script=Han}{2,4}[ 　、])*$/u;
/** … and what opens a bracket of reporters. */
export const REPORTERS_BEFORE =
  /[（(](?:本报|本報|新华社|见习|實習|实习)?(?:记者|記者|通讯员|通訊員)[^（）()，。]{0,24}$/u;
