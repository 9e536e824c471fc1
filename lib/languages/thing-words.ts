import { words } from './words.ts';

/** What stands right beside a foreign name in unspaced writing and tells whether it is a product's or a body's. */
export interface ThingWords {
  thingBehind: readonly string[];
  thingBefore: readonly string[];
  bodyBehind: readonly string[];
  bodyBefore: readonly string[];
  /** What follows a country's trade, which only looks like a body: 北国新能源|产业. */
  tradeBehind?: readonly string[];
}

/** What a name is not a body's nor a person's with, as its first or last word: prizes, laws, shows; in all languages. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  words(`
    award awards prize medal act bill amendment treaty trophy album movie film song podcast novel oscar oscars cup
    championship championships tournament olympics
    premio premios título medalla ley trofeo copa prix loi médaille trophée prêmio prêmios prémio prémios lei medalha troféu taça
    preis gesetz medaille pokal премия закон медаль جائزة قانون
  `),
);

/** … as its last word: races, tournaments. */
export const THING_LAST: ReadonlySet<string> = new Set(
  words('marathon halbmarathon triathlon playoffs playoff open masters bowl'),
);

/** … and how such nouns end in German, which writes them together. */
export const THING_ENDINGS: readonly string[] = words(`
  richtlinie richtlinien verordnung gesetz gesetzes abkommen abkommens pokal pokals meisterschaft meisterschaften
  turnier turniers spiele spielen wahl wahlen preis preises marathon medaille umfrage
`);

/** Abbreviations for things, files and figures; none is anybody's name. */
export const THING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`
    AI AR VR XR MR BGM CPU GPU NPU RAM ROM SSD HDD USB HDMI LED LCD OLED AMOLED QLED OS PC APP URL API HTML CSS PDF SIM GPS WiFi Wi-Fi LTE NFC SMS QR IP IT DNS VPN SNS PV
    NPO PTA RPG FPS MMO DLC NPC CD DVD EP LP MV CM OK NG VIP DIY SUV MPV EV ETC GDP CPI PPI PMI IPO ETF ESG ROE KPI CEO CFO CTO COO FTA PPP DNA RNA PCR HIV BMI ICU PM2.5 PM10 NFT LNG LPG
    CSV JSON XML YAML SQL HTTP HTTPS FTP SSH TLS SSL TCP UDP CLI GUI UI UX IDE SDK CMS CRM ERP SEO CTR ROI KYC B2B B2C
    SaaS ETL WIFI WLAN WM EM Ph.D PhDs M.D Esq UV QA IQ EQ HR PR CV ID FM AM DJ CCTV ADHD PTSD STD STI UFO GMO GPA RFID PhD MBA BA LGBT LGBTQ BBQ RSVP MRI CT
    KI IA ИИ IST GMT CET EST PST UTC PPG FAQ
    TCP UDP SYN HTTP HTTPS LAN WAN WLAN GSM CDMA W-CDMA VoLTE SLC MLC TLC QLC SATA ATA NVMe PCIe PCI M.2 JPEG PNG GIF MP3 MP4 XML JSON YAML SQL CSV SDK CLI GUI IDE DOM HDR UHD FHD DRAM NAND BIOS UEFI RAID FPGA ASIC IMAX eSIM nanoSIM
    CO2 ATM POS PLUS Plus PRO Pro MAX Max Ultra Mini mini Lite
  `),
);

/** Nouns that stand before the name of a storm or a ship, in all languages with capitals. */
export const CALLED_THINGS: readonly string[] = words(`
  storm hurricane typhoon cyclone tempête ouragan typhon huracán tormenta borrasca tifón ciclón furacão tufão ciclone
  tempestade depressão sturmtief orkantief orkan hurrikan taifun zyklon тайфун тайфуна тайфуном ураган урагана ураганом
  циклон циклона шторм шторма
  ship vessel ferry tanker freighter frigate destroyer submarine yacht trawler warship icebreaker navire paquebot
  pétrolier voilier frégate chalutier cargo buque barco velero yate fragata petrolero carguero pesquero navio veleiro iate
  petroleiro cargueiro schiff kreuzfahrtschiff containerschiff segelschiff frachter öltanker fähre fregatte jacht
  судно судна танкер танкера корабль корабля теплоход теплохода яхта яхты сухогруз сухогруза ледокол ледокола
`);

/** Nouns before a name by which something is called that is no person: prizes and streets. */
export const CALLED_AFTER: ReadonlySet<string> = new Set(
  words(`
    prix premio premios prêmio prémio premis премия премии премию rue avenue boulevard calle avenida rua praça alameda
    travessa улица улицы улице улицу проспект проспекте площадь площади
  `),
);

/** What begins or ends the name of a place that looks like a person's. */
export const PLACE_FIRST: ReadonlySet<string> = new Set(
  words(
    'north south east west northern southern eastern western greater upper lower central lake mount fort',
  ),
);
export const PLACE_LAST: ReadonlySet<string> = new Set(
  words(`
    county township island islands valley river creek peninsula falls airport boulevard avenue road highway turnpike interstate
    borough canyon province prefecture oblast hills springs heights
  `),
);
