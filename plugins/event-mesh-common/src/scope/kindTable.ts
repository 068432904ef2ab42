import { KindToRead } from '../model';
import { Resource, knownKinds } from '../resources';

/**
 * A kind, and what its objects are, where that is known beforehand.
 *
 * @internal
 */
export type TypedKind = KindToRead & { readonly type?: Resource['type'] };

/**
 * The kinds of a cluster, by what is to be read of them.
 *
 * @internal
 */
export type KindTable = {
  /** Those whose objects name others: of the whole cluster, since who names something can be anywhere. */
  readonly referring: readonly TypedKind[];
  /** Those whose objects are named, or are parts of others: where somebody names them. */
  readonly named: readonly TypedKind[];
};

const typeOfKind = new Map(
  knownKinds.map(({ group, kind, type }) => [keyOf({ group, kind }), type]),
);

// `Channel` alone of all channels: the others are mostly made by Knative for it, and as many again.
const isFrontChannel = ({ kind, type }: TypedKind) =>
  type === 'channel' && kind === 'Channel';

const referringTypes: readonly TypedKind['type'][] = [
  'trigger',
  'subscription',
  'eventSource',
  'eventTransform',
  'flow',
  // By their dead letter sinks.
  'broker',
  // What a kind that nobody told us of is, only its objects tell.
  undefined,
];

/**
 * Splits the kinds of a cluster.
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

/** The kind of Kubernetes' own namespaces. @internal */
export const namespaceKind: KindToRead = {
  group: '',
  kind: 'Namespace',
  plural: 'namespaces',
  versions: ['v1'],
};

function keyOf({ group, kind }: Pick<KindToRead, 'group' | 'kind'>): string {
  return `${kind}.${group}`;
}
