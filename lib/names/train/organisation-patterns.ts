/** How organisations are called: `{place}`, `{name}` and `{form}` (of company) stand for names. */
export const ORGANISATION_HEADS: Record<string, string[]> = {
  zh: lines(`
    {place}市政府|{place}市公安局|{place}市人民检察院|{place}市中级人民法院|{place}省政府|{place}卫健委|{place}省卫生健康委员会
    {place}市教育局|{place}市市场监管局|{place}市应急管理局|{place}大学|{place}师范大学|{place}理工大学|{place}人民医院|{place}中心医院
    {place}银行|{place}农商银行|{place}日报|{place}晚报|{place}电视台|{place}外交部|{place}国防部|{place}财政部|{place}央行|{place}议会
    {place}海关|{place}气象台|{place}博物馆|{place}图书馆|{place}铁路局|{place}港务集团|{place}消防救援支队|{place}警方|{place}队|{place}省委
    {name}科技|{name}集团|{name}股份|{name}证券|{name}基金|{name}汽车|{name}能源|{name}生物|{name}药业|{name}资本|{name}航空|{name}物流
    {name}科技有限公司|{name}股份有限公司|{place}{name}有限公司|{place}{name}集团有限公司|{name}基金会|{name}研究所|{name}俱乐部|{name}律师事务所
    {name}公司|{name}保险|{name}电子|{name}智能|{name}教育|{name}网|{name}传媒|中国{name}协会|{place}{name}学校|{place}研究院|{name}实验室|{place}商会
    {place}市委|{place}市人大常委会|{place}区政府|{place}县公安局|{place}高级人民法院|{place}仲裁委员会|{place}省教育厅|{place}省财政厅|{place}交警支队|{place}疾控中心
    {place}港务局|{place}机场|{place}地铁集团|{place}水务局|{place}文旅局|{place}动物园|{place}交响乐团|{place}证券交易所|{place}国防军|{place}最高法院|{place}中央银行|{place}总统府
    {place}电力公司|{place}足协|{place}大使馆|{place}驻华使馆|{place}情报局|{place}卫生部|{place}内政部|{place}移民局|{place}海军|{place}人民党|{place}工会|{place}通讯社|{place}科学院
    {name}银行|{name}地产|{name}医药|{name}新能源|{name}半导体|{name}软件|{name}控股|{name}建设|{name}食品|{name}酒店|{name}影业|{name}出版社|{name}重工|{name}通信|{name}航天|{name}咖啡
    {name}大学|{name}医院|{name}中学|{name}协会|{name}党|{name}电视台|{name}时报|{name}社|{name}队|{name}律所|{name}咨询|{name}智库|{name}航空公司|{name}百货|{name}机器人`),
  ja: lines(`
    {place}県警|{place}市役所|{place}地裁|{place}地検|{place}高裁|{place}大学|{place}大病院|{place}銀行|{place}新聞|{place}テレビ|{place}市教育委員会
    {place}市議会|{place}外務省|{place}政府|{place}労働局|{place}消防局|{place}商工会議所|{place}FC|{place}高校|{place}鉄道|{place}電力
    {name}工業|{name}製作所|{name}電機|{name}自動車|{name}建設|{name}製薬|{name}証券|{name}総合研究所|{name}ホールディングス|{name}化学|{name}物産
    株式会社{name}|{name}株式会社|{name}グループ|{name}財団|{name}協会|{name}食品|{name}党
    {place}市|{place}県|{place}県議会|{place}府警|{place}署|{place}消防|{place}空港会社|{place}気象台|{place}動物園|{place}美術館|{place}交響楽団|{place}医療センター|{place}税関
    {place}国防省|{place}保健省|{place}中央銀行|{place}軍|{place}最高裁|{place}議会|{place}大使館|{place}日報|{place}放送|{name}銀行|{name}大学|{name}病院|{name}新聞|{name}放送|{name}運輸
    {name}航空|{name}不動産|{name}ソフト|{name}半導体|{name}電気|{name}鉄道|{name}酒造|{name}研究所|{name}労組|{name}通信|{name}ズ|{name}テクノロジー|{name}エナジー|{name}生命保険`),
  ko: lines(`
    {place} 경찰서|{place}지방법원|{place}지검|{place}시청|{place}대학교|{place}대|{place}은행|{place} 정부|{place} 외교부|{place}교육청|{place}병원
    {place} 중앙은행|{place}일보|{place}소방본부|{place}상공회의소|{place} FC|{place}공항공사|{place}연구원|{name}전자|{name}그룹|{name}건설|{name}제약
    {name}증권|{name}바이오|{name}중공업|{name}화학|{name}자동차|{name}물산|{name}통신|{name}재단|{name}협회|{name}당|{name}엔터테인먼트|{name}노조
    {place}시|{place}군|{place}경찰청|{place}지방경찰청|{place}고등법원|{place}시의회|{place}도교육청|{place}의료원|{place}항만공사|{place}교통공사|{place}기상청|{place}박물관|{place}방송
    {place} 국방부|{place} 보건부|{place}군|{place} 의회|{place} 대법원|{place} 대사관|{place}신문|{name}은행|{name}대|{name}대학교|{name}병원|{name}항공|{name}소프트|{name}테크|{name}반도체
    {name}에너지|{name}홀딩스|{name}식품|{name}해운|{name}보험|{name}연구소|{name}신문|{name}뉴스|{name}연대|{name} 유나이티드|{name} 이글스|{name}물류|{name}엔지니어링`),
  en: lines(`
    University of {place}|{place} University|{place} Police Department|{place} City Council|Bank of {place}|{place} Times|{place} Herald|{place} United
    {place} City|{place} Ministry of Health|{place} Medical Center|{place} High School|{place} Airport Authority|{place} Chamber of Commerce|{place} Supreme Court
    Government of {place}|{place} Institute of Technology|{place} Red Cross|{place} FC|{place} Rovers|{place} Fire Department|{place} Post|Radio {place}
    {name} {form}|{name} Group|{name} Holdings|{name} Energy|{name} Capital|{name} & {name}|{name} Foundation|{name} Motors|{name} Pharmaceuticals|{name} Airlines
    {name} Technologies|{name} Bank|{name} Partners|{name} Institute|{name} Labs|{name} Media|{name} Systems|{name} Brothers|{name} Association|{name} Party
    {name} Trust|{name} Center for Policy Research|Institute for {name} Studies|{name}|{name} College|{name} Records|{name} Stores|{name} Shipping
    Ministry of Foreign Affairs of {place}|{place} Foreign Ministry|{place} Defence Ministry|{place} District Court|{place} High Court|{place} Police|{place} Opera
    {place} County Sheriff's Office|{place} Department of Transportation|{place} Department of Health|{place} City Hall|{place} Central Bank|Central Bank of {place}
    {place} National Guard|{place} Transit Authority|{place} Meteorological Service|{place} Museum of Art|National Museum of {place}|{place} Symphony Orchestra
    {place} Port Authority|Port of {place}|{place} Teachers Union|{place} Daily News|{place} Parliament|{place} Football Association|{place} Children's Hospital
    {name} Airways|{name} Rail|{name} News|{name} Software|{name} Robotics|{name} Therapeutics|{name} Insurance|{name} Steel|{name} Foods|{name}, {name} & Co.
    {name} University|{name} Hospital|{name} Museum|National {name} Agency|{name} Workers' Union|{name} Wanderers|{name}'s|St. {name}'s Hospital|{name} Observatory`),
  de: lines(`
    Universität {place}|Landgericht {place}|Amtsgericht {place}|Polizei {place}|Stadt {place}|Staatsanwaltschaft {place}|Klinikum {place}|Stadtwerke {place}
    Sparkasse {place}|FC {place}|SV {place}|SC {place}|Handelskammer {place}|Feuerwehr {place}|{place}er Zeitung|Hochschule {place}|Flughafen {place}
    {name} {form}|{name}-Gruppe|{name}-Konzern|{name}-Stiftung|{name} Energie|{name} Logistik|Bankhaus {name}|Brauerei {name}|{name}-Institut|{name}-Partei
    Verlag {name}|Kanzlei {name}|{name} Maschinenbau|{name} Pharma|{name}
    Oberlandesgericht {place}|Verwaltungsgericht {place}|Regierungspräsidium {place}|Landesregierung {place}|Stadtrat {place}|Universitätsklinikum {place}
    Hafen {place}|Messe {place}|Zoo {place}|Theater {place}|Staatsoper {place}|Technische Universität {place}|TU {place}|IHK {place}|Landkreis {place}
    Außenministerium {place}|Innenministerium {place}|VfB {place}|TSV {place}|Eintracht {place}|Borussia {place}|{place}er Polizei|{place}er Stadtrat|{place}er Tageblatt
    Volksbank {place}|Radio {place}|{name}-Werke|{name} Automobile|{name} Bank|{name} Versicherung|{name} Chemie|{name} Software {form}|{name} & {name}|{name} & Söhne
    Gewerkschaft {name}|Stiftung {name}|{name}-Verband|Bündnis {name}|Reederei {name}|{name} Medien|{name}werk|{name}-Bau`),
  fr: lines(`
    université de {place}|mairie de {place}|tribunal de {place}|préfecture de {place}|cour d’appel de {place}|parquet de {place}|CHU de {place}|Banque de {place}
    FC {place}|AS {place}|Olympique de {place}|chambre de commerce de {place}|aéroport de {place}|Opéra de {place}|Institut {name}|Fondation {name}
    groupe {name}|{name} {form}|{name} Énergies|Banque {name}|Laboratoires {name}|Éditions {name}|{name} Transports|Parti {name}|Collectif {name}|{name}
    ministère des Affaires étrangères de {place}|conseil régional de {place}|conseil municipal de {place}|hôpital de {place}|musée de {place}|port de {place}
    Stade {place}|RC {place}|US {place}|lycée {name}|hôpital {name}|université {name}|banque centrale de {place}|police de {place}|gendarmerie de {place}
    tribunal judiciaire de {place}|cour d’assises de {place}|rectorat de {place}|Sciences Po {place}|Radio {place}|Le Courrier de {place}|La Gazette de {place}
    {name} Industries|{name} Assurances|{name} & Fils|{name} Automobiles|{name} Pharma|{name} Aéronautique|Compagnie {name}|Société {name}|Maison {name}|Syndicat {name}
    association {name}|agence {name}|cabinet {name}|Union {name}|{name}-{name}|Observatoire {name}|Mouvement {name}`),
  es: lines(`
    Universidad de {place}|Ayuntamiento de {place}|Audiencia Provincial de {place}|Policía de {place}|Gobierno de {place}|Hospital de {place}|Banco de {place}
    Real {place}|Deportivo {place}|Atlético {place}|CD {place}|Cámara de Comercio de {place}|Junta de {place}|Diario de {place}|Fiscalía de {place}
    Grupo {name}|Fundación {name}|{name} {form}|Banco {name}|Laboratorios {name}|Constructora {name}|Editorial {name}|Instituto {name}|Partido {name}
    Energías {name}|Transportes {name}|Colegio {name}|{name}
    Ministerio de Relaciones Exteriores de {place}|Ministerio de Salud de {place}|Tribunal Superior de {place}|Fiscalía de {place}|Alcaldía de {place}|Museo de {place}
    Congreso de {place}|Parlamento de {place}|Policía Nacional de {place}|Bomberos de {place}|Puerto de {place}|Aeropuerto de {place}|Banco Central de {place}
    Universidad Nacional de {place}|Universidad {name}|Hospital {name}|Radio {place}|El Heraldo de {place}|La Voz de {place}|Racing de {place}|Unión {place}
    {name} Airlines|Aerolíneas {name}|Seguros {name}|Petróleos {name}|Minera {name}|Cervecería {name}|Farmacéutica {name}|Movimiento {name}|Sindicato {name}
    Asociación {name}|Consultora {name}|Observatorio {name}|Agencia {name}|{name} y Asociados|Hermanos {name}|Tecnologías {name}`),
  pt: lines(`
    Universidade de {place}|Prefeitura de {place}|Tribunal de Justiça de {place}|Câmara Municipal de {place}|Polícia Civil de {place}|Governo de {place}|Hospital de {place}
    Banco de {place}|Atlético {place}|Esporte Clube {place}|Jornal de {place}|Assembleia Legislativa de {place}|Associação Comercial de {place}
    Grupo {name}|Fundação {name}|{name} {form}|Banco {name}|Laboratório {name}|Construtora {name}|Editora {name}|Instituto {name}|Partido {name}|{name}
    Ministério Público de {place}|Secretaria de Saúde de {place}|Polícia Militar de {place}|Corpo de Bombeiros de {place}|Universidade Federal de {place}|Porto de {place}
    Ministério das Relações Exteriores de {place}|Museu de {place}|Banco Central de {place}|Parlamento de {place}|Sporting de {place}|Rádio {place}|Diário de {place}
    Universidade {name}|Hospital {name}|Companhia {name}|Seguros {name}|Mineradora {name}|Linhas Aéreas {name}|Sindicato {name}|Movimento {name}|Associação {name}
    Consultoria {name}|Agência {name}|Irmãos {name}|{name} Energia|{name} Tecnologia|{name} Alimentos|Cervejaria {name}`),
  ru: lines(`
    МВД {place}|МИД {place}|Минфин {place}|Центробанк {place}|ФК «{place}»|Министерство обороны {place}
    «{name}»|ООО «{name}»|ПАО «{name}»|АО «{name}»|банк «{name}»|группа «{name}»|фонд «{name}»|партия «{name}»|агентство «{name}»|газета «{name}»
    МВД {place}|Минздрав {place}|Генпрокуратура {place}|парламент {place}|правительство {place}|прокуратура {place}|полиция {place}|Верховный суд {place}
    аэропорт {place}|университет {place}|Национальный банк {place}|Министерство иностранных дел {place}|Министерство здравоохранения {place}|посольство {place}
    компания «{name}»|концерн «{name}»|холдинг «{name}»|завод «{name}»|авиакомпания «{name}»|клуб «{name}»|театр «{name}»|издательство «{name}»|движение «{name}»
    телеканал «{name}»|фабрика «{name}»|«{name} Групп»|«{name}банк»|«{name}нефть»|«{name}строй»|институт «{name}»|ФК «{name}»|ХК «{name}»|агентство {name}`),
  ar: lines(`
    جامعة {place}|محكمة {place}|بلدية {place}|شرطة {place}|مستشفى {place}|بنك {place}|نادي {place}|وزارة خارجية {place}|حكومة {place}|برلمان {place}|صحيفة {place}
    شركة {name}|مجموعة {name}|مؤسسة {name}|معهد {name}|مصرف {name}|حزب {name}|جمعية {name}|وكالة {name}|مركز {name} للدراسات
    وزارة الخارجية في {place}|وزارة الصحة في {place}|البنك المركزي في {place}|غرفة تجارة {place}|مطار {place}|ميناء {place}|جيش {place}|سفارة {place}|إذاعة {place}|تلفزيون {place}
    شركة {name} للطيران|شركة {name} للاتصالات|شركة {name} للطاقة|بنك {name}|مجموعة {name} القابضة|منظمة {name}|حركة {name}|جماعة {name}|كتائب {name}|تيار {name}|اتحاد {name}
    مستشفى {name}|جامعة {name}|نقابة {name}|صحيفة {name}|قناة {name}|موقع {name}|دار {name} للنشر|نادي {name}|متحف {place}|محافظة {place}|هيئة {name}|شبكة {name}|معهد {name} للأبحاث|فريق {name}`),
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
