import preactPreset from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Extension pages may load their own files and nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Loopback, for the end-to-end build: the browser's own permission prompt can't be clicked by a driver. */
const TEST_HOSTS = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // A worker of modules loads what few pages need, as the pages do: the words of a language, franc.
  vite: () => ({ plugins: [preactPreset()], worker: { format: 'es' } }),
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab', // read the page in front when the icon is clicked, and no other
      'scripting', // put the reader into that page
      'storage', // settings
      'unlimitedStorage', // the library may outgrow the default quota, and must not be evicted
    ],
    // Asked for one host at a time, when the user chooses "always on this site".
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(mode === 'e2e' ? { host_permissions: TEST_HOSTS } : {}),
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    // Where `URL.canParse` and the `v` flag of regular expressions came in.
    ...(browser === 'chrome' ? { minimum_chrome_version: '120' } : {}),
    action: { default_title: '__MSG_actionTitle__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lede@lede.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
  }),
  zip: {
    includeSources: ['.oxlintrc.json', '.prettierrc.json'],
    excludeSources: ['tests/**', '.ci/**'],
  },
});
