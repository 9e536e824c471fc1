/** A training set whose guidelines the model learns to follow, with its language and the files it stands in. */
export interface TrainingSet {
  name: string;
  language: string;
  /** Of the public folder, without `.gz`; absent for the project's own corpus. */
  train?: string[];
  dev?: string;
  /** Other sets of names, whose texts these guidelines fit as well: they are trained on under both. */
  also?: string[];
  /** Text of the web, whose writers often leave the capitals away. */
  careless?: boolean;
  /** One in how many of the train file's texts is kept back as dev, where no file is. */
  keepBack?: number;
}

const own = (language: string): TrainingSet => ({ name: `own-${language}`, language });

/** What each model learns from. The first set of a language is the one that the tagger asks for. */
export const SETS: Record<'characters' | 'words', TrainingSet[]> = {
  characters: [
    own('zh'),
    own('ja'),
    own('ko'),
    { name: 'uner-zh', language: 'zh', train: ['uner_gsdsimp_train.iob2'], dev: 'uner_gsdsimp_dev.iob2' },
    { name: 'weibo', language: 'zh', train: ['weibo_train.conll'], dev: 'weibo_dev.conll' },
    { name: 'stockmark', language: 'ja', train: ['stockmark_ja.json'], keepBack: 10 },
    { name: 'gsd-ja', language: 'ja', train: ['ja_gsd_train.bio'], dev: 'ja_gsd_dev.bio' },
    { name: 'klue', language: 'ko', train: ['klue_ner_dev.tsv'], keepBack: 5 },
    { name: 'lac', language: 'zh' },
  ],
  words: [
    own('en'),
    own('de'),
    own('fr'),
    own('es'),
    own('pt'),
    own('ru'),
    own('ar'),
    {
      name: 'ewt',
      language: 'en',
      train: ['uner_ewt_dev.iob2'],
      keepBack: 10,
      also: ['wikigold', 'own-en'],
      careless: true,
    },
    { name: 'wikigold', language: 'en', train: ['wikigold.conll'], keepBack: 10 },
    { name: 'bosque', language: 'pt', train: ['uner_bosque_train.iob2'], dev: 'uner_bosque_dev.iob2' },
    { name: 'germeval', language: 'de', train: ['germeval_dev.tsv'], keepBack: 10, also: ['own-de'] },
  ],
};
