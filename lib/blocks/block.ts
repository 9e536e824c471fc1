import { collapse, collapsedLength, isLong, isVisible, visibleLength } from './text.ts';

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

const ELEMENT = 1;
const TEXT = 3;

const BLOCKS =
  'ADDRESS ARTICLE ASIDE BODY CANVAS CAPTION CENTER DETAILS DIALOG DIV DL FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
  'HEADER HR LEGEND MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL VIDEO';
const HEADINGS = 'H1 H2 H3 H4 H5 H6';
const ITEMS = 'LI DT DD';
const CELLS = 'TD TH';

/** Their text is not part of what the page shows as text. */
const SILENT =
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT BUTTON SELECT OPTION TEXTAREA INPUT HEAD TITLE AUDIO MAP ' +
  'DATALIST';

/**
 * AMP's components that hold menus, advertisements, consent or what is fetched later, and are built of the same elements
 * as a story. https://amp.dev/documentation/components
 */
const SILENT_AMP =
  'AMP-AD AMP-AUTO-ADS AMP-CONSENT AMP-EMBED AMP-LIST AMP-NEXT-PAGE AMP-SIDEBAR AMP-SOCIAL-SHARE AMP-STICKY-AD ' +
  'AMP-USER-NOTIFICATION';

/** What an element does to the run of text that it stands in. */
type Role = 'block' | BlockKind | 'silent' | 'break' | 'picture' | 'bold' | 'link';

/** By node name, in both cases: those of HTML are upper case, those of SVG and of XHTML documents are not. */
const ROLES = new Map<string, Role>(
  (
    [
      ['block', BLOCKS],
      ['heading', HEADINGS],
      ['item', ITEMS],
      ['quote', 'BLOCKQUOTE'],
      ['cell', CELLS],
      ['silent', SILENT],
      ['silent', SILENT_AMP],
      ['break', 'BR'],
      ['picture', 'IMG PICTURE AMP-IMG'],
      ['bold', 'STRONG B'],
      ['link', 'A'],
    ] as const
  ).flatMap(([role, names]) =>
    `${names} ${names.toLowerCase()}`.split(' ').map((name): [string, Role] => [name, role]),
  ),
);

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
  /** Something of it is not bold. */
  private plain = false;
  private picture = false;
  private place: Place | null = null;

  add(text: string, place: Place): void {
    if (!isVisible(text)) {
      if (this.text !== '') this.text += ' ';
      return;
    }
    this.text += text;
    this.place ??= place;
    if (place.linked) this.linked += visibleLength(text);
    if (!place.bold) this.plain = true;
  }

  addPicture(): void {
    this.picture = true;
  }

  close(): void {
    if (this.place) {
      const text = collapse(this.text);
      const length = collapsedLength(text);
      const { element, kind } = this.place;
      this.blocks.push({
        text,
        length,
        long: isLong(text, length),
        linkDensity: this.linked / length,
        kind,
        bold: !this.plain,
        picture: this.picture,
        element,
      });
    }
    this.text = '';
    this.linked = 0;
    this.plain = false;
    this.picture = false;
    this.place = null;
  }
}

function visit(parent: Node, place: Place, into: BlockCollector): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) into.add(node.nodeValue ?? '', place);
    else if (node.nodeType === ELEMENT) visitElement(node as Element, place, into);
  }
}

function visitElement(element: Element, place: Place, into: BlockCollector): void {
  const role = ROLES.get(element.nodeName);
  switch (role) {
    case 'silent':
      return;
    case 'break':
      return into.close();
    case 'picture':
      return into.addPicture();
    case undefined:
      return visit(element, place, into);
    case 'link':
      return visit(element, place.linked ? place : { ...place, linked: true }, into);
    case 'bold':
      return visit(element, place.bold ? place : { ...place, bold: true }, into);
    default: {
      into.close();
      const kind = role === 'block' ? place.kind : role;
      visit(element, { element, kind, linked: place.linked, bold: place.bold }, into);
      into.close();
    }
  }
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
