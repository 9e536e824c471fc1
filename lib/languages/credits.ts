import { words } from './words.ts';

/** What stands before who took a picture, in all languages with capitals. */
export const PICTURE_WORDS: readonly string[] = words(
  'foto fotos photo photos bild bilder image imagen picture crédit credit copyright фото',
);

/** Agencies that stand behind them: Foto: Jan Weil/|dpa|. */
export const PICTURE_AGENCIES: readonly string[] = words(
  'dpa afp ap epa efe rtr reuters getty imago keystone apa picture shutterstock alamy тасс риа',
);
