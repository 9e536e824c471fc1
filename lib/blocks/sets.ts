/**
 * Sets of Unicode as the inside of a character class, in plane 0 and roughly: what news are written in. The sets
 * themselves take a browser longer to prepare than the whole rest of an expression, and those in either case longest.
 */
const SETS: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u060b\\u060d-\\u061a\\u061c-\\u061e\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u0963\\u0971-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefe\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
  Lu: 'A-Z\\xc0-\\xd6\\xd8-\\xde\\u0100-\\u017f\\u0218-\\u021b\\u0386-\\u03ab\\u0400-\\u042f\\u0490\\u1e00-\\u1eff',
  Ll: 'a-z\\xdf-\\xf6\\xf8-\\xff\\u0100-\\u017f\\u0218-\\u021b\\u03ac-\\u03ce\\u0430-\\u045f\\u0491\\u1e00-\\u1eff',
  Lo: '\\u05d0-\\u060b\\u0620-\\u064a\\u066e-\\u06d3\\u0900-\\u0dff\\u0e01-\\u0e30\\u3041-\\ud7ff\\uf900-\\ufaff',
  P: '!-/:-@\\[-`{-~\\xa1-\\xa9\\xab-\\xb4\\xb6-\\xb9\\xbb-\\xbf\\xd7\\xf7\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0970\\u2010-\\u2027\\u2030-\\u205e\\u207a-\\u2bff\\u2e00-\\u2e7f\\u3001-\\u3004\\u3008-\\u303f\\u30fb\\ufe10-\\ufe6f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65',
  'Script=Han': '\\u3005-\\u3007\\u3400-\\u9fff\\uf900-\\ufaff',
  'Script=Hangul': '\\uac00-\\ud7a3',
};

/**
 * The source of an expression, with the sets that it names (`\p{L}`) written out. Letters and the marks on them are one
 * set, `\p{L}`; marks of punctuation and symbols are one, `\p{P}`.
 *
 * @throws where it names one that is not known
 */
export function writtenOut(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{([\w=]+)\}|\\.|[[\]]/g, (token, name?: string) => {
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    if (name === undefined) return token;
    const set = SETS[name];
    if (set === undefined) throw new RangeError(`${token} is not written out`);
    return inClass ? set : `[${set}]`;
  });
}

/** An expression of such a source; in either case, `AnyCase` is. */
export const expressionOf = (source: string, flags = ''): RegExp => new RegExp(writtenOut(source), flags);
