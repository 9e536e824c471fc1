import { words } from '../languages/words.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';

/**
 * Words that a Chinese noun phrase does not reach over to the left: prepositions, verbs of meeting, speaking and
 * naming, particles of time.
 */
const STOPS = new Lexicon(
  words(`
    同 与 在 由 据 对 向 让 请 被 受 将 了 是 从 把 给 跟 以 为 因 时 后 前往 会见 会晤 会谈 出席 访问 邀请 应 担任 接替 任命 选举 当选 来自 以及 及其
    而 但 并 关于 称 说 表示 认为 指出 强调 介绍 透露 宣布 告诉 报道 采访 到 至 日 有 和 或 于 过 着 也 还 就 都 又 再 让 使 叫 名叫 包括 除了 除
    成为 作为 建议 敦促 要求 呼吁 希望 感谢 祝贺 欢迎 支持 反对 批评 指责 谴责 击败 战胜 前来 赴 抵达 加入 离开 针对 根据 按照 随着 通过 经过 比如 例如 其中 此前 随后 目前 当时 今天 昨天
    判决 判处 判令 赔偿 起诉 控告 诉 状告 打死 炸死 击毙 枪杀 刺杀 暗杀 处决 释放 解雇 免去 罢免 悼念 缅怀 看望 慰问 逮捕 拘留 抓获 解救 救起 撞 撞伤 撞死 打伤 杀害 认识 遇到 遇见 见到 找到 联系 电话 致电 请来 引进 聘请 提名 推荐 任用 录用 雇用 介绍 追问 询问 采访了 见了 陪同
    與 據 對 讓 請 將 從 給 為 時 後 會見 會晤 採訪 報導 說 稱 擔任 還 過 著`),
);

/** Words in which a stop is only a syllable. */
const EXCEPTIONS = words(`
  共和国 共和國 和平 和谐 人民共和国 对外 对华 外交 后勤 后卫 同济 同仁 应急 应用 向阳 在野 有限 有关 有色 以色列 因特 为民 为首 以下 成都 首都 京都 都市 都会 让球 时报 时代 小时 时装
  起诉书 公诉 上诉 投诉 诉讼 申诉 胜诉 败诉 起诉人 公诉人 申诉人 上诉人 投诉人 赔偿委员会 电话局 介绍人 推荐人 撞击 日本 日报 日方 日内瓦 节日 每日 今日 新日 日电 到位 至尊 给力 据点 使馆 使者 大使 公使 特使 使领馆 于洪 关于 过渡 过程 再生 就业 受访 受害 被告 从业 欧盟和 会同 名誉 或 前任 后任 及 着陆
  反对党 反对派 支持者 支持率 批评家 邀请赛 选举人 访问学者 访问团 采访团 出席者 希望小学 建议书 共同 一同 同盟 同业 同乡 同胞 同僚 同行 同城 同窗 同性 同龄 国是 同志 同学 同事 合同 协同 共同社 大同 与会 参与 给予 通报 信访 说服 小说 演说 称号 名称 职称 将军 上将 中将 少将 大将 为 对 记者 前沿 前锋 应对 有为 过往 有机 拥有 国有 私有 所有 大有 时尚 后天 后台 最后`);
const EXCEPTION_LIST = new Lexicon(EXCEPTIONS.filter((word) => word.length >= 2));

const LETTER = /[\p{L}\p{N}·•・‧—\-()（）、《》「」“”]/u;

/**
 * Where the noun phrase that ends at `end` begins, walking left to punctuation or a word it does not reach over.
 *
 * @param options `list`: walk over 、 and brackets, as titles do (中央政治局委员、中央外办主任)
 */
export function phraseStart(
  text: string,
  end: number,
  from: number,
  options: { list?: boolean } = {},
): number {
  const limit = Math.max(from, end - 48);
  let at = end;
  while (at > limit) {
    const c = text[at - 1] ?? '';
    if (!LETTER.test(c) || (!options.list && /[、()（）《》“”「」]/u.test(c))) break;
    const exception = exceptionOver(text, at - 1, end);
    if (exception) {
      at = Math.max(limit, exception.start);
      continue;
    }
    if (STOPS.endingAt(text, at, 4) !== undefined) break;
    at -= 1;
  }
  return at;
}

/** The exception that covers the character at `at`. */
function exceptionOver(text: string, at: number, end: number): Range | undefined {
  for (let start = Math.max(0, at - 4); start <= at; start += 1) {
    const word = EXCEPTION_LIST.startingAt(text, start);
    if (word !== undefined && start + word.length > at && start + word.length <= end)
      return { start, end: start + word.length };
  }
  return undefined;
}
