import { createHash } from 'node:crypto';

/**
 * The first eight hexadecimal digits of a text's SHA-256.
 *
 * @internal
 */
export function shortHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);
}
