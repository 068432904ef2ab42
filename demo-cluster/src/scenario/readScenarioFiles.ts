import { Dirent, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isObject, JsonObject } from '../json';
import { parseFileName } from './parseFileName';
import { FileSet, ScenarioFiles } from './types';
import { ScenarioError } from './ScenarioError';

/** Reads a scenario folder with its handmade and steps folders from disk. @internal */
export function readScenarioFiles(dir: string): ScenarioFiles {
  const entries = entriesOf(dir);
  if (!entries) throw new ScenarioError(`no such folder: ${dir}`);
  const recorded = readFileSet(dir);
  const handmade = readFileSet(join(dir, 'handmade'));
  if (recorded.size + handmade.size === 0) {
    throw new ScenarioError(
      `not a scenario: ${dir} holds no api*.json as a recording writes them`,
    );
  }
  const steps = foldersOf(join(dir, 'steps')).map(name => ({
    name,
    recorded: readFileSet(join(dir, 'steps', name)),
    handmade: readFileSet(join(dir, 'steps', name, 'handmade')),
  }));
  return { name: basename(resolve(dir)), recorded, handmade, steps };
}

function readFileSet(dir: string): FileSet {
  const names = (entriesOf(dir) ?? [])
    .filter(entry => !entry.isDirectory() && parseFileName(entry.name))
    .map(entry => entry.name)
    .sort();
  return new Map(names.map(name => [name, readJson(join(dir, name))]));
}

function foldersOf(dir: string): string[] {
  return (entriesOf(dir) ?? [])
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}

function entriesOf(dir: string): Dirent[] | undefined {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function readJson(file: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ScenarioError(`not JSON: ${file}: ${reason.split('\n')[0]}`);
  }
  if (!isObject(value)) throw new ScenarioError(`not a JSON object: ${file}`);
  return value;
}
