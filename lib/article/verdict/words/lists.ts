import { AnyCase } from '../../../blocks/any-case.ts';
import { expression, LONGEST_LINE, type Words } from './expression.ts';

/** How a teaser leads on, at its end. */
const MORE: Words = {
  any: [
    'read more',
    'continue reading',
    'more ?[»›>→…]',
    'full story',
    '继续阅读',
    '阅读全文',
    '阅读更多',
    '查看全文',
    '\\[?详细\\]?',
    '\\[?全文\\]?',
    '更多 ?[»›>]',
    'weiterlesen',
    '(?:ganzen )?artikel lesen',
    'mehr ?(?:lesen|[»›>])',
    "lire (?:la suite|plus|l[’']article)",
    '(?:leer|seguir leyendo|ver) ?m[áa]s',
    'seguir leyendo',
    '(?:leia|ler|ver) mais',
    'continue lendo',
    'читать (?:далее|дальше|полностью)',
    'подробнее',
    '続きを読む',
    'もっと(?:見る|読む)',
    '자세히(?: ?보기)?',
    '더 ?(?:보기|읽기)',
    'اقرأ المزيد',
    'المزيد',
  ],
};

const MORE_END = expression(MORE, '(?:', ')[\\s\\p{P}]{0,4}$');

export const leadsOn = (text: string): boolean => MORE_END.test(text.slice(-LONGEST_LINE));

/** What stands above what was found. */
const RESULTS = new AnyCase(
  String.raw`search results?|results? (?:for|found)|such(?:ergebnis|treffer)|treffer für|résultats?(?: de (?:la )?recherche| pour)|recherche ?:|resultados? (?:de|da|para|por|encontrad)|результат\p{L}{0,3} поиска|найдено|検索結果|검색 ?결과|搜[索寻尋]结果|搜尋結果|搜索[:：]|نتائج`,
);

export const namesResults = (text: string): boolean => RESULTS.test(text);
