/** As much of the extension API as the tests in this folder need, in memory. */

type Listener = (...args: never[]) => unknown;

class Event {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  emit(...args: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => (listener as (...all: unknown[]) => unknown)(...args));
  }
}

export interface FakeScript {
  id: string;
  matches: string[];
}

export class FakeBrowser {
  stored: Record<string, unknown> = {};
  granted = new Set<string>();
  scripts: FakeScript[] = [];
  /** What the user answers to the permission prompt. */
  answer = true;

  storage = {
    local: {
      get: async (key?: string) =>
        structuredClone(key === undefined ? this.stored : { [key]: this.stored[key] }),
      set: async (values: Record<string, unknown>) => {
        Object.assign(this.stored, structuredClone(values));
        this.storage.local.onChanged.emit();
      },
      remove: async (key: string) => {
        delete this.stored[key];
        this.storage.local.onChanged.emit();
      },
      onChanged: new Event(),
    },
  };

  permissions = {
    onAdded: new Event(),
    onRemoved: new Event(),
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => this.granted.has(origin)),
    request: async ({ origins }: { origins: string[] }) => {
      // Chromium compares pattern by pattern with the manifest's optional ones.
      if (!origins.every((origin) => /^https?:/.test(origin)))
        throw new Error('Only permissions specified in the manifest may be requested.');
      if (!this.answer) return false;
      for (const origin of origins) this.granted.add(origin);
      this.permissions.onAdded.emit({ origins });
      return true;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) this.granted.delete(origin);
      this.permissions.onRemoved.emit({ origins });
      return true;
    },
  };

  scripting = {
    getRegisteredContentScripts: async () => this.scripts,
    registerContentScripts: async (scripts: FakeScript[]) => {
      const taken = scripts.find(({ id }) => this.scripts.some((script) => script.id === id));
      if (taken) throw new Error(`Duplicate script ID '${taken.id}'`);
      this.scripts = [...this.scripts, ...scripts];
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      this.scripts = this.scripts.filter(({ id }) => !ids.includes(id));
    },
  };

  runtime = {
    id: 'lede',
    getURL: (path: string) => `chrome-extension://lede${path}`,
    onInstalled: new Event(),
    onStartup: new Event(),
    onMessage: new Event(),
    sendMessage: (message: unknown) =>
      new Promise<unknown>((resolve) => {
        const sender = { id: 'lede', url: 'chrome-extension://lede/popup.html' };
        if (!this.runtime.onMessage.emit(message, sender, resolve).includes(true)) resolve(undefined);
      }),
  };
}

/** `navigator.locks` as far as it is used: one holder of a name at a time. */
export class FakeLocks {
  private readonly last = new Map<string, Promise<unknown>>();

  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.last.get(name) ?? Promise.resolve()).then(work);
    this.last.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  }
}
