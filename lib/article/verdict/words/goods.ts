import { expression, LONGEST_LINE, type Words } from './expression.ts';

/** What stands on the button that buys. */
const BUY: Words = {
  en: [
    'add to (?:cart|bag|basket|trolley)',
    'buy (?:it )?now',
    'pre-?order(?: now)?',
    'place (?:an )?order',
    'add to wish ?list',
  ],
  zh: [
    '加入(?:购物车|购物袋|購物車|购物籃)',
    '放入购物(?:车|袋)',
    '立即(?:购买|抢购|下单|購買|预订|预定)',
    '直接購買',
    '马上抢',
  ],
  de: ['in den (?:waren|einkaufs)korb', 'jetzt (?:kaufen|bestellen|vorbestellen)', 'in den korb'],
  fr: ['ajouter (?:au|à mon|dans le) panier', 'acheter(?: maintenant)?$', 'commander$', 'précommander'],
  es: [
    'a[ñn]adir (?:al carrito|a la (?:cesta|bolsa))',
    'agregar al carr(?:ito|o)',
    'comprar(?: ahora| ya)?$',
  ],
  pt: ['adicionar (?:ao carrinho|à sacola|ao cesto)', 'colocar no carrinho', 'comprar(?: agora)?$'],
  ru: ['(?:добавить )?в корзину', '^купить(?: в один клик| сейчас)?$', '^заказать$'],
  ja: ['カート(?:に|へ)(?:入れる|追加)', '(?:今すぐ)?購入(?:する|手続き)', 'かごに入れる', 'お?買い物かご'],
  ko: ['장바구니(?:에)? ?(?:담기|추가)?', '(?:바로 ?)?구매하기', '바로구매'],
  ar: ['(?:أضف|إضافة) (?:إلى|الى) (?:السلة|عربة)', '(?:اشتر|شراء) الآن'],
};

/** Lines beside goods: in stock, sent for free. */
const SHIPPING: Words = {
  en: [
    '\\b(?:in|out of) stock\\b',
    '(?:free |express |fast )?(?:shipping|delivery|returns)\\b',
    '^(?:sku|item no|product code|size|colou?r|quantity|qty)\\b',
    '\\bvat\\b|tax included',
  ],
  zh: [
    '(?:库存|有货|缺货|現貨|现货|包邮|运费|快递|配送|发货|免邮)',
    '^(?:数量|规格|颜色|型号|尺码|商品编号|货号|品牌|月销|销量)',
    '(?:满\\d+减|优惠券|促销)',
  ],
  de: ['auf lager|lieferbar|lieferzeit|versand|zzgl|inkl\\. mwst', '^(?:artikel-?nr|größe|farbe|menge)\\b'],
  fr: [
    'en stock|livraison|expédi|rupture de stock',
    '^(?:réf(?:érence)?|taille|couleur|quantité)\\b',
    '\\bttc\\b',
  ],
  es: ['en stock|env[íi]os?|agotado|disponible|iva incl', '^(?:ref(?:erencia)?|talla|color|cantidad)\\b'],
  pt: [
    'em stock|em estoque|entrega|envios?|frete|portes|esgotado|iva incl|dispon[íi]vel',
    '^(?:ref(?:er[êe]ncia)?|tamanho|cor|quantidade)\\b',
  ],
  ru: ['в наличии|доставк|самовывоз', '^(?:артикул|размер|цвет|количество)\\b'],
  ja: ['送料|在庫|配送|お届け|税込', '^(?:数量|サイズ|カラー|商品番号|品番|型番)'],
  ko: ['배송|재고|무료배송|품절', '^(?:수량|사이즈|색상|상품번호|품번)'],
  ar: ['متوفر|الشحن|التوصيل', '^(?:الكمية|المقاس|اللون)'],
};

/** A price as shops print it. */
const PRICE =
  /(?:[$€£¥￥₽₩]|US\$|R\$|HK\$|NT\$|RMB|CNY|EUR|USD|GBP)\s?\d[\d.,\s]{0,10}|\d[\d.,]{0,10}\s?(?:€|£|₽|₩|元(?!旦)|円|원|руб\.?|ر\.س|د\.إ|USD|EUR|kr\b)/u;

const BUY_WORDS = expression(BUY);
const SHIPPING_LINE = expression(SHIPPING);

export const saysBuy = (text: string): boolean => BUY_WORDS.test(text);
export const isShippingLine = (text: string): boolean => SHIPPING_LINE.test(text);
export const isPriceLine = (text: string): boolean => text.length <= LONGEST_LINE && PRICE.test(text);
