/** Engines, as far as an extension is concerned: Chrome, Chromium and Edge are one. */
export type Engine = 'chromium' | 'firefox';

/** Environment variables that name a browser's program and go before every other place. */
export const VARIABLES: Record<Engine, string> = { chromium: 'LEDE_CHROMIUM', firefox: 'LEDE_FIREFOX' };

/** Programs' names on PATH, most wanted first. */
export const ON_PATH: Record<Engine, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Programs below `/Applications` and `~/Applications`. */
export const MAC_APPLICATIONS: Record<Engine, string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

/** Environment variables of Windows that name folders of programs. */
export const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Programs below those folders. */
export const WINDOWS_PROGRAMS: Record<Engine, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};
