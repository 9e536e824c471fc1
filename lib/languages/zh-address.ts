import type { AddressWords } from './address-words.ts';
import { words } from './words.ts';

/** How Chinese news call people by their surnames. */
export const zhAddress: AddressWords = {
  forms: words(`
    女士 先生 小姐 太太 太 师傅 老师 医生 大夫 警官 老板 教练 护士 法官 律师 大爷 大妈 大娘 大叔 大婶 大姐 大哥 阿姨 奶奶 爷爷 婆婆 老汉 老太
    同学 某某 某 師傅 老師 醫生 老闆 教練 護士 律師
  `),
  notBefore: { 某: '些个個种種地人家国國省市年日月时時次项項款位', 太: '太平阳陽空' },
  titles: [],
  // Surnames that are oftener another word.
  nobody: [...'老各位于常和同向时明成能水方万高国文安'],
  nobodyEndings: '',
};
