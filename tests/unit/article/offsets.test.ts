import { expect, test } from 'vitest';
import { knownOffset } from '../../../lib/article/dates/offsets.ts';

const ZONES = (
  'Africa/Johannesburg America/Caracas America/Lima America/Sao_Paulo Asia/Dhaka Asia/Karachi Asia/Kolkata ' +
  'Asia/Shanghai Asia/Tehran Asia/Tokyo Europe/Berlin Europe/Istanbul Europe/Kyiv Europe/Lisbon Europe/London ' +
  'Europe/Moscow Europe/Tallinn Europe/Vilnius'
).split(' ');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** By the zone database of the runtime. */
function offsetByName(zone: string): (instant: number) => string {
  const names = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = names.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return name === 'GMT' ? '+00:00' : name.replace('GMT', '');
  };
}

test.each(ZONES)('%s is as far from UTC as the zone database has it, wherever a rule is known', (zone) => {
  const told = offsetByName(zone);
  let known = 0;
  for (let instant = Date.UTC(1995, 0, 1, 12); instant < Date.UTC(2026, 0, 1); instant += 5 * DAY) {
    const offset = knownOffset(zone, instant);
    if (offset === undefined) continue;
    known++;
    expect(offset, new Date(instant).toISOString()).toBe(told(instant));
  }
  expect(known).toBeGreaterThan(100);
});

test('summer time begins and ends at one o’clock UTC on the last Sundays of March and October', () => {
  const begin = Date.UTC(2026, 2, 29, 1);
  expect(knownOffset('Europe/Berlin', begin - 1)).toBe('+01:00');
  expect(knownOffset('Europe/Berlin', begin)).toBe('+02:00');
  const end = Date.UTC(2026, 9, 25, 1);
  expect(knownOffset('Europe/London', end - 1)).toBe('+01:00');
  expect(knownOffset('Europe/London', end)).toBe('+00:00');
});

test('what has no simple rule is left to the browser', () => {
  expect(knownOffset('Australia/Sydney', Date.UTC(2026, 0, 1))).toBeUndefined();
  expect(knownOffset('Europe/Moscow', Date.UTC(2012, 0, 1))).toBeUndefined();
  expect(knownOffset('constructor', Date.UTC(2026, 0, 1))).toBeUndefined();
});
