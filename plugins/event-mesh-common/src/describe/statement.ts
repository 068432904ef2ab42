import { FactCode, FactParams } from '../messages';
import { Named } from '../mesh';

/**
 * One fact about a resource or link: a code of the messages module and its params.
 *
 * @public
 */
export type Statement = {
  readonly code: FactCode;
  readonly params: Readonly<Record<string, string>>;
  /** The ids of the params that name a node of the mesh. */
  readonly ids: Readonly<Record<string, string>>;
};

/**
 * Creates a statement. A param is a text, a number, or a node of the mesh.
 *
 * @internal
 */
export function statement<Code extends FactCode>(
  code: Code,
  params: Readonly<Record<FactParams<Code>, string | number | Named>>,
): Statement {
  const texts: Record<string, string> = {};
  const ids: Record<string, string> = {};
  for (const [name, value] of Object.entries<string | number | Named>(params)) {
    texts[name] = typeof value === 'object' ? value.text : String(value);
    if (typeof value === 'object') {
      ids[name] = value.id;
    }
  }
  return { code, params: texts, ids };
}

/**
 * Creates a statement if the param is defined.
 *
 * @internal
 */
export function statementIf<T, Code extends FactCode>(
  value: T | undefined,
  say: (
    value: T,
  ) => readonly [
    code: Code,
    params: Readonly<Record<FactParams<Code>, string | number | Named>>,
  ],
): Statement[] {
  return value === undefined ? [] : [statement(...say(value))];
}
