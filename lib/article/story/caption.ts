import type { Block } from '../../blocks/block.ts';
import { isNamedCaption } from '../../blocks/class-names.ts';
import { endsSentence, isCjk } from '../../blocks/text.ts';

/** Words under a picture are not longer than that, unless HTML says what they are. */
const LONGEST = 500;
const CAPTION_TAGS = new Set(['FIGCAPTION', 'FIGURE', 'CAPTION']);
/** A caption's element, and the boxes around it that are looked at. */
const STEPS = 4;

const CHINESE =
  /^(?:（?资料图|图为|图[：:]|图\/|图源|图片来源|视频截图)|(?:(?:供图|图|摄|截图|视觉中国|资料|新华社发|发)[）)]?\s?。?$)/u;
const CHINESE_LENGTH = 45;
/** "… in May. Reporter Li Mei of the agency took it": 记者 李梅 摄, 사진=세종시 제공. */
const CREDITED_CJK =
  /(?:(?:记者|記者|通讯员|社发|社發|受访者|受訪者)[^。！？!?]{0,16}(?:摄|攝|供图|供圖)|(?:사진|자료|사진 ?제공) ?[=:：][^.!?]{1,24}|^[▲△▼][^.!?]{2,120}(?:제공|촬영|캡처|캡쳐))[)）\]]?。?$/u;
const CREDITED_CJK_LENGTH = 160;
const PICTURE_LINE_CJK = 60;
const PICTURE_LINE_OTHER = 100;

/** What stands before the name of who took a picture, and a colon. */
const CREDIT_LABELS =
  'Images?|Photos?|Pictures?|Pic|Credits?|Fotos?|Fotografía|Imagen|Imagem|Bild(?:er)?|Quelle|Crédits?|Fotoğraf|Фото|Zdjęcie|Ảnh';
/** "(Image: Ada Brandt)", "Foto: dpa", "Photo by Ada Brandt": who took the picture, at the end of the line. */
const CREDIT = new RegExp(
  `(?:^|[\\s([|.,"”])(?:(?:${CREDIT_LABELS})(?: credit| courtesy(?: of)?)? ?[:：]|(?:Photo|Photograph|Picture|Video) by |(?:Courtesy of|COURTESY OF) )` +
    '[^.:!?]{2,60}[.)\\]]{0,2}$',
  'u',
);
const LONGEST_CREDITED = 300;
/** "imago images/Ada Brandt", "AP Photo/Ada Brandt": an agency and a name, and nothing else. */
const AGENCY =
  /^[([]?(?:imago(?: images)?|dpa|picture alliance|Getty(?: Images)?|AFP|AP(?: Photo)?|Reuters|EPA|IMAGO|Shutterstock|Alamy)(?: ?\/ ?[^.!?/]{2,40}){1,3}[)\]]?$/u;
const LONGEST_AGENCY = 80;

/** Whether a block holds the words under a picture: by its element, its name, its place beside one, or its credit. */
export function isCaption(block: Block): boolean {
  return isPictureLine(block) || isSetAsCaption(block) || isCredited(block);
}

/** A label in the picture's own run of text. */
function isPictureLine({ text, length, picture }: Block): boolean {
  if (!isCjk(text)) return picture && length < PICTURE_LINE_OTHER && !endsSentence(text);
  if (length < CHINESE_LENGTH && CHINESE.test(text)) return true;
  if (length < CREDITED_CJK_LENGTH && CREDITED_CJK.test(text)) return true;
  return picture && length < PICTURE_LINE_CJK && !/[。！？]/.test(text);
}

function isSetAsCaption({ element, length, kind }: Block): boolean {
  let box: Element | null = element;
  for (let step = 0; box && step < STEPS; step++, box = box.parentElement) {
    if (CAPTION_TAGS.has(box.nodeName)) return !box.querySelector('table,blockquote,pre,h1');
    if (length < LONGEST && kind !== 'cell' && isNamedCaption(box)) return holdsLittle(box);
  }
  return false;
}

/** Measured once for all blocks in it, or large boxes of that name would cost the square of their size. */
const small = new WeakMap<Element, boolean>();

/** Names can mislead: captions are not long, with the credit beside them. */
function holdsLittle(box: Element): boolean {
  const known = small.get(box);
  if (known !== undefined) return known;
  const isSmall = (box.textContent ?? '').length < LONGEST * 2;
  small.set(box, isSmall);
  return isSmall;
}

const isCredited = ({ text, length }: Block): boolean =>
  (length < LONGEST_CREDITED && CREDIT.test(text.slice(-100))) ||
  (length < LONGEST_AGENCY && AGENCY.test(text));

/** Pictures and what holds them. */
const PICTURES = 'img,picture,video,amp-img';

/**
 * Whether a block stands in a box with a picture and little else, as captions do that nothing names.
 *
 * @param blocks the page's
 */
export function isBesidePicture(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || block.length >= LONGEST_CREDITED || block.kind !== 'paragraph') return false;
  const before = blocks[index - 1]?.element;
  const after = blocks[index + 1]?.element;
  let box: Element | null = block.element;
  for (let step = 0; box && step < STEPS; step++, box = box.parentElement) {
    if (box.nodeName === 'BODY') return false;
    if ((before && box.contains(before)) || (after && box.contains(after))) return false;
    if (box.querySelector(PICTURES)) return true;
  }
  return false;
}
