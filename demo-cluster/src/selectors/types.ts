/** One condition of a label selector. @internal */
export type Requirement =
  | { operator: 'exists' | 'missing'; key: string }
  | { operator: 'in' | 'notIn'; key: string; values: readonly string[] }
  | { operator: 'greater' | 'less'; key: string; value: number };

/** A selector that cannot be read; its message is what the server says. @internal */
export class SelectorError extends Error {
  override name = 'SelectorError';
}
