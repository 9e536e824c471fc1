/** The page's `<meta>` elements by lower-case name; the first non-empty one of a name counts. */
export class Metas {
  private readonly contents = new Map<string, string>();

  constructor(document: Document) {
    for (const meta of document.querySelectorAll('meta')) {
      const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => meta.getAttribute(key));
      const name = names.find(Boolean)?.trim().toLowerCase();
      const content = (meta.getAttribute('content') ?? meta.getAttribute('value'))?.trim();
      if (name && content && !this.contents.has(name)) this.contents.set(name, content);
    }
  }

  /** The content of the first of these names that the page has. */
  get(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const content = this.contents.get(name);
      if (content !== undefined) return content;
    }
    return undefined;
  }

  entries(): Iterable<[name: string, content: string]> {
    return this.contents.entries();
  }
}
