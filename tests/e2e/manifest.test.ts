import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from './helpers/session.ts';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  content_scripts?: unknown[];
  content_security_policy: { extension_pages: string };
}

describe.each(['chromium', 'firefox'] as const)('the %s build', (engine) => {
  const manifest = async (): Promise<Manifest> =>
    JSON.parse(await readFile(path.join(buildFolder(engine), 'manifest.json'), 'utf8')) as Manifest;

  it('asks for four permissions and no host at install', async () => {
    const { permissions, host_permissions } = await manifest();
    expect(permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage']);
    expect(host_permissions).toBeUndefined();
  });

  it('puts no script on a page that nobody asked about', async () => {
    expect((await manifest()).content_scripts).toBeUndefined();
  });

  it('lets its pages load and ask for nothing but its own files', async () => {
    const policy = (await manifest()).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
