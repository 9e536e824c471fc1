import { nativeGet, nativeQueryAll } from './native.ts';
import { textLength } from './size.ts';

/** Frames in frames are looked into this far, and no more frames than that: news sites' frames are advertisements. */
const DEEPEST = 3;
const MOST_FRAMES = 30;

/**
 * The frame that tells more than the page around it: the documents of framesets, and of stories in a frame of their own.
 * Only frames of the same origin, which the browser shows.
 *
 * @returns null when the page itself has the most text
 */
export function fullestFrame(document: Document): Document | null {
  let fullest: Document | null = null;
  let most = textLength(document);
  for (const frame of framesOf(document)) {
    const characters = textLength(frame);
    if (characters <= most) continue;
    most = characters;
    fullest = frame;
  }
  return fullest;
}

function framesOf(document: Document): Document[] {
  const found: Document[] = [];
  let level = [document];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    level = level.flatMap((outer) =>
      nativeQueryAll(outer, 'iframe,frame')
        .slice(0, MOST_FRAMES)
        .flatMap((element) => frameDocument(element as HTMLIFrameElement | HTMLFrameElement) ?? []),
    );
    found.push(...level);
  }
  return found.slice(0, MOST_FRAMES);
}

/** Null for a frame of another origin, and for one that is not shown. */
function frameDocument(frame: HTMLIFrameElement | HTMLFrameElement): Document | null {
  return nativeGet(frame, 'checkVisibility').call(frame) ? nativeGet(frame, 'contentDocument') : null;
}
