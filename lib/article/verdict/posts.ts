import type { Block } from '../../blocks/block.ts';

interface Look {
  count: number;
  weight: number;
  /** The words beside the moments. */
  names: Set<string>;
}

/** Digits, punctuation and single letters between them. */
const NOT_NAMES = /[\d\p{P}\p{S}\s]+/gu;

/**
 * Texts below lines that hold a moment, as posts stand below names and times, gathered by the look of these lines.
 * Comments below a story look like posts, too; but there the story itself does not.
 */
export class Posts {
  private readonly looks = new Map<string, Look>();
  private current: Look | undefined;
  private first: Look | undefined;
  private fresh = false;
  private begun = false;

  /** @param above the short line above, which may hold the name */
  head({ element, text }: Block, above: string): void {
    const name = `${element.nodeName}.${element.getAttribute('class') ?? ''}`;
    const look = this.looks.get(name) ?? { count: 0, weight: 0, names: new Set() };
    look.names.add(`${above}${text}`.replace(NOT_NAMES, ''));
    this.looks.set(name, look);
    this.current = look;
    this.fresh = true;
  }

  /** @param own the text is the story's */
  text(weight: number, own: boolean): void {
    if (own && !this.begun) {
      this.begun = true;
      this.first = this.current;
    }
    if (!this.current) return;
    if (this.fresh) this.current.count++;
    this.fresh = false;
    this.current.weight += weight;
  }

  /**
   * Of the look above the story's first text: how many texts stand below such lines, and their weight. None when the
   * lines hold nothing but the moment, as above the entries of a live blog.
   */
  ofStory(): { count: number; weight: number } {
    return this.first && this.first.names.size > 1 ? this.first : { count: 0, weight: 0 };
  }
}
