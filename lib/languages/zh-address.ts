import type { AddressWords } from './address-words.ts';
import { words } from './words.ts';

/** How Chinese news call people by their surnames. */
export const zhAddress: AddressWords = {
  forms: words(`
    女士 先生 小姐 太太 太 师傅 老师 医生 大夫 警官 老板 教练 护士 法官 律师 大爷 大妈 大娘 大叔 大婶 大姐 大哥 阿姨 奶奶 爷爷 婆婆 老汉 老太
    同学 某某 某 師傅 老師 醫生 老闆 教練 護士 律師
  `),
  notBefore: {
    某: '些个個种種地人家国國省市年日月时時次项項款位',
    太: '太平阳陽空',
    官: '方员員司僚府邸宣兵场場网網微媒能职職',
    总: '统理裁书部局署会共是要经监教结计体数量额和有',
  },
  titles: words(`
    官 总 大律师 资深大律师 检察官 检察长 督察 总督察 警司 警长 队长 大队长 支队长 县长 区长 镇长 乡长 村长 支书 主任委员 秘书长 行长 社长 馆长 站长 厂长 店长 园长 理事长 副市长 副县长 副局长 副院长 副校长 副部长 副主任 副主席
    立委 委员 议长 参议员 众议员 市议员 特首 司长 署长 厅长 将军 上校 中校 司令 指导员 教导员 团长 船长 机长 总监 总经理 主席 首相 国务卿 大使 领事 法师 神父 牧师 主教
  `),
  // Surnames that are oftener another word.
  nobody: [...'老各位于常和同向时明成能水方万高国文安'],
  nobodyEndings: '',
};
