/**
 * Characters that show nothing but can reorder or disguise what stands around them: controls, and
 * Unicode's default-ignorable ones (soft hyphen, zero-width characters, bidirectional marks, embeddings
 * and isolates, tags). Variation selectors stay: they choose between written forms of a name.
 * (Unicode Technical Report 36, sections 2.5 and 3.4.)
 */
const INVISIBLE = /[[\p{Cc}\p{Default_Ignorable_Code_Point}]--\p{Variation_Selector}]/gv;

/** A name or title fit to be a label on one line. Evidence keeps its characters; labels don't. */
export function label(text: string): string {
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}
