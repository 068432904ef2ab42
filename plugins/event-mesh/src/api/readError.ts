/**
 * Returns name and message of any thrown value.
 *
 * @remarks Does not use `instanceof`, since an error may come from another realm.
 * @internal
 */
export function readError(error: unknown): { name: string; message: string } {
  if (typeof error !== 'object' || error === null) {
    return { name: '', message: '' };
  }
  const name = 'name' in error ? error.name : undefined;
  const message = 'message' in error ? error.message : undefined;
  return {
    name: typeof name === 'string' ? name : '',
    message: typeof message === 'string' ? message : '',
  };
}
