import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for a browser's profile that nobody used before. */
export const freshProfile = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'lede-profile-'));

/** A browser may still be writing while it goes, so removal is tried again. */
export const removeProfile = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
