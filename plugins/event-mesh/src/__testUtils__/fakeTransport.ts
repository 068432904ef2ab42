import {
  createStaticTransport,
  knownKinds,
  Transport,
} from 'backstage-plugin-event-mesh-common';

/** A raw object; omitted fields get the defaults of an API server. */
export type FakeObject = {
  readonly kind: string;
  readonly name: string;
  readonly group?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly spec?: unknown;
  readonly status?: unknown;
};

const alwaysServed = [
  'Broker',
  'Trigger',
  'EventType',
  'Channel',
  'Subscription',
  'PingSource',
];

const forbiddenAnswer = {
  status: 403,
  contentType: 'application/json',
  headers: {},
  text: JSON.stringify({
    kind: 'Status',
    apiVersion: 'v1',
    status: 'Failure',
    reason: 'Forbidden',
    code: 403,
  }),
};

/** Returns a transport to a cluster that contains only these objects. */
export function fakeTransport(
  objects: readonly FakeObject[],
  options: { readonly forbidden?: readonly string[] } = {},
): Transport {
  const { forbidden = [] } = options;
  const files = new Map<string, unknown[]>();
  for (const kind of alwaysServed) {
    files.set(fileOf({ kind }), []);
  }
  for (const object of objects) {
    const name = fileOf(object);
    files.set(name, [...(files.get(name) ?? []), written(object)]);
  }
  const texts = [...files].map(([name, items]): [string, string] => [
    name,
    JSON.stringify({ metadata: {}, items }),
  ]);
  const transport = createStaticTransport(Object.fromEntries(texts));
  return (path, headers) =>
    forbidden.some(plural => new RegExp(`/${plural}(\\?|$)`).test(path))
      ? Promise.resolve(forbiddenAnswer)
      : transport(path, headers);
}

function kindOf({ kind, group }: Pick<FakeObject, 'kind' | 'group'>) {
  const known = knownKinds.find(
    one => one.kind === kind && (group === undefined || one.group === group),
  );
  if (!known) {
    throw new Error(`no such kind: ${kind}`);
  }
  return { ...known, version: known.versions[0] };
}

function fileOf(object: Pick<FakeObject, 'kind' | 'group'>): string {
  const { group, version, plural } = kindOf(object);
  return group === ''
    ? `api.${version}.${plural}.json`
    : `apis.${group}.${version}.${plural}.json`;
}

function written(object: FakeObject) {
  const { group, version } = kindOf(object);
  const { kind, name, namespace = 'shop', labels, spec, status } = object;
  return {
    apiVersion: group === '' ? version : `${group}/${version}`,
    kind,
    metadata: {
      name,
      namespace,
      uid: `${kind}-${namespace}-${name}`,
      creationTimestamp: '2026-01-01T00:00:00Z',
      generation: 1,
      ...(labels ? { labels } : {}),
    },
    ...(spec === undefined ? {} : { spec }),
    ...(status === undefined ? {} : { status }),
  };
}
