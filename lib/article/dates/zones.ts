/** Abbreviated names of zones, where one meaning is by far the most usual in print. */
const NAMED: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  BST: '+01:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  SAST: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EAT: '+03:00',
  IST: '+05:30',
  WIB: '+07:00',
  SGT: '+08:00',
  HKT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  ADT: '-03:00',
  BRT: '-03:00',
  AST: '-04:00',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
};

/** `+0800`, `+8`, `GMT+08:00`. */
const OFFSET = /([+-])(\d{1,2}):?(\d{2})?$/;

/** A zone as ISO 8601 writes it, or undefined for names that mean several or none: `CEST` → `+02:00`. */
export function isoZone(text: string): string | undefined {
  const offset = OFFSET.exec(text);
  if (!offset) return NAMED[text];
  const [, sign, hours = '', minutes = '00'] = offset;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Minutes east of UTC as ISO 8601 writes them: 120 → `+02:00`. */
export function isoOffset(minutes: number): string {
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}
