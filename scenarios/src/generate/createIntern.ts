/** Gives equal values back as one, so that a big scenario fits into memory. @internal */
export type Intern = <T>(value: T) => T;

/** Keeps every value that it has seen. @internal */
export function createIntern(): Intern {
  const known = new Map<string, unknown>();
  return <T>(value: T): T => {
    const text = JSON.stringify(value);
    if (!known.has(text)) known.set(text, value);
    return known.get(text) as T;
  };
}
