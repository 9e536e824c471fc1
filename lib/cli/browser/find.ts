import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import {
  type Engine,
  MAC_APPLICATIONS,
  ON_PATH,
  VARIABLES,
  WINDOWS_FOLDERS,
  WINDOWS_PROGRAMS,
} from './places.ts';

export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
  isProgram: (file: string) => boolean;
}

const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isProgram(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
};

function usualPlaces(engine: Engine, { platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
    return WINDOWS_PROGRAMS[engine].flatMap((program) =>
      folders.map((folder) => path.win32.join(folder, program)),
    );
  }
  const onPath = (env['PATH'] ?? '').split(':').filter(Boolean);
  const programs = ON_PATH[engine].flatMap((name) => onPath.map((folder) => path.posix.join(folder, name)));
  if (platform !== 'darwin') return programs;
  const folders = ['/Applications', path.posix.join(home, 'Applications')];
  const applications = MAC_APPLICATIONS[engine].flatMap((name) =>
    folders.map((folder) => path.posix.join(folder, name)),
  );
  return [...applications, ...programs];
}

/**
 * The program of an installed browser, or undefined when there is none.
 *
 * @throws when the engine's environment variable is set and names no program: a wish that can't
 * be met is told, not passed over
 */
export function findBrowser(engine: Engine, machine: Machine = THIS_MACHINE): string | undefined {
  const variable = VARIABLES[engine];
  const wished = machine.env[variable];
  if (!wished) return usualPlaces(engine, machine).find(machine.isProgram);
  if (machine.isProgram(wished)) return wished;
  throw new Error(`${variable} is ${wished}, which is no program`);
}
