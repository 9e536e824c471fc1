import { expressionOf } from '../../../blocks/sets.ts';
import { AnyCase } from '../../../blocks/any-case.ts';
import { LONGEST_LINE } from './expression.ts';

/** What a button offers: to buy, to book, to apply, to enrol, to download, to ask the owner. */
const ACT = new AnyCase(
  String.raw`^(?:book|reserve|apply|enrol|join (?:the )?course|download|install|get (?:a|your) (?:free )?(?:quote|tickets?)|check availability|contact (?:the )?(?:seller|owner|agent|us)|call|enquire|request|add to|buy|order|hire|rent)(?!\p{L})|预[订定约]|立即|报名|下载|安装|砍价|电话|咨询|下单|buchen|reservier|bewerben|anfrag|kontakt|herunterlad|zimmer w|jetzt (?:kauf|bestell|buch|bewerb)|in den (?:waren|einkaufs)|réserv|postul|s[’']inscrire|télécharg|contacter|devis|acheter|ajouter|command|reserv|solicit|inscr[ií]|descarg|contactar|compr|añadir|adicionar|candidat|baixar|contat|matricul|заброн|откликн|записаться|скачать|установить|телефон|написать|заказ|купить|в корзину|予約|応募|申し?込|ダウンロード|問い合わせ|購入|カート|カゴ|담기|예약|지원하기|신청|다운로드|설치|문의|구매|등록|장바구니|احجز|سجل|تقدم|حمل|تواصل|اشتر|أضف`,
);

/** A price as shops print it. */
const PRICE = expressionOf(
  String.raw`(?:[$€£¥￥₽₩]|US\$|R\$|HK\$|NT\$|RMB|CNY|EUR|USD|GBP)\s?\d[\d.,\s]{0,10}|\d[\d.,]{0,10}\s?(?:€|£|₽|₩|元(?!旦)|円|원|[Ee]uros?(?!\p{L})|руб(?:\.|л\p{L}{1,3})?|万(?!\p{L})|ر\.س|د\.إ|ريالا?|درهما?|دينارا?|جنيها?|USD|EUR|kr\b)`,
);

export const saysAct = (label: string): boolean => ACT.test(label);
/** A price in a short line, or where a longer one begins. */
export const isPriceLine = (text: string): boolean => PRICE.test(text.slice(0, LONGEST_LINE));
