/**
 * People whom the news of many countries name without saying who they are, for training. Given names, `+`, what they
 * are called alone; only the names stand here, nothing is said of anybody.
 */
const LATIN = `
Donald+Trump, JD+Vance, Marco+Rubio, Joe+Biden, Kamala+Harris, Barack+Obama, Hillary+Clinton, Elon+Musk, Jeff+Bezos,
Mark+Zuckerberg, Sam+Altman, Tim+Cook, Bill+Gates, Warren+Buffett, Jerome+Powell, Janet+Yellen, Christine+Lagarde,
Vladimir+Putin, Sergey+Lavrov, Dmitry+Peskov, Dmitry+Medvedev, Alexei+Navalny, Volodymyr+Zelensky, Volodymyr+Zelenskyy,
Alexander+Lukashenko, Emmanuel+Macron, Marine+Le Pen, François+Bayrou, Olaf+Scholz, Friedrich+Merz, Angela+Merkel,
Annalena+Baerbock, Keir+Starmer, Rishi+Sunak, Boris+Johnson, David+Lammy, Ursula+von der Leyen, Kaja+Kallas,
António+Guterres, António+Costa, Mark+Rutte, Jens+Stoltenberg, Giorgia+Meloni, Pedro+Sánchez, Viktor+Orbán, Robert+Fico,
Donald+Tusk, Andrzej+Duda, Recep Tayyip+Erdogan, Hakan+Fidan, Benjamin+Netanyahu, Yoav+Gallant, Isaac+Herzog,
Mahmoud+Abbas, Yahya+Sinwar, Ismail+Haniyeh, Hassan+Nasrallah, Ali+Khamenei, Masoud+Pezeshkian, Abbas+Araghchi,
Bashar+al-Assad, Ahmed+al-Sharaa, Abdel Fattah+el-Sissi, Mohammed+bin Salman, Narendra+Modi, Rahul+Gandhi,
Imran+Khan, Shehbaz+Sharif, Sheikh+Hasina, Muhammad+Yunus, Xi+Jinping, Li+Qiang, Wang+Yi, Lai+Ching-te, Kim+Jong Un,
Yoon+Suk Yeol, Lee+Jae-myung, Shigeru+Ishiba, Fumio+Kishida, Sanae+Takaichi, Shinzo+Abe, Ferdinand+Marcos,
Rodrigo+Duterte, Prabowo+Subianto, Anwar+Ibrahim, Anthony+Albanese, Justin+Trudeau, Mark+Carney, Claudia+Sheinbaum,
Luiz Inácio+Lula da Silva, Jair+Bolsonaro, Javier+Milei, Gustavo+Petro, Nicolás+Maduro, María Corina+Machado,
Gabriel+Boric, Nayib+Bukele, Daniel+Noboa, Dina+Boluarte, Cyril+Ramaphosa, William+Ruto, Bola+Tinubu, Paul+Kagame,
Abiy+Ahmed, Tedros+Adhanom, Rafael+Grossi, Volker+Türk, Karim+Khan, Robert F.+Kennedy, Pete+Hegseth, Scott+Bessent,
Steve+Witkoff, Jared+Kushner, Mike+Johnson, Nancy+Pelosi, Mitch+McConnell, Chuck+Schumer, Bernie+Sanders, Ron+DeSantis,
Gavin+Newsom, Greta+Thunberg, Taylor+Swift, Lionel+Messi, Cristiano+Ronaldo, Kylian+Mbappé, Novak+Djokovic`;

