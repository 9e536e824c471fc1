import { words } from './words.ts';

/** What a name is not a body's nor a person's with, as its first or last word: prizes, laws, shows; in all languages. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  words(`
    award awards prize medal act bill amendment treaty trophy album movie film song podcast novel oscar oscars
    premio premios título medalla ley trofeo copa prix loi médaille trophée prêmio prêmios prémio prémios lei medalha troféu taça
    preis gesetz medaille pokal премия закон медаль جائزة قانون
  `),
);

/** Abbreviations for things, files and figures; none is anybody's name. */
export const THING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`
    AI AR VR XR MR BGM CPU GPU NPU RAM ROM SSD HDD USB HDMI LED LCD OLED AMOLED QLED OS PC APP URL API HTML CSS PDF SIM GPS WiFi Wi-Fi LTE NFC SMS QR IP IT DNS VPN SNS PV
    NPO PTA RPG FPS MMO DLC NPC CD DVD EP LP MV CM OK NG VIP DIY SUV MPV EV ETC GDP CPI PPI PMI IPO ETF ESG ROE KPI CEO CFO CTO COO FTA PPP DNA RNA PCR HIV BMI ICU PM2.5 PM10 NFT LNG LPG
    KI IA ИИ IST GMT CET EST PST UTC PPG FAQ
    CO2 ATM POS PLUS Plus PRO Pro MAX Max Ultra Mini mini Lite
  `),
);
