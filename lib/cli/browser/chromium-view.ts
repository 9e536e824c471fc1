import type { KeyInput, Page, SerializedAXNode } from 'puppeteer-core';
import { type AccessibleNode, isNamed, type View } from './view.ts';
import { until } from './wait.ts';

const PICTURE = { type: 'png', captureBeyondViewport: false } as const;

export class ChromiumView implements View {
  constructor(
    /** The driver's own handle, for what the two engines do not share. */
    readonly page: Page,
  ) {}

  async nodes(): Promise<AccessibleNode[]> {
    return (await this.tree()).map((node) => ({
      role: node.role,
      name: node.name ?? '',
      checked: node.checked === true,
      disabled: node.disabled === true,
    }));
  }

  async click(role: string, name: string | RegExp): Promise<void> {
    const element = await until(`${role} ${name} can be clicked`, async () => {
      const node = (await this.tree()).find((n) => isNamed({ role: n.role, name: n.name ?? '' }, role, name));
      return node?.elementHandle();
    });
    await element.click();
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.sendCharacter(text);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key as KeyInput);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ ...PICTURE, path: file as `${string}.png` });
  }

  close(): Promise<void> {
    return this.page.close();
  }

  private async tree(): Promise<SerializedAXNode[]> {
    const root = await this.page.accessibility.snapshot({ interestingOnly: false });
    const flat: SerializedAXNode[] = [];
    const walk = (node: SerializedAXNode): void => {
      flat.push(node);
      for (const child of node.children ?? []) walk(child);
    };
    if (root) walk(root);
    return flat;
  }
}
