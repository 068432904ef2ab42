import { isJsonObject } from '../model';

/**
 * The identity and version of an object in a list. The reader reads no other fields.
 *
 * @internal
 */
export type ObjectMeta = {
  readonly name: string;
  /** Empty for an object without a namespace. */
  readonly namespace: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
};

/**
 * Reads an object's metadata; returns undefined if it has no name.
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
 * Returns a key that is unique within one list.
 *
 * @internal
 */
export function objectKey({ namespace, name }: ObjectMeta): string {
  return `${namespace}/${name}`;
}
