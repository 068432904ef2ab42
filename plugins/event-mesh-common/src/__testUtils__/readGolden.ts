import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Returns the reviewed golden output; with `UPDATE_GOLDENS=1`, first replaces it with the actual output. */
export function readGolden(file: string, actual: string): string {
  if (process.env.UPDATE_GOLDENS) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : 'no golden';
}
