/** Interns values: returns one instance for equal values, so that a large scenario fits into memory. @internal */
export type Intern = <T>(value: T) => T;

/** Creates an intern function. @internal */
export function createIntern(): Intern {
  const known = new Map<string, unknown>();
  return <T>(value: T): T => {
    const text = JSON.stringify(value);
    if (!known.has(text)) known.set(text, value);
    return known.get(text) as T;
  };
}