const BY_LANGUAGE: Record<string, string> = {
  ar: `
دونالد+ترامب, جو+بايدن, ماركو+روبيو, جي دي+فانس, كامالا+هاريس, باراك+أوباما, أنتوني+بلينكن, إيلون+ماسك, ستيف+ويتكوف,
جاريد+كوشنر, توم+باراك, بيت+هيغسيث, فلاديمير+بوتين, سيرغي+لافروف, دميتري+بيسكوف, دميتري+ميدفيديف, فولوديمير+زيلينسكي,
ألكسندر+لوكاشينكو, إيمانويل+ماكرون, جان نويل+بارو, أولاف+شولتس, فريدريش+ميرتس, أنغيلا+ميركل, كير+ستارمر,
ريشي+سوناك, ديفيد+لامي, أورسولا+فون دير لاين, كايا+كالاس, جوزيب+بوريل, أنطونيو+غوتيريش, مارك+روته, ينس+ستولتنبرغ,
جورجيا+ميلوني, بيدرو+سانشيز, فيكتور+أوربان, رجب طيب+أردوغان, هاكان+فيدان, بنيامين+نتنياهو, يوآف+غالانت,
يسرائيل+كاتس, جدعون+ساعر, إسحاق+هرتسوغ, بيني+غانتس, يائير+لبيد, إيتمار+بن غفير, بتسلئيل+سموتريتش, محمود+عباس,
يحيى+السنوار, إسماعيل+هنية, خليل+الحية, خالد+مشعل, حسن+نصر الله, نعيم+قاسم, نبيه+بري, نجيب+ميقاتي, نواف+سلام,
جوزيف+عون, سعد+الحريري, وليد+جنبلاط, سمير+جعجع, علي+خامنئي, مسعود+بزشكيان, عباس+عراقجي, محمد باقر+قاليباف,
حسن+روحاني, قاسم+سليماني, بشار+الأسد, أحمد+الشرع, أسعد+الشيباني, عبد الفتاح+السيسي, بدر+عبد العاطي,
مصطفى+مدبولي, سامح+شكري, حسني+مبارك, محمد+مرسي, جمال+عبد الناصر, محمد+بن سلمان, فيصل+بن فرحان, محمد+بن زايد,
تميم+بن حمد, عبد الله+الثاني, أيمن+الصفدي, محمد شياع+السوداني, نوري+المالكي, مقتدى+الصدر, مسعود+بارزاني,
فؤاد+حسين, عبد المجيد+تبون, قيس+سعيد, راشد+الغنوشي, خليفة+حفتر, عبد الحميد+الدبيبة, معمر+القذافي,
عبد الفتاح+البرهان, محمد حمدان+دقلو, عبد الله+حمدوك, رشاد+العليمي, عبد الملك+الحوثي, علي عبد الله+صالح,
أحمد+أبو الغيط, محمد+البرادعي, ناريندرا+مودي, شهباز+شريف, عمران+خان, شي+جينبينغ, وانغ+يي, كيم+جونغ أون,
شيغيرو+إيشيبا, لولا+دا سيلفا, خافيير+ميلي, نيكولاس+مادورو, سيريل+رامافوزا, آبي+أحمد, تيدروس+أدهانوم,
رافاييل+غروسي, فيليب+لازاريني, غير+بيدرسن, هانس+غروندبرغ, كريم+خان, فولكر+تورك, جيروم+باول, كريستين+لاغارد,
محمد+صلاح, ليونيل+ميسي, كريستيانو+رونالدو, كيليان+مبابي, أم+كلثوم, نجيب+محفوظ, محمود+درويش`,
  ru: `
Владимир+Путин, Сергей+Лавров, Дмитрий+Песков, Дмитрий+Медведев, Михаил+Мишустин, Мария+Захарова, Сергей+Шойгу,
Андрей+Белоусов, Сергей+Собянин, Вячеслав+Володин, Эльвира+Набиуллина, Кирилл+Дмитриев, Юрий+Ушаков,
Александр+Бастрыкин, Рамзан+Кадыров, Алексей+Навальный, Дональд+Трамп, Джо+Байден, Марко+Рубио, Джей Ди+Вэнс,
Камала+Харрис, Стив+Уиткофф, Кит+Келлог, Илон+Маск, Владимир+Зеленский, Андрей+Ермак, Петр+Порошенко, Валерий+Залужный,
Александр+Сырский, Александр+Лукашенко, Эммануэль+Макрон, Олаф+Шольц, Фридрих+Мерц, Ангела+Меркель, Кир+Стармер,
Риши+Сунак, Борис+Джонсон, Урсула+фон дер Ляйен, Кая+Каллас, Антониу+Гутерриш, Марк+Рютте, Йенс+Столтенберг,
Джорджа+Мелони, Виктор+Орбан, Роберт+Фицо, Александр+Вучич, Дональд+Туск, Реджеп Тайип+Эрдоган, Хакан+Фидан,
Биньямин+Нетаньяху, Башар+Асад, Али+Хаменеи, Масуд+Пезешкиан, Си+Цзиньпин, Ван+И, Ли+Цян, Ким+Чен Ын, Нарендра+Моди,
Касым-Жомарт+Токаев, Шавкат+Мирзиёев, Садыр+Жапаров, Эмомали+Рахмон, Ильхам+Алиев, Никол+Пашинян, Майя+Санду,
Михаил+Саакашвили, Ираклий+Кобахидзе, Луис Инасиу+Лула да Силва, Николас+Мадуро, Рафаэль+Гросси, Джером+Пауэлл,
Лионель+Месси, Александр+Овечкин, Даниил+Медведев, Константин+Цзю`,
};

