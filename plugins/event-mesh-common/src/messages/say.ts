import { messages } from './messages';
import { MessageKey } from './types';

type Texts = { readonly [key: string]: string | Texts };

/**
 * Returns the English text of a key with its params inserted. A missing param becomes an empty text.
 *
 * @public
 */
export function say(
  key: MessageKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  let found: string | Texts | undefined = messages;
  for (const part of key.split('.')) {
    found = typeof found === 'object' ? found[part] : undefined;
  }
  return typeof found === 'string' ? fill(found, params) : key;
}

function fill(
  text: string,
  params: Readonly<Record<string, string | number>>,
): string {
  return text.replace(/{{(\w+)}}/g, (_, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : '',
  );
}
