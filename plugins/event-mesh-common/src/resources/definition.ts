import { isObject } from './fields/jsonType';

/**
 * The metadata of a CustomResourceDefinition. They do not include the name of the kind.
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
 * Reads the metadata of a whole or metadata-only definition; returns undefined if it has no usable name.
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
