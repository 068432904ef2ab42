import type { ConfigNotice } from './types';

/**
 * Collects what could not be used of the configuration, while the values that can be are read.
 *
 * @internal
 */
export class NoticeCollector {
  readonly notices: ConfigNotice[] = [];

  add(
    code: ConfigNotice['code'],
    key: string,
    params: ConfigNotice['params'] = {},
  ): void {
    this.notices.push({ code, key, params });
  }

  wrongType(key: string, expected: string, value: unknown): void {
    this.add('configWrongType', key, { expected, actual: typeName(value) });
  }

  unknownKeys(
    key: string,
    value: Readonly<Record<string, unknown>>,
    known: readonly string[],
  ): void {
    for (const name of Object.keys(value)) {
      if (!known.includes(name)) {
        this.add('configUnknownKey', `${key}.${name}`);
      }
    }
  }
}

function typeName(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
}
