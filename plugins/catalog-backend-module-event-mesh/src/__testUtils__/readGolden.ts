import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The whole output that was last looked at; with `UPDATE_GOLDENS=1`, the new one takes its place first.
 *
 * @internal
 */
export function readGolden(file: string, actual: string): string {
  if (process.env.UPDATE_GOLDENS) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : 'no golden';
}
