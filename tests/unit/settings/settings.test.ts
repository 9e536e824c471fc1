import { describe, expect, it } from 'vitest';
import {
  copySettingsRequest,
  isHost,
  readSite,
  readSites,
  siteKey,
  storedSite,
} from '../../../lib/settings/settings.ts';

const HOST = 'news.example.org';
const shown = { host: HOST, hide: false, always: false };

describe('the choice for a site', () => {
  it.each([
    { host: HOST, hide: true, always: false },
    { host: '日报.example.cn', hide: true, always: true },
  ])('comes back as it was stored: %j', (site) => {
    expect(readSite(site.host, storedSite(site))).toEqual(site);
    expect(readSites({ [siteKey(site.host)]: storedSite(site) })).toEqual([site]);
  });

  it('is not stored at all when the site is shown', () => {
    expect(storedSite(shown)).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { hide: true },
    { version: 2, hide: true },
    { version: 1, hide: 'yes' },
  ])('is "shown" where %j is stored', (stored) => {
    expect(readSite(HOST, stored)).toEqual(shown);
  });

  it('takes no field for true that is not', () => {
    expect(readSite(HOST, { version: 1, hide: true, always: 'yes' })).toEqual({ ...shown, hide: true });
  });

  it('is lost alone where an entry is damaged', () => {
    const whole = storedSite({ host: HOST, hide: true, always: false });
    const stored = {
      [siteKey(HOST)]: whole,
      [siteKey('broken.example')]: 7,
      [siteKey('*')]: whole,
      [siteKey('')]: whole,
      other: whole,
    };
    expect(readSites(stored).map(({ host }) => host)).toEqual([HOST]);
  });
});

describe('isHost', () => {
  it.each(['example.org', '127.0.0.1', '[::1]', 'localhost', 'bücher.example', 'a_b.example'])(
    'takes %s',
    (host) => {
      expect(isHost(host)).toBe(true);
    },
  );

  // None of these may become a part of a match pattern.
  it.each([
    '',
    '*',
    '*.example.org',
    'a/b',
    'example.org/*',
    'a b',
    'a..b',
    '.',
    'example.org:80',
    'x'.repeat(300),
    7,
  ])('refuses %s', (host) => {
    expect(isHost(host)).toBe(false);
  });
});

describe('copySettingsRequest', () => {
  it('takes a choice', () => {
    const request = { type: 'site-save', site: { host: HOST, hide: true, always: true } };
    expect(copySettingsRequest({ ...request, extra: 1 })).toEqual(request);
  });

  it('lets nothing be always hidden that is not hidden', () => {
    const site = { host: HOST, hide: false, always: true };
    expect(copySettingsRequest({ type: 'site-save', site })?.site.always).toBe(false);
  });

  it.each([
    null,
    'site-save',
    { type: 'site-save' },
    { type: 'library-save', site: shown },
    { type: 'site-save', site: { ...shown, host: '*' } },
    { type: 'site-save', site: { ...shown, hide: 'yes' } },
  ])('refuses %j', (message) => {
    expect(copySettingsRequest(message)).toBeUndefined();
  });
});
