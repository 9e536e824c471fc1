import { compact, offsetOf } from './compact.ts';

/** A run of one text node's characters; offsets are into its data. */
export interface Run {
  node: Text;
  start: number;
  end: number;
}

export function rangeOf({ node, start, end }: Run): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** The text of a page without white space, and where in the page each of its characters stands. */
export class PageText {
  readonly text: string;
  /** Where in `text` each node's characters begin. */
  private readonly starts: number[] = [];

  constructor(private readonly nodes: readonly Text[]) {
    const parts: string[] = [];
    let length = 0;
    for (const { data } of nodes) {
      this.starts.push(length);
      const part = compact(data);
      parts.push(part);
      length += part.length;
    }
    this.text = parts.join('');
  }

  /** Where a stretch of `text` stands in the page, node by node. */
  runsOf(start: number, end: number): Run[] {
    const runs: Run[] = [];
    for (let i = this.nodeAt(start); i < this.nodes.length; i++) {
      const node = this.nodes[i];
      const from = this.starts[i] ?? 0;
      if (!node || from >= end) break;
      const to = this.starts[i + 1] ?? this.text.length;
      if (to === from) continue;
      const { data } = node;
      // Between nodes all is marked, white space too; where the stretch ends, its last character is the end.
      runs.push({
        node,
        start: from < start ? offsetOf(data, start - from) : runs.length > 0 ? 0 : offsetOf(data, 0),
        end: to < end ? data.length : offsetOf(data, end - from - 1) + 1,
      });
    }
    return runs;
  }

  /** The last node that begins at or before an offset. */
  private nodeAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}
