import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A browser may still be writing while it goes, so removal is tried again. */
const PERSISTENTLY = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };

/** A folder for a browser's profile that nobody used before. It goes with this process at the latest. */
export async function freshProfile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lede-profile-'));
  process.once('exit', () => rmSync(folder, PERSISTENTLY));
  return folder;
}

export const removeProfile = (folder: string): Promise<void> => rm(folder, PERSISTENTLY);
