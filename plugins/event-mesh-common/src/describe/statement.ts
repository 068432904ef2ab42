import { FactCode, FactParams } from '../messages';
import { Named } from '../mesh';

/**
 * One plain fact about a resource or link, as a code of the messages room and what to put in.
 *
 * @public
 */
export type Statement = {
  readonly code: FactCode;
  readonly params: Readonly<Record<string, string>>;
  /** Of the params that name something in the mesh, its id. */
  readonly ids: Readonly<Record<string, string>>;
};

/**
 * Says a fact; a param is a text, a number, or something in the mesh.
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
 * Says a fact for each param that is there, and nothing for one that is not.
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
