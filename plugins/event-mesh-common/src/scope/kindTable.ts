import { KindToRead } from '../model';
import { Resource, knownKinds } from '../resources';

/**
 * A kind with the type of its objects, if that is known beforehand.
 *
 * @internal
 */
export type TypedKind = KindToRead & { readonly type?: Resource['type'] };

/**
 * The kinds of a cluster by the list scope that they need.
 *
 * @internal
 */
export type KindTable = {
  /**
   * Kinds whose objects reference others. They are listed cluster-wide, since a referencing object can be in any
   * namespace.
   */
  readonly referring: readonly TypedKind[];
  /** Kinds whose objects are referenced or generated. They are listed in the namespaces of the references. */
  readonly named: readonly TypedKind[];
};

const typeOfKind = new Map(
  knownKinds.map(({ group, kind, type }) => [keyOf({ group, kind }), type]),
);

// Of the channels, only `Channel`: the others are mostly its backing channels, in the same number.
const isFrontChannel = ({ kind, type }: TypedKind) =>
  type === 'channel' && kind === 'Channel';

const referringTypes: readonly TypedKind['type'][] = [
  'trigger',
  'subscription',
  'eventSource',
  'eventTransform',
  'flow',
  // Because of their dead letter sinks.
  'broker',
  // The type of an unknown kind only follows from its objects.
  undefined,
];

/**
 * Splits the kinds of a cluster by the list scope that they need.
 *
 * @internal
 */
export function kindTable(kinds: readonly KindToRead[]): KindTable {
  const typed = kinds
    .map((kind): TypedKind => {
      const type = typeOfKind.get(keyOf(kind));
      return { ...kind, ...(type ? { type } : {}) };
    })
    .filter(({ type }) => type !== 'namespace');
  const isReferring = (kind: TypedKind) =>
    referringTypes.includes(kind.type) || isFrontChannel(kind);
  return {
    referring: typed.filter(isReferring),
    named: typed.filter(kind => !isReferring(kind)),
  };
}

/** The kind of Kubernetes namespaces. @internal */
export const namespaceKind: KindToRead = {
  group: '',
  kind: 'Namespace',
  plural: 'namespaces',
  versions: ['v1'],
};

function keyOf({ group, kind }: Pick<KindToRead, 'group' | 'kind'>): string {
  return `${kind}.${group}`;
}
