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

  /** The tagger of a language (BCP 47 primary language), or null for one that none was trained for. */
  async of(language: string): Promise<Tagger | null> {
    const found = this.taggers.get(language) ?? this.make(language);
    this.taggers.set(language, found);
    return await found;
  }

  private async make(language: string): Promise<Tagger | null> {
    const file = WEIGHTS[language];
    const words = await loadLanguage(language);
    if (file === undefined || words === null) return null;
    const model = this.models.get(file) ?? this.read(file).then(readModel);
    this.models.set(file, model);
    return new Tagger(await model, words);
  }
}
