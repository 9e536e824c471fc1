import { loadLanguage } from '../languages/index.ts';
import { type Model, readModel } from './model.ts';
import { Tagger } from './tagger.ts';

/** The files of weights: one reads characters, the other one words. */
export type WeightsFile = 'characters.bin' | 'words.bin';

const WEIGHTS: Readonly<Record<string, WeightsFile>> = {
  zh: 'characters.bin',
  ja: 'characters.bin',
  ko: 'characters.bin',
  en: 'words.bin',
  de: 'words.bin',
  fr: 'words.bin',
  es: 'words.bin',
  pt: 'words.bin',
  ru: 'words.bin',
  ar: 'words.bin',
};

/** Taggers by language, each made when a page first needs it. Languages of one file of weights share the model. */
export class Taggers {
  private readonly models = new Map<WeightsFile, Promise<Model>>();
  private readonly taggers = new Map<string, Promise<Tagger | null>>();

  /** @param read gives a file's bytes: from the extension's own folder, or from disk */
  constructor(private readonly read: (file: WeightsFile) => Promise<Uint8Array>) {}

  /**
   * The tagger of a language (BCP 47 primary language), or null for one that none was trained for.
   *
   * @throws what `read` throws, or a RangeError where the file is no model; asked again, it reads again
   */
  async of(language: string): Promise<Tagger | null> {
    return kept(this.taggers, language, () => this.make(language));
  }

  private async make(language: string): Promise<Tagger | null> {
    const file = WEIGHTS[language];
    if (file === undefined) return null;
    const model = kept(this.models, file, async () => readModel(await this.read(file)));
    const [words, trained] = await Promise.all([loadLanguage(language), model]);
    return words && new Tagger(trained, words);
  }
}

/** What is made once for a key, and again only where that failed. */
function kept<K, V>(made: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = made.get(key);
  if (known) return known;
  const promise = make();
  made.set(key, promise);
  promise.catch(() => made.delete(key));
  return promise;
}
