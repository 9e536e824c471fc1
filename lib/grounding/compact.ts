/** White space, and what is not seen: soft hyphens, joiners, direction marks. Pages and stories differ in them. */
const UNSEEN = /[\s\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
const UNSEEN_UNIT = /[\s\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** The text without white space and unseen characters: what is compared. */
export const compact = (text: string): string => text.replace(UNSEEN, '');

/** The offset in a text of the n-th code unit that its compact form keeps; the text's length when it keeps fewer. */
export function offsetOf(text: string, n: number): number {
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    if (UNSEEN_UNIT.test(text.charAt(i))) continue;
    if (kept === n) return i;
    kept++;
  }
  return text.length;
}
