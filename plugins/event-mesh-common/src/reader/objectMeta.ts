import { isJsonObject } from '../model';

/**
 * What tells one object of a list from another, and one state of it from another. The reader looks no deeper.
 *
 * @internal
 */
export type ObjectMeta = {
  readonly name: string;
  /** '' for what has none. */
  readonly namespace: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
};

/**
 * Reads an object's metadata; undefined where it has no name.
 *
 * @internal
 */
export function objectMeta(item: unknown): ObjectMeta | undefined {
  const metadata = isJsonObject(item) ? item.metadata : undefined;
  if (!isJsonObject(metadata)) {
    return undefined;
  }
  const { name, namespace, uid, resourceVersion } = metadata;
  return typeof name === 'string' && name !== ''
    ? {
        name,
        namespace: typeof namespace === 'string' ? namespace : '',
        ...(typeof uid === 'string' ? { uid } : {}),
        ...(typeof resourceVersion === 'string' && resourceVersion !== ''
          ? { resourceVersion }
          : {}),
      }
    : undefined;
}

/**
 * A key that no two objects of one list share.
 *
 * @internal
 */
export function objectKey({ namespace, name }: ObjectMeta): string {
  return `${namespace}/${name}`;
}
