import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../../lib/cli/browser/find.ts';

const machine = (programs: string[], over: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  home: '/home/ida',
  isProgram: (file) => programs.includes(file),
  ...over,
});

describe('findBrowser', () => {
  it('finds nothing on a machine without browsers', () => {
    expect(findBrowser('chromium', machine([]))).toBeUndefined();
    expect(findBrowser('firefox', machine([]))).toBeUndefined();
  });

  it('looks along PATH on Linux, for the engine that is asked for', () => {
    const linux = machine(['/usr/bin/google-chrome', '/usr/bin/firefox']);
    expect(findBrowser('chromium', linux)).toBe('/usr/bin/google-chrome');
    expect(findBrowser('firefox', linux)).toBe('/usr/bin/firefox');
  });

  it("looks into the system's and the user's applications on macOS", () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const firefox = '/home/ida/Applications/Firefox.app/Contents/MacOS/firefox';
    const mac = machine([chrome, firefox], { platform: 'darwin' });
    expect(findBrowser('chromium', mac)).toBe(chrome);
    expect(findBrowser('firefox', mac)).toBe(firefox);
  });

  it('looks into the folders of programs on Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser('chromium', machine([edge], { platform: 'win32', env }))).toBe(edge);
  });

  it('takes the browser that the environment names before any other', () => {
    const env = { PATH: '/usr/bin', LEDE_CHROMIUM: '/opt/chrome' };
    expect(findBrowser('chromium', machine(['/usr/bin/chromium', '/opt/chrome'], { env }))).toBe(
      '/opt/chrome',
    );
  });

  it('does not pass over a wish that it cannot meet', () => {
    const env = { PATH: '/usr/bin', LEDE_FIREFOX: '/opt/firefox' };
    expect(() => findBrowser('firefox', machine(['/usr/bin/firefox'], { env }))).toThrow(/LEDE_FIREFOX/);
  });
});
