import { ConfigNoticeCode, ConfigNoticeParams } from '../messages';
import { ConfigNotice } from './types';
import { typeName } from './values';

/** Matches key names of credentials. */
const credential =
  /token|secret|passw|credential|authorization|bearer|(api|private|access)[-_]?key/i;

/**
 * Collects notices of unused settings during parsing.
 *
 * @public
 */
export class NoticeCollector {
  private readonly collected: ConfigNotice[] = [];

  get notices(): readonly ConfigNotice[] {
    return this.collected;
  }

  add<Code extends ConfigNoticeCode>(
    code: Code,
    key: string,
    params: Readonly<Record<ConfigNoticeParams<Code>, string>>,
  ): void {
    this.collected.push({ code, key, params });
  }

  wrongType(key: string, expected: string, value: unknown): void {
    this.add('configWrongType', key, { expected, actual: typeName(value) });
  }

  /** Adds a notice for each unknown key. Its value is never part of the notice. */
  unknownKeys(
    key: string,
    value: Readonly<Record<string, unknown>>,
    known: readonly string[],
  ): void {
    for (const name of Object.keys(value)) {
      if (!known.includes(name)) {
        this.add(
          credential.test(name) ? 'configCredential' : 'configUnknownKey',
          `${key}.${name}`,
          {},
        );
      }
    }
  }
}
