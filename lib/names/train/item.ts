import type { NameKind } from '../mention.ts';
import type { Range } from '../../text/range.ts';

/** A labelled name; `owner` is the full name where the text has a short or inflected form of it. */
export interface LabelledName extends Range {
  kind: NameKind;
  owner?: string;
}

/** A labelled text: names in order, none inside another. */
export interface Item {
  text: string;
  names: LabelledName[];
  /** A headline, which may be set in capitals. */
  headline?: boolean;
}
