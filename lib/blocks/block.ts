import { collapse, isLong, visibleLength } from './text.ts';

/** What the markup says a block is. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell';

/**
 * A run of text that is laid out on lines of its own: the text between two block boundaries or line breaks.
 * Both the article stage and hiding see a page as the list of its blocks, in document order.
 */
export interface Block {
  /** White space collapsed, never empty. */
  text: string;
  /** Code units that are not white space. */
  length: number;
  /** Has the length of a paragraph, not of a label or a heading. */
  long: boolean;
  /** How much of `length` stands inside links, 0 to 1. */
  linkDensity: number;
  kind: BlockKind;
  /** All of it is set in bold. */
  bold: boolean;
  /** A picture stands in the same run. */
  picture: boolean;
  /** The nearest element that makes it a block. */
  element: Element;
}

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CANVAS CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD ' +
    'TFOOT TH THEAD TR UL VIDEO'
  ).split(' '),
);

/** Their text is not part of what the page shows as text. */
const SILENT_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT BUTTON SELECT OPTION TEXTAREA INPUT HEAD TITLE AUDIO ' +
    'MAP DATALIST'
  ).split(' '),
);

const PICTURE_TAGS = new Set(['IMG', 'PICTURE', 'AMP-IMG']);
const BOLD_TAGS = new Set(['STRONG', 'B']);

const KIND_OF_TAG: Record<string, BlockKind> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  DT: 'item',
  DD: 'item',
  BLOCKQUOTE: 'quote',
  TD: 'cell',
  TH: 'cell',
};

/** What holds for the place that the walk has reached. */
interface Place {
  element: Element;
  kind: BlockKind;
  linked: boolean;
  bold: boolean;
}

/** Collects the text of one block at a time. */
class BlockCollector {
  readonly blocks: Block[] = [];
  private text = '';
  private linked = 0;
  private plain = 0;
  private picture = false;
  private place: Place | null = null;

  add(text: string, place: Place): void {
    this.text += text;
    const length = visibleLength(text);
    if (length === 0) return;
    this.place ??= place;
    if (place.linked) this.linked += length;
    if (!place.bold) this.plain += length;
  }

  addPicture(): void {
    this.picture = true;
  }

  close(): void {
    const text = collapse(this.text);
    if (this.place && text) {
      const length = visibleLength(text);
      const { element, kind } = this.place;
      this.blocks.push({
        text,
        length,
        long: isLong(text),
        linkDensity: this.linked / length,
        kind,
        bold: this.plain === 0,
        picture: this.picture,
        element,
      });
    }
    this.text = '';
    this.linked = 0;
    this.plain = 0;
    this.picture = false;
    this.place = null;
  }
}

function visit(parent: Node, place: Place, into: BlockCollector): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) into.add(node.nodeValue ?? '', place);
    else if (node.nodeType === 1) visitElement(node as Element, place, into);
  }
}

function visitElement(element: Element, place: Place, into: BlockCollector): void {
  const tag = element.nodeName.toUpperCase();
  if (SILENT_TAGS.has(tag)) return;
  if (tag === 'BR') {
    into.close();
  } else if (PICTURE_TAGS.has(tag)) {
    into.addPicture();
  } else if (BLOCK_TAGS.has(tag)) {
    into.close();
    visit(element, { ...place, element, kind: kindOf(tag, place.kind) }, into);
    into.close();
  } else {
    const linked = place.linked || tag === 'A';
    const bold = place.bold || BOLD_TAGS.has(tag);
    visit(element, { ...place, linked, bold }, into);
  }
}

/** Paragraphs inside items and quotes are part of these; everything else starts anew. */
function kindOf(tag: string, outer: BlockKind): BlockKind {
  const own = KIND_OF_TAG[tag];
  if (own) return own;
  return outer === 'item' || outer === 'quote' || outer === 'cell' || outer === 'heading'
    ? outer
    : 'paragraph';
}

/**
 * The blocks of a tree, in document order.
 *
 * @param root an element of a hardened page (recursion follows the tree's depth, which hardening bounds)
 */
export function blocksOf(root: Element): Block[] {
  const collector = new BlockCollector();
  visit(root, { element: root, kind: 'paragraph', linked: false, bold: false }, collector);
  collector.close();
  return collector.blocks;
}

/** Links may stand in a paragraph of a story; from here on the block is a link with some words around it. */
const MOSTLY_LINKS = 0.5;
const PARAGRAPH_LINKS = 0.4;

export const isMostlyLinks = (block: Block): boolean => block.linkDensity >= MOSTLY_LINKS;

/** Long, and not made of links: what stories are made of. */
export const isLongParagraph = (block: Block): boolean => block.long && block.linkDensity < PARAGRAPH_LINKS;

/** Stands in the page's or a section's footer, by HTML and WAI-ARIA. */
export const isInFooter = ({ element }: Block): boolean =>
  element.closest('footer,[role=contentinfo]') !== null;
