import { words } from './words.ts';

/** How several speakers of the same words are joined. */
interface JointWords {
  /** What stands between the last two. */
  and: readonly string[];
  /** What follows the last one at once, where the verb stands elsewhere: 다리|와|, 고원|은|. */
  subject?: readonly string[];
  /** What may stand between the last one and the verb: 均, 共同. */
  between?: readonly string[];
}

const JOINT: Readonly<Record<string, JointWords>> = {
  en: { and: words('and &') },
  de: { and: words('und sowie') },
  fr: { and: words('et') },
  es: { and: words('y e') },
  pt: { and: words('e') },
  ru: { and: words('и') },
  ar: { and: words('و') },
  zh: {
    and: words('和 与 與 及 以及 、 暨'),
    between: words(
      '均 都 皆 也 还 還 同时 同時 先后 先後 分别 分別 一致 共同 联合 聯合 一道 一同 两人 兩人 二人 双方 雙方 等 等人 日前 随后 隨後 则 則 在 中 声明 聲明 公报 公報 公告 通知 通告 发布 發布 印发 印發 发表 發表 发文 發文',
    ),
  },
  ja: { and: words('と 、 ・ および 及び'), subject: words('は が も らは らが の両氏は の両氏が') },
  ko: { and: words('와 과 및 · 하고'), subject: words('은 는 이 가 도') },
};

/** Of a language (BCP 47 primary language); undefined where joint speakers aren't told. */
export const jointWordsOf = (code: string): JointWords | undefined => JOINT[code];
