import { Taggers, type WeightsFile } from '../names/load.ts';

/** Where the build puts the weights, among the extension's own files. */
const WEIGHTS: Readonly<Record<WeightsFile, URL>> = {
  'characters.bin': new URL('../names/weights/characters.bin', import.meta.url),
  'words.bin': new URL('../names/weights/words.bin', import.meta.url),
};

/** The name taggers, their weights read from the extension's own files when a language first needs them. */
export const taggers = new Taggers(async (file) => {
  const response = await fetch(WEIGHTS[file]);
  if (!response.ok) throw new RangeError(`no ${file}`);
  return new Uint8Array(await response.arrayBuffer());
});
