import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTokens, Token } from '../authorise';

/** Returns the token file of a scenario folder. @internal */
export function findTokenFile(scenario: string): string | undefined {
  const file = join(scenario, 'tokens.json');
  return existsSync(file) ? file : undefined;
}

/** Reads a token file; throws a one-line error that names the file. @internal */
export function readTokenFile(file: string): Token[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`no such token file: ${file}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`not JSON: ${file}`);
  }
  try {
    return readTokens(value);
  } catch (error) {
    throw new Error(
      `${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
