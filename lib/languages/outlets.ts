import { phrases, words } from './words.ts';

/** Those that bring the news in any language: agencies, papers, stations, networks. */
export const OUTLETS: ReadonlySet<string> = new Set([
  ...words(`
    Reuters AP AFP UPI DPA dpa EFE ANSA TASS Tass RIA Xinhua Kyodo Yonhap Sputnik Bloomberg BBC CNN NBC CBS ABC MSNBC PBS NPR
    CNBC Axios Politico Newsweek Guardian Telegraph Facebook Twitter X YouTube Telegram Instagram TikTok WhatsApp Spiegel
    Bild Welt Zeit Stern Focus ZDF ARD NDR MDR BR WDR SWR ntv n-tv RTL RND DW Figaro Libération Mediapart TF1 BFMTV BFM RFI
    France24 Europe1 CNews RTVE COPE SER Infobae Clarín Télam Globo GLOBO UOL Folha Estadão Veja Lusa Expresso Интерфакс
    ТАСС Укринформ РБК Коммерсантъ Коммерсант Ведомости Известия Лента.ру Газета.ру РИА Телеграм УНИАН рбк رويترز
    سكاي الجزيرة العربية سانا واس وام قنا روسيا_اليوم الأناضول 新华社 新華社 中新社 中新网 新华网 人民网 央视 央视新闻 央视网 央广网
    人民日报 光明日报 经济日报 中国青年报 中国日报 环球时报 环球网 参考消息 解放军报 工人日报 法治日报 科技日报 澎湃新闻 澎湃 界面新闻 财新 第一财经 每日经济新闻
    证券时报 上海证券报 中国证券报 新京报 北京日报 北京青年报 南方都市报 南方周末 羊城晚报 红星新闻 极目新闻 九派新闻 封面新闻 上游新闻 网易 新浪 搜狐 腾讯新闻
    凤凰网 凤凰卫视 观察者网 今日头条 微博 新浪微博 微信 抖音 快手 中央社 自由时报 聯合報 联合报 中國時報 明报 星岛日报 南华早报 路透社 路透 法新社 美联社 美聯社 塔斯社
    共同社 时事社 韩联社 朝中社 彭博社 彭博 德新社 安莎社 埃菲社 纽约时报 华盛顿邮报 华尔街日报 卫报 泰晤士报 金融时报 联合早报 半岛电视台 推特 脸书 IT之家
    NHK 共同通信 時事通信 朝日新聞 読売新聞 毎日新聞 日経新聞 日本経済新聞 産経新聞 東京新聞 中日新聞 ロイター ロイター通信 AP通信 AFP通信 ブルームバーグ
    연합뉴스 뉴시스 뉴스1 조선일보 중앙일보 동아일보 한겨레 경향신문 한국일보 서울신문 매일경제 한국경제 로이터 AP통신 KBS MBC SBS JTBC YTN
  `),
  ...phrases(`
    Associated Press, Agence France-Presse, New York Times, The New York Times, Washington Post, The Washington Post,
    Wall Street Journal, The Wall Street Journal, Financial Times, Sky News, Fox News, Los Angeles Times, USA Today,
    Der Spiegel, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, Die Zeit, Le Monde, Le Figaro, Le Parisien,
    France Info, France Inter, El País, El Mundo, La Vanguardia, Europa Press, La Nación, Globo News, TV Globo,
    Folha de S.Paulo, Agência Brasil, Deutsche Welle, Al Jazeera, Al Arabiya, РИА Новости, سكاي نيوز, وكالة الأنباء, فرانس برس,
    Yonhap News, Kyodo News, Xinhua News Agency, Nikkei Asia, Japan Times, Global Times, China Daily, People's Daily
  `),
]);
