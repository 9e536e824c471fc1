/** Parameters that number the pages of a story. */
const PARAMETER = /^(?:page|pages|p|pg|pn|paged|pageno|page_?num|page_no|pagina|seite|part)$/i;
/** `/story_2.html`, `/story/2`, `/story-p2.html`; `/story/page/2` with its word left. */
const IN_PATH = /^(.*[^/_.-])[/_.-](?:page|seite|pagina|part|teil|pg?)?(\d{1,2})(?:\.[a-z]{3,5})?\/?$/i;
const WORD_AT_END = /[/_.-](?:page|pages|seite|pagina|part|teil|pg?)$/i;
const END = /(\.[a-z]{3,5})?\/?$/i;
const MOST_PARTS = 99;

/** An address, and what it is without the number of a part. */
interface Numbered {
  /** As it stands, its ending left out. */
  whole: string;
  /** Without the number, where it has one. */
  stem?: string;
  part?: number;
}

/** Addresses of the parts of one story, by the address of one of them. */
export class PartAddresses {
  private readonly page: URL | null;
  private readonly own: Numbered;

  constructor(pageUrl: string) {
    this.page = URL.canParse(pageUrl) ? new URL(pageUrl) : null;
    this.own = this.page ? numbered(this.page) : { whole: '' };
  }

  /** The part that the page itself is, by its address; null where that tells none. */
  get ownPart(): number | null {
    return this.own.part ?? null;
  }

  /** Where a link leads; null when to another host. */
  resolve(href: string): URL | null {
    if (!this.page || !URL.canParse(href, this.page.href)) return null;
    const url = new URL(href, this.page.href);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.host === this.page.host ? url : null;
  }

  /** Leads to another page of the host. */
  isElsewhere(href: string): boolean {
    const url = this.resolve(href);
    return url !== null && numbered(url).whole !== this.own.whole;
  }

  /** Which part of the page's story a link leads to; null when to something else. */
  partOf(href: string): number | null {
    // Asked of every link near a story: most have no number.
    if (this.own.part === undefined && !/\d/.test(href)) return null;
    const url = this.resolve(href);
    if (!url || this.page?.pathname === '/' || url.pathname === '/' || url.hash.startsWith('#comment'))
      return null;
    const { whole, stem, part } = numbered(url);
    const { own } = this;
    if (stem !== undefined && part !== undefined && (stem === own.whole || stem === own.stem)) return part;
    return whole === own.stem ? 1 : null;
  }
}

function numbered(url: URL): Numbered {
  const parameters = url.search.slice(1).split('&').filter(Boolean);
  const path = url.pathname.replace(END, '');
  const whole = [path, ...parameters].join('&');
  const at = parameters.findIndex((parameter) => {
    const [name = '', value = ''] = parameter.split('=');
    return PARAMETER.test(name) && isPart(value);
  });
  if (at >= 0) {
    const part = Number(parameters[at]?.split('=')[1]);
    return { whole, stem: [path, ...parameters.toSpliced(at, 1)].join('&'), part };
  }
  const [, stem, part = ''] = IN_PATH.exec(url.pathname) ?? [];
  return stem !== undefined && isPart(part)
    ? { whole, stem: [stem.replace(WORD_AT_END, ''), ...parameters].join('&'), part: Number(part) }
    : { whole };
}

const isPart = (value: string): boolean =>
  /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_PARTS;
