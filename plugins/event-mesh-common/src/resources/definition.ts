import { isObject } from './fields/jsonType';

/**
 * What the metadata of a CustomResourceDefinition say of its kind; the kind's own name is not among it.
 *
 * @internal
 */
export type Definition = {
  readonly name: string;
  readonly group: string;
  readonly plural: string;
  readonly labels: Readonly<Record<string, unknown>>;
  readonly annotations: Readonly<Record<string, unknown>>;
};

/**
 * Reads a definition, whole or with its metadata only; undefined where it has no usable name.
 *
 * @remarks Its name is always `<plural>.<group>`.
 * @internal
 */
export function readDefinition(item: unknown): Definition | undefined {
  const metadata = isObject(item) ? item.metadata : undefined;
  const { name, labels, annotations } = isObject(metadata) ? metadata : {};
  const [, plural, group] =
    typeof name === 'string' ? /^([^.]+)\.(.+)$/s.exec(name) ?? [] : [];
  return typeof name === 'string' && plural !== undefined
    ? {
        name,
        group,
        plural,
        labels: isObject(labels) ? labels : {},
        annotations: isObject(annotations) ? annotations : {},
      }
    : undefined;
}
