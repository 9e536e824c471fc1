/** How places are called: `{place}` and `{name}` stand for names. */
export const PLACE_HEADS: Record<string, string[]> = {
  zh: lines(`
    {place}市|{place}县|{place}区|{place}镇|{name}村|{name}街道|{name}路|{name}河|{name}山|{name}湖|{name}岛|{name}湾|{name}广场|{name}大桥|{name}国
    {place}港|{place}机场|{place}国际机场|{place}火车站|{place}新区|{place}州|{place}省|{name}海峡|{name}半岛|{name}水库|{name}公园|{name}体育场|{place}南部`),
  ja: lines(`
    {place}市|{place}県|{name}町|{name}村|{place}区|{name}駅|{name}川|{name}山|{name}島|{place}港|{place}空港|{name}半島|{name}湖|{name}通り|{name}橋
    {place}州|{name}海峡|{name}湾|{name}公園|{name}温泉|{name}峠|{name}国|{name}諸島|{place}線|{place}地方`),
  ko: lines(`
    {place}시|{place}군|{place}구|{name}동|{name}읍|{name}면|{name}리|{place}역|{name}산|{name}강|{name}섬|{place}항|{place}공항|{name}대교|{name}로|{name}시장
    {place}주|{name}해협|{name}만|{name}도|{name}공원|{name}공화국|{name}령|{name} 제도`),
  en: lines(`
    {name} County|{name} River|Lake {name}|Mount {name}|{name} Street|{name} Road|{name} Bridge|{name} Island|{name} Bay|{name} Valley|{name} Park|{name} Springs
    {place} Airport|{place} International Airport|Port {name}|Fort {name}|St. {name}|New {place}|North {place}|South {place}|East {place}|West {place}|Upper {place}
    {name} Beach|{name} Creek|{name} Avenue|{name} Square|{name} Station|{place} Harbor|Gulf of {place}|{name} Heights|{name}ville|{name} Stadium|{name} Hall|{name} House`),
  de: lines(`
    Bad {name}|{name}straße|{name}platz|{name}-Brücke|{name}berg|{name}dorf|{name}hausen|Flughafen {place}|Kanton {place}|Sankt {name}|Golf von {place}
    {place}-Nord|{place}-Süd|{place} Hauptbahnhof|Neu-{place}|{name}see|{name}tal|{name}er Heide|Landkreis {place}|Ober{name}|Nieder{name}|Schloss {name}`),
  fr: lines(`
    Saint-{name}|{name}-sur-Mer|{name}-les-Bains|rue {name}|place {name}|lac {name}|pont {name}|gare de {place}|aéroport de {place}|port de {place}|golfe de {place}
    {place}-Nord|mont {name}|vallée de {place}|île de {place}|quartier {name}|stade {name}|avenue {name}|république de {place}|{name}-en-Bois`),
  es: lines(`
    San {name}|Santa {name}|Puerto {name}|Villa {name}|Valle de {place}|calle {name}|plaza {name}|avenida {name}|río {name}|cerro {name}|lago {name}|golfo de {place}
    aeropuerto de {place}|provincia de {place}|barrio {name}|isla {name}|puente {name}|{place} Norte|Nueva {place}|estadio {name}|Los {name}`),
  pt: lines(`
    São {name}|Santa {name}|Porto {name}|Vila {name}|rua {name}|praça {name}|avenida {name}|rio {name}|serra de {place}|lagoa {name}|ilha de {place}|bairro {name}
    aeroporto de {place}|golfo de {place}|ponte {name}|{place} do Norte|Nova {place}|{name} do Sul|estádio {name}|vale do {name}`),
  ru: lines(`
    улица {name}|остров {name}|Нижний {place}|Верхний {place}|Новая {place}|Усть-{place}|Северный {place}|Южный {place}|{name}о|{name}ка|{name}ск|{name}град
    Республика {place}|{name} Лог|{name}-на-Дону|Малые {name}ы|Большой {place}|{name}ские острова|{name}ский район|{name}ская область`),
  ar: lines(`
    جبل {name}|وادي {name}|جزر {name}|خليج {place}|باب {name}|تل {name}|ساحل {name}|نهر {name}|رأس {name}|ميناء {place}|مرسى {name}|بحيرة {name}|قصر {name}
    مملكة {place}|جمهورية {place}|{place} الجديدة|{place} القديمة|{place} الشمالية|{place} الغربية|{place} الكبرى|جسر {name}|مطار {place}|شارع {name}|بني {name}
    ميدان {name}|مضيق {name}|حي {name}|مخيم {name}|عين {name}|أم {name}|دير {name}|جنوب {place}|ولاية {place}|مدينة {name}`),
};

function lines(text: string): string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}
