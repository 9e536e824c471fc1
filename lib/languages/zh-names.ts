import { words } from './words.ts';

/** The 400 commonest Chinese surnames of one character (simplified, and traditional where it differs). */
export const SURNAMES: ReadonlySet<string> = new Set(
  `王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文樊兰殷施洪翟安倪庞申齐芦季俞鲁葛柳毕岳聂焦柴涂耿骆欧卜关甘辛章单左柯颜凌裴祁梅符华管成温游盛靳滕舒鲍宫苗邢牛尚时詹岑褚司竺冉翁邬项祝盖宁屈闵涂冷解宗卓鞠应芮荀狄明仇景边桂娄晏阎霍虞饶敖闻包胥仲储牟裘巩佟厉池茅佘苟查蔺查巫封车原鹿迟卞郎米谷丛沙楚栾习蒲穆晋冀桑匡海戚花由党仝练尉初商相宣蓝燕帅令吉扬冼强郗麻苑邸展纪昝占平艾衡於祖衣隋布阮计隆` +
    `張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蔣餘葉蘇呂盧鐘譚陸範賈鄒閆龍賀顧龔邵萬錢嚴湯喬賴蘭龐齊魯畢聶塗駱歐關單顏溫鮑寧閔應婁閻饒聞儲鞏厲車遲叢樂藍紀`,
);

/** Rarer ones, of the 百家姓 and of today, that mean little else. The text is read in simplified letters. */
export const RARE_SURNAMES: ReadonlySet<string> = new Set(
  '瞿喻柏窦奚酆臧伏谈缪裘嵇邴糜隗宓钮郁诸甄汲戎束幸韶郜蓟薄邰鄂贡逄姬扶宰郦雍璩濮扈郏浦晏慕茹宦庾暨寇阙夔晁訾阚乜巢蒯荆逯桓谌亓蹇揭麦撒仉蒉佘麴刁狄贝区乐谷苑仝尧邸冀栗蔺亢丛戚牟巩鹿庄傅萧伍尤童廉席曲房容鄢宿蒙丘辜隋粟邝甯赫郤厍殳莘羿弓卜岳冉饶褚蔚滕昝',
);

/** Surnames that are oftener a word, or the beginning of one: a name that begins so must be sure. */
export const WORDY_SURNAMES: ReadonlySet<string> = new Set(
  '简连路古云水卫戈敬危银植费昌伊养沃堵滑苍丰利从全来华保位阳步都木巴信南支元和贝强明师山门公官才东户皮寿农广国阙能双充益权劳富惠干童印居通满弘须融容红后禹经曲粘朴律院',
);

export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  words(
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 端木 百里 左丘 闻人 澹台 南宫 赫连 万俟 宇文 长孙 呼延 轩辕 拓跋 钟离 独孤 公冶 濮阳 淳于 太史 申屠 司空 仲孙 鲜于 闾丘 亓官 第五',
  ),
);

/**
 * Characters that write foreign names, after the transcription tables of 世界人名翻译大辞典
 * (Names of the World's Peoples, 2nd ed., 2007), without those that mostly mean something.
 */
export const TRANSLITERATION: ReadonlySet<string> = new Set(
  '阿茉埃艾爱安昂奥巴芭白拜班邦保鲍贝本比彼毕宾滨波伯勃博布蔡曹查昌车陈茨措达黛戴丹当道德登邓迪蒂丁东杜敦顿多厄恩尔法范方菲费芬丰冯佛弗夫伏福富盖甘冈高戈哥格葛根贡古瓜圭哈海罕翰汉豪赫黑亨洪胡华怀惠霍基吉季加佳嘉贾简杰捷金京久居喀卡凯坎康考科柯可克肯孔库夸宽奎昆拉莱赖兰朗劳勒雷蕾黎里理丽利莉莲廉良列林琳龙隆卢鲁露路伦罗洛玛马迈麦曼茂梅门蒙孟米密苗敏明缪摩莫默姆木穆拿娜纳乃奈南内嫩尼妮年涅宁纽努诺女欧帕派潘庞培佩彭蓬皮平泼珀普齐奇恰钱强乔切青琼丘曲让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申沈生圣施石史士斯松苏素索塔泰坦汤唐陶特腾提田廷汀通图土吐托陀瓦娃万汪旺威韦维伟卫魏温文翁沃乌吾武伍西希锡席夏香肖谢辛欣兴雄休许叙雅亚延扬尧耶叶伊以易因殷尹英永尤于雨约赞泽曾扎詹张章哲者珍真芝知智朱茱卓兹子宗祖佐·•・‧',
);

/** Others that do, which the tagger has not learnt as such. */
export const TRANSLITERATION_TOO: ReadonlySet<string> = new Set(
  '优娅礼苑幸辽斐钦津舒硕梯铁腓弥猜披颇坡诗苔瑙姬绮蕊萝薇芙茵蔻柳洁妲颂宋崔楚埔荻菈珊蒋顺维丝妃娥蓓妙妍贞静',
);

/** What makes something else of a person's name: 马克思|主义, 诺贝尔|奖. */
export const NAMED_AFTER: readonly string[] = words(`
  主义 定律 定理 学派 杯 奖 架构 效应 公式 模型 算法 演算法 故居 纪念馆 大道 大桥 号 综合征 综合症 病毒 体育馆 体育场 机场 隧道 广场 公园 海峡 遗址 旧址 古墓 墓葬 墓地 古镇 古城 水库 小区 大厦 大街 街道
`);

/** What brings news: 《湖区日报》. */
export const PAPER_ENDINGS: readonly string[] = words(`
  报 刊 社 网 志 新闻 杂志 通信 台 報 網 誌 新聞 雜誌 時報 紙 Times Post News
`);

/** Words with 方 that look like a country's side beside 南非, 多哥, 东帝汶. */
export const NO_SIDES: ReadonlySet<string> = new Set(
  words(
    '东方 西方 南方 北方 多方 立方 大方 对方 地方 官方 平方 前方 后方 远方 上方 下方 左方 右方 内方 一方 双方 三方 各方 本方 此方 该方 处方 药方 配方 买方 卖方 劳方 资方 厂方 园方 船方 警方 军方 校方 院方 店方 馆方 控方 辩方 检方 甲方 乙方 客方 己方 敌方 我方 正方 反方 四方 八方 比方 秘方 土方 新方',
  ),
);

/** Surnames that are hardly ever a word at the head of a clause, so that one alone may stand for its bearer: 冯|其后要求. */
export const LONE_SURNAMES: ReadonlySet<string> = new Set(
  '冯陈谢韩邓曹彭肖潘袁蔡蒋吕沈姚钟姜崔谭陆廖韦贾邹阎薛雷侯郭赵吴徐胡郑罗梁宋唐苏卢魏刘杨林朱董丁冼区邝甄翁岑伍',
);
