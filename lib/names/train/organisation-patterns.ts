/** How organisations are called: `{place}`, `{name}` and `{form}` (of company) stand for names. */
export const ORGANISATION_HEADS: Record<string, string[]> = {
  zh: lines(`
    {place}市政府|{place}市公安局|{place}市人民检察院|{place}市中级人民法院|{place}省政府|{place}卫健委|{place}省卫生健康委员会
    {place}市教育局|{place}市市场监管局|{place}市应急管理局|{place}大学|{place}师范大学|{place}理工大学|{place}人民医院|{place}中心医院
    {place}银行|{place}农商银行|{place}日报|{place}晚报|{place}电视台|{place}外交部|{place}国防部|{place}财政部|{place}央行|{place}议会
    {place}海关|{place}气象台|{place}博物馆|{place}图书馆|{place}铁路局|{place}港务集团|{place}消防救援支队|{place}警方|{place}队|{place}省委
    {name}科技|{name}集团|{name}股份|{name}证券|{name}基金|{name}汽车|{name}能源|{name}生物|{name}药业|{name}资本|{name}航空|{name}物流
    {name}科技有限公司|{name}股份有限公司|{place}{name}有限公司|{place}{name}集团有限公司|{name}基金会|{name}研究所|{name}俱乐部|{name}律师事务所
    {name}公司|{name}保险|{name}电子|{name}智能|{name}教育|{name}网|{name}传媒|中国{name}协会|{place}{name}学校|{place}研究院|{name}实验室|{place}商会`),
  ja: lines(`
    {place}県警|{place}市役所|{place}地裁|{place}地検|{place}高裁|{place}大学|{place}大病院|{place}銀行|{place}新聞|{place}テレビ|{place}市教育委員会
    {place}市議会|{place}外務省|{place}政府|{place}労働局|{place}消防局|{place}商工会議所|{place}FC|{place}高校|{place}鉄道|{place}電力
    {name}工業|{name}製作所|{name}電機|{name}自動車|{name}建設|{name}製薬|{name}証券|{name}総合研究所|{name}ホールディングス|{name}化学|{name}物産
    株式会社{name}|{name}株式会社|{name}グループ|{name}財団|{name}協会|{name}食品|{name}党`),
  ko: lines(`
    {place} 경찰서|{place}지방법원|{place}지검|{place}시청|{place}대학교|{place}대|{place}은행|{place} 정부|{place} 외교부|{place}교육청|{place}병원
    {place} 중앙은행|{place}일보|{place}소방본부|{place}상공회의소|{place} FC|{place}공항공사|{place}연구원|{name}전자|{name}그룹|{name}건설|{name}제약
    {name}증권|{name}바이오|{name}중공업|{name}화학|{name}자동차|{name}물산|{name}통신|{name}재단|{name}협회|{name}당|{name}엔터테인먼트|{name}노조`),
  en: lines(`
    University of {place}|{place} University|{place} Police Department|{place} City Council|Bank of {place}|{place} Times|{place} Herald|{place} United
    {place} City|{place} Ministry of Health|{place} Medical Center|{place} High School|{place} Airport Authority|{place} Chamber of Commerce|{place} Supreme Court
    Government of {place}|{place} Institute of Technology|{place} Red Cross|{place} FC|{place} Rovers|{place} Fire Department|{place} Post|Radio {place}
    {name} {form}|{name} Group|{name} Holdings|{name} Energy|{name} Capital|{name} & {name}|{name} Foundation|{name} Motors|{name} Pharmaceuticals|{name} Airlines
    {name} Technologies|{name} Bank|{name} Partners|{name} Institute|{name} Labs|{name} Media|{name} Systems|{name} Brothers|{name} Association|{name} Party
    {name} Trust|{name} Center for Policy Research|Institute for {name} Studies|{name}|{name} College|{name} Records|{name} Stores|{name} Shipping`),
  de: lines(`
    Universität {place}|Landgericht {place}|Amtsgericht {place}|Polizei {place}|Stadt {place}|Staatsanwaltschaft {place}|Klinikum {place}|Stadtwerke {place}
    Sparkasse {place}|FC {place}|SV {place}|SC {place}|Handelskammer {place}|Feuerwehr {place}|{place}er Zeitung|Hochschule {place}|Flughafen {place}
    {name} {form}|{name}-Gruppe|{name}-Konzern|{name}-Stiftung|{name} Energie|{name} Logistik|Bankhaus {name}|Brauerei {name}|{name}-Institut|{name}-Partei
    Verlag {name}|Kanzlei {name}|{name} Maschinenbau|{name} Pharma|{name}`),
  fr: lines(`
    université de {place}|mairie de {place}|tribunal de {place}|préfecture de {place}|cour d’appel de {place}|parquet de {place}|CHU de {place}|Banque de {place}
    FC {place}|AS {place}|Olympique de {place}|chambre de commerce de {place}|aéroport de {place}|Opéra de {place}|Institut {name}|Fondation {name}
    groupe {name}|{name} {form}|{name} Énergies|Banque {name}|Laboratoires {name}|Éditions {name}|{name} Transports|Parti {name}|Collectif {name}|{name}`),
  es: lines(`
    Universidad de {place}|Ayuntamiento de {place}|Audiencia Provincial de {place}|Policía de {place}|Gobierno de {place}|Hospital de {place}|Banco de {place}
    Real {place}|Deportivo {place}|Atlético {place}|CD {place}|Cámara de Comercio de {place}|Junta de {place}|Diario de {place}|Fiscalía de {place}
    Grupo {name}|Fundación {name}|{name} {form}|Banco {name}|Laboratorios {name}|Constructora {name}|Editorial {name}|Instituto {name}|Partido {name}
    Energías {name}|Transportes {name}|Colegio {name}|{name}`),
  pt: lines(`
    Universidade de {place}|Prefeitura de {place}|Tribunal de Justiça de {place}|Câmara Municipal de {place}|Polícia Civil de {place}|Governo de {place}|Hospital de {place}
    Banco de {place}|Atlético {place}|Esporte Clube {place}|Jornal de {place}|Assembleia Legislativa de {place}|Associação Comercial de {place}
    Grupo {name}|Fundação {name}|{name} {form}|Banco {name}|Laboratório {name}|Construtora {name}|Editora {name}|Instituto {name}|Partido {name}|{name}`),
  ru: lines(`
    МВД {place}|МИД {place}|Минфин {place}|Центробанк {place}|ФК «{place}»|Министерство обороны {place}
    «{name}»|ООО «{name}»|ПАО «{name}»|АО «{name}»|банк «{name}»|группа «{name}»|фонд «{name}»|партия «{name}»|агентство «{name}»|газета «{name}»`),
  ar: lines(`
    جامعة {place}|محكمة {place}|بلدية {place}|شرطة {place}|مستشفى {place}|بنك {place}|نادي {place}|وزارة خارجية {place}|حكومة {place}|برلمان {place}|صحيفة {place}
    شركة {name}|مجموعة {name}|مؤسسة {name}|معهد {name}|مصرف {name}|حزب {name}|جمعية {name}|وكالة {name}|مركز {name} للدراسات`),
};

/** Forms of company. */
export const LEGAL_FORMS: Record<string, string[]> = {
  en: ['Inc.', 'Corp.', 'Ltd', 'LLC', 'plc', 'Co.', 'Limited', 'A/S', 'GmbH', 'AG', 'S.p.A.', 'Oyj'],
  de: ['AG', 'GmbH', 'SE', 'KG', 'GmbH & Co. KG', 'Holding', 'AG & Co.'],
  fr: ['SA', 'SAS', 'SARL', 'SE'],
  es: ['S.A.', 'SA', 'SL', 'S.L.', 'S.A. de C.V.'],
  pt: ['S.A.', 'SA', 'Ltda.', 'SGPS'],
};

function lines(text: string): string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}
