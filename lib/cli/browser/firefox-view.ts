import { writeFile } from 'node:fs/promises';
import { clickNode, closeView, enter, inContent, inPage, NODES, picture } from './firefox-scripts.ts';
import { type AccessibleNode, isNamed, type View } from './view.ts';
import { until } from './wait.ts';

/** Evaluates an expression in the scope of the browser's window. */
export type InBrowser = <T>(expression: string) => Promise<T>;

export class FirefoxView implements View {
  readonly #file: string;
  readonly #inBrowser: InBrowser;

  /** @param file the extension's file that is shown: `popup.html` */
  constructor(file: string, inBrowser: InBrowser) {
    this.#file = file;
    this.#inBrowser = inBrowser;
  }

  nodes(): Promise<AccessibleNode[]> {
    return this.#inContent(NODES);
  }

  async click(role: string, name: string | RegExp): Promise<void> {
    const index = await until(`${role} ${name} can be clicked`, async () => {
      const found = (await this.nodes()).findIndex((node) => isNamed(node, role, name));
      return found === -1 ? undefined : { found };
    });
    await this.#inContent(clickNode(index.found));
  }

  type(text: string): Promise<void> {
    return this.#inContent(enter({ text }));
  }

  press(key: string): Promise<void> {
    return this.#inContent(enter({ key }));
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#inContent(inPage(expression));
  }

  async screenshot(file: string): Promise<void> {
    const url = await this.#inBrowser<string>(picture(this.#file));
    await writeFile(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  }

  close(): Promise<void> {
    return this.#inBrowser(closeView(this.#file));
  }

  async #inContent<T>(expression: string): Promise<T> {
    const json = await this.#inBrowser<string | undefined>(inContent(this.#file, expression));
    return (json === undefined ? undefined : JSON.parse(json)) as T;
  }
}
