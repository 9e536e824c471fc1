import type { AddressWords } from './address-words.ts';
import { words } from './words.ts';

/** How Japanese news call people. */
export const jaAddress: AddressWords = {
  forms: words('さん 氏 容疑者 被告'),
  notBefore: { 氏: '名族神', 被告: '人側' },
  titles: words('知事 市長 首相 外相 大統領 社長 監督 会長 選手 投手 教授'),
  nobody: words(
    '皆 奥 客 患者 業者 医者 役者 記者 職人 住職 隣人 友人 主人 本人 日本 米国 中国 韓国 同 両 各 前 元 現 新 副 次期',
  ),
  nobodyEndings: '者員人客婦師長様家校社省庁県市府都党国',
};

/** What somebody is to the one named before: 長男|圭介. */
export const KIN: readonly string[] = words(`
  長男 次男 三男 四男 長女 次女 三女 四女 義父 義母 義兄 義弟 義姉 義妹 祖父 祖母
`);

/** The same, before the name of somebody who has the other one's surname: 父・三枝徹. */
export const KIN_BEFORE: readonly string[] = [
  ...KIN,
  ...words('父 母 兄 弟 姉 妹 妻 夫 息子 娘 父親 母親 夫人'),
];

/** Given names in kana that may follow a surname in ideographs: 二階堂|ほのか. */
export const KANA_GIVEN: readonly string[] = words(`
  さくら ひかり ひかる あかり ほのか みゆき さやか まゆみ かおり かおる ひろみ まさみ あゆみ ゆかり めぐみ みどり のぞみ つばさ ひなた ひなの あおい みさき みなみ すみれ かすみ いずみ いづみ なつみ なつき まなみ あすか はるか はるな ちひろ みちる
  しおり しほり いおり さおり まどか のどか しずか やすか あやか あやの あやな あやめ ゆうか ゆうな ゆりか ゆりえ ゆりあ りりか ももか ももこ さゆり さつき さとみ くるみ くみこ けいこ えりか えりこ えみり まりこ まりえ まりな まいか まいこ まゆか まゆこ みほこ みずき みずほ みのり みのる みくる ななこ ななみ ななせ
  なおみ なおこ なぎさ のりこ はづき はなこ ひとみ ひろこ ひろゆき ふみえ ふみか まこと まさる みつる たけし たかし つよし ひろし さとし きよし ただし やすし あつし まさし たくみ たくや しんじ けんじ こうじ ゆうじ りょう じゅん れいこ れいな わかな わかば みらい ゆめの あいり あいこ あいか えいこ
  よしこ ようこ やよい やすこ ともこ ともみ ちあき ちえみ ちなつ ちはる つぐみ こころ こはる こずえ かなえ かなこ かれん うらら いちか あずさ あさひ あつこ りえこ りつこ りんか るみこ
`);
