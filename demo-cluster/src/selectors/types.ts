/** One condition of a label selector. @internal */
export type Requirement =
  | { operator: 'exists' | 'missing'; key: string }
  | { operator: 'in' | 'notIn'; key: string; values: readonly string[] }
  | { operator: 'greater' | 'less'; key: string; value: number };

/** Thrown for a malformed selector; the message is that of the server. @internal */
export class SelectorError extends Error {
  override name = 'SelectorError';
}
