import { knownKinds } from '../resources';

/** Fields of an object that a test sets; the rest is filled in as an API server would. */
export type ObjectOptions = {
  /** The API group, for kinds with more than one: a Service is a core Service by default. */
  readonly group?: string;
  readonly version?: string;
  readonly namespace?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly spec?: unknown;
  readonly status?: unknown;
};

/** Raw object as the API server returns it. */
export type RawObject = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly spec?: unknown;
  readonly status?: unknown;
};

/** Builds a raw object of a kind, by default in namespace `shop`, with a uid derived from its identity. */
export function resource(
  kind: string,
  name: string,
  options: ObjectOptions = {},
): RawObject {
  const { namespace = 'shop', metadata, spec, status } = options;
  const { group, version } = apiOf(kind, options);
  const place = kind === 'Namespace' ? {} : { namespace };
  return {
    apiVersion: group === '' ? version : `${group}/${version}`,
    kind,
    metadata: {
      name,
      ...place,
      uid: `uid-of-${group}-${kind}-${namespace}-${name}`,
      creationTimestamp: '2026-01-01T00:00:00Z',
      generation: 1,
      ...metadata,
    },
    ...(spec === undefined ? {} : { spec }),
    ...(status === undefined ? {} : { status }),
  };
}

function apiOf(kind: string, options: ObjectOptions) {
  const known = knownKinds
    .filter(k => k.kind === kind)
    .filter(k => options.group === undefined || k.group === options.group)
    .sort((a, b) => a.group.length - b.group.length)
    .at(0);
  return {
    group: options.group ?? known?.group ?? 'example.com',
    version: options.version ?? known?.versions[0] ?? 'v1',
  };
}
