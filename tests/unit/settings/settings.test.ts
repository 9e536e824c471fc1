import { describe, expect, it } from 'vitest';
import { isHost, repairSettings, siteSetting, withSite } from '../../../lib/settings/settings.ts';

const site = (host: string, always = false) => ({ host, hide: true, always });

describe('repairSettings', () => {
  it('keeps what is whole', () => {
    const settings = { version: 1, sites: [site('news.example.org'), site('日报.example.cn', true)] };
    expect(repairSettings(settings)).toEqual(settings);
  });

  it.each([undefined, null, 7, 'x', [], {}, { sites: 'all' }, { sites: { length: 2 } }])(
    'starts anew from %j',
    (value) => {
      expect(repairSettings(value)).toEqual({ version: 1, sites: [] });
    },
  );

  it('loses a damaged entry and no other', () => {
    const sites = [
      null,
      { host: 7, hide: true },
      { host: 'a b', hide: true },
      { hide: true },
      site('ok.example'),
    ];
    expect(repairSettings({ version: 1, sites }).sites).toEqual([site('ok.example')]);
  });

  it('takes no field for true that is not', () => {
    expect(repairSettings({ sites: [{ host: 'a.example', hide: true, always: 'yes' }] }).sites).toEqual([
      site('a.example'),
    ]);
  });

  it('keeps one entry a host, the last', () => {
    expect(repairSettings({ sites: [site('a.example'), site('a.example', true)] }).sites).toEqual([
      site('a.example', true),
    ]);
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
  ])('refuses %s', (host) => {
    expect(isHost(host)).toBe(false);
  });
});

describe('the choice for a site', () => {
  it('is "shown" until chosen, and the last choice after', () => {
    const empty = repairSettings(undefined);
    expect(siteSetting(empty, 'a.example')).toEqual({ host: 'a.example', hide: false, always: false });
    const chosen = withSite(withSite(empty, site('a.example')), site('a.example', true));
    expect(siteSetting(chosen, 'a.example')).toEqual(site('a.example', true));
    expect(siteSetting(chosen, 'www.a.example').hide).toBe(false);
  });

  it('is forgotten when hiding is switched off', () => {
    const chosen = withSite(repairSettings(undefined), site('a.example', true));
    expect(withSite(chosen, { host: 'a.example', hide: false, always: false }).sites).toEqual([]);
  });

  it('is safe for hosts named like an object’s own parts', () => {
    const chosen = withSite(repairSettings(undefined), site('__proto__'));
    expect(siteSetting(chosen, '__proto__')).toEqual(site('__proto__'));
    expect(siteSetting(chosen, 'constructor').hide).toBe(false);
  });
});
