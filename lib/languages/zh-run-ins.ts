/** Chinese words whose first letters taggers take for the end of a name, and words that part a name from what follows. */

/** An agency and its “reports” open a story: 新京报讯. */
export const REPORTS = /[报社网台闻報網聞][讯訊电電]$/u;
/** Three letters of which the last is a word after a surname and a given name (方霖|也), or after somebody's 某. */
export const RUNS_INTO_ADVERB = /^(?:\p{Script=Han}{2}[也却仍还還又已则則亦均]|\p{Script=Han}某[^某])$/u;
/** The same of a foreign name: 贝里|则. */
export const FOREIGN_INTO_ADVERB = /^(\p{Script=Han}{2,8})[也却仍还已则亦均]$/u;
/** A surname alone and what goes on: 冯|其后要求, 冯|向事主. */
export const RUNS_INTO_CLAUSE =
  /^\p{Script=Han}(?:其[后间中实它]|随后|一再|早前|曾[向被经]|[向闻则亦又被于])$/u;
/** A surname, a given name of one letter and the first letter of a verb with its second: 方霖|收获. */
export const RUNS_INTO_VERB_OF_NAME =
  /^\p{Script=Han}{2}(?:收[获到取]|获[得奖悉]|出[席演任战]|回[应忆到]|提[出到]|接[受过]|打[破进]|投进|攻入|首发|登场|亮相|拿[下到]|饰演|执导|主演|加盟|转会|当选|否认|承认|拒绝|坦言|现[身场]|发[现布文]|透露|宣布)$/u;
/** The last letter of a body's name and the next one, which are a verb: 总统|委派, 国务院|部署. */
export const RUNS_INTO_VERB = /^(?:委[派托任屈婉]|部署|局[面势勢]|会[见谈晤]|會[見談晤])$/u;
/** A foreign name with whom it is named together: 莱瓦诺|同美. */
export const JOINED = /^(\p{Script=Han}{3,8})[同与]/u;
/** A company and what its share costs: 星岚股份|报12元. */
export const PRICED = /(?:股份|科技|集[团團]|公司)[报報]$/u;
/** Words for bodies behind which no person is named: not 该公司|王某. */
export const NEVER_BEFORE_PERSON =
  /机构$|智库|[车药房]企|巨头|厂商|品牌|劲旅|豪门|乐队|战队|组织$|开发商|运营商|制造商|经纪公司|咨询公司/u;