/** Han, kana and Hangul: given names and what they are called alone stand together or with a point between them. */
const UNSPACED: Record<string, string> = {
  zh: `
特朗普 唐纳德·特朗普 拜登 万斯 鲁比奥 卢比奥 布林肯 奥巴马 哈里斯 贝森特 马斯克 埃隆·马斯克 鲍威尔 耶伦 佩洛西 库克 黄仁勋 扎克伯格
普京 拉夫罗夫 佩斯科夫 梅德韦杰夫 绍伊古 米舒斯京 泽连斯基 叶尔马克 卢卡申科 马克龙 朔尔茨 默茨 默克尔 斯塔默 苏纳克 约翰逊 冯德莱恩
卡拉斯 古特雷斯 吕特 斯托尔滕贝格 梅洛尼 桑切斯 欧尔班 菲佐 武契奇 埃尔多安 费丹 内塔尼亚胡 加兰特 阿巴斯 辛瓦尔 哈尼亚 纳斯鲁拉
哈梅内伊 佩泽希齐扬 阿拉格齐 阿萨德 沙拉 塞西 莫迪 苏杰生 夏巴兹 哈西娜 尤努斯 金正恩 金与正 尹锡悦 李在明 韩德洙 石破茂 岸田文雄
高市早苗 安倍晋三 岩屋毅 林芳正 小马科斯 杜特尔特 普拉博沃 安瓦尔 黄循财 李显龙 佩通坦 他信 洪森 苏林 范明政 通伦 阿尔巴尼斯 黄英贤
特鲁多 卡尼 辛鲍姆 卢拉 博索纳罗 米莱 佩特罗 马杜罗 拉马福萨 鲁托 蒂努布 托卡耶夫 米尔济约耶夫 扎帕罗夫 拉赫蒙 阿利耶夫 帕希尼扬
谭德塞 格罗西 格奥尔基耶娃 拉加德 伊维拉 梅西 姆巴佩 德约科维奇 习近平 李强 赵乐际 王沪宁 蔡奇 丁薛祥 李希 韩正 王毅 何立峰 张国清 刘国中
谌贻琴 王文涛 董军 陈吉宁 尹力 郑栅洁 蓝佛安 潘功胜 吴清 毛宁 林剑 郭嘉昆 汪文斌 赵立坚 李家超 岑浩辉 任正非 雷军 马云 马化腾 曾毓群
王传福 梁文锋 刘慈欣 莫言 钟南山 张桂梅 全红婵 樊振东 孙颖莎 潘展乐 郑钦文`,
  ja: `
石破茂 石破 岸田文雄 岸田 高市早苗 高市 小泉進次郎 林芳正 岩屋毅 加藤勝信 赤沢亮正 森山裕 野田佳彦 玉木雄一郎 山本太郎 吉村洋文 小池百合子
安倍晋三 安倍 麻生太郎 菅義偉 植田和男 大谷翔平 大谷 山本由伸 佐々木朗希 藤井聡太 トランプ ドナルド・トランプ バイデン バンス ルビオ ハリス
ベッセント ラトニック パウエル マスク イーロン・マスク プーチン ラブロフ ペスコフ ゼレンスキー マクロン ショルツ メルツ メルケル スターマー
スナク フォンデアライエン グテレス ルッテ メローニ エルドアン ネタニヤフ アッバス ハメネイ ペゼシュキアン アサド モディ 習近平 王毅 李強 金正恩
尹錫悦 李在明 頼清徳 マルコス プラボウォ アルバニージー トルドー カーニー ルラ ミレイ マドゥロ テドロス グロッシ`,
  ko: `
윤석열 이재명 한덕수 최상목 한동훈 조국 이준석 김문수 홍준표 오세훈 우원식 박찬대 정청래 김민석 조태열 조현 위성락 강경화 문재인 박근혜 이낙연
김건희 이재용 정의선 최태원 구광모 손흥민 이강인 김민재 김하성 이정후 트럼프 도널드 바이든 밴스 루비오 해리스 머스크 파월 베선트 러트닉 푸틴
라브로프 페스코프 젤렌스키 마크롱 숄츠 메르츠 메르켈 스타머 수낵 폰데어라이엔 구테흐스 뤼터 멜로니 에르도안 네타냐후 하메네이 모디 시진핑 왕이
리창 김정은 김여정 최선희 이시바 기시다 다카이치 라이칭더 마르코스 트뤼도 카니 룰라 밀레이 마두로`,
};

/** A known person: the full name, and the name alone. */
export interface KnownPerson {
  full: string;
  short: string;
}

/** Those of a language's news. */
export function knownPeople(language: string): KnownPerson[] {
  const unspaced = UNSPACED[language];
  if (unspaced !== undefined)
    return unspaced
      .trim()
      .split(/\s+/)
      .map((name) => ({ full: name, short: name }));
  return (BY_LANGUAGE[language] ?? LATIN)
    .trim()
    .split(/,\s+/)
    .map((name) => {
      const [given = '', short = ''] = name.split('+');
      return { full: `${given} ${short}`, short };
    });
}
