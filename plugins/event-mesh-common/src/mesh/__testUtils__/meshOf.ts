import { RawObject } from '../../__testUtils__/resource';
import { listsOf } from '../../__testUtils__/listsOf';
import { snapshotOf } from '../../__testUtils__/snapshotOf';
import { LoadEntry, refId } from '../../model';
import { readResources } from '../../resources';
import { buildMesh } from '../buildMesh';
import { Link, Mesh, MeshResource } from '../types';

/** What a test wants other than one cluster `test`, read completely ten minutes after its objects were made. */
export type MeshOfOptions = {
  readonly clusters?: Readonly<Record<string, readonly RawObject[]>>;
  readonly now?: number;
  /** Takes the place of the entries of these kinds in every load report. */
  readonly entries?: readonly Pick<
    LoadEntry,
    'group' | 'kind' | 'namespace' | 'state'
  >[];
};

/** The mesh of raw objects. */
export function meshOf(
  objects: readonly RawObject[],
  options: MeshOfOptions = {},
): Mesh {
  const { clusters = { test: objects }, entries = [], now } = options;
  const snapshots = Object.entries(clusters).map(([cluster, each]) =>
    snapshotOf(listsOf(each), { cluster }),
  );
  const changed = (entry: { group: string; kind: string }) =>
    entries.some(
      ({ group, kind }) => group === entry.group && kind === entry.kind,
    );
  const { mesh } = buildMesh(readResources(snapshots).resources, {
    clusters: snapshots.map(({ cluster, readAt, loadReport }) => ({
      name: cluster,
      readAt,
      loadReport: {
        ...loadReport,
        entries: [
          ...loadReport.entries.filter(entry => !changed(entry)),
          ...entries,
        ],
      },
    })),
    now: now ?? Math.max(...snapshots.map(({ readAt }) => readAt)),
  });
  return mesh;
}

const groups: Readonly<Record<string, string>> = {
  Broker: 'eventing.knative.dev',
  Trigger: 'eventing.knative.dev',
  EventType: 'eventing.knative.dev',
  EventPolicy: 'eventing.knative.dev',
  EventTransform: 'eventing.knative.dev',
  RequestReply: 'eventing.knative.dev',
  Channel: 'messaging.knative.dev',
  InMemoryChannel: 'messaging.knative.dev',
  Subscription: 'messaging.knative.dev',
  Sequence: 'flows.knative.dev',
  Parallel: 'flows.knative.dev',
  IntegrationSource: 'sources.knative.dev',
  PingSource: 'sources.knative.dev',
  ContainerSource: 'sources.knative.dev',
  SinkBinding: 'sources.knative.dev',
  JobSink: 'sinks.knative.dev',
  KnativeService: 'serving.knative.dev',
  Service: '',
  Namespace: '',
  Deployment: 'apps',
  StatefulSet: 'apps',
  Job: 'batch',
  CronJob: 'batch',
};

/** The id of `Kind name` or `Kind namespace/name`, by default in namespace `shop` of cluster `test`. */
export function idOf(text: string, cluster = 'test'): string {
  const [kind, place] = text.split(' ');
  const [name, namespace = kind === 'Namespace' ? '' : 'shop'] = place
    .split('/')
    .reverse();
  return refId({
    cluster,
    group: groups[kind] ?? 'unknown',
    kind: kind.replace('Knative', ''),
    namespace,
    name,
  });
}

/** Links in short: `role -> Kind name`, those of one owner. */
export function linksOf(mesh: Mesh, owner: string): string[] {
  return mesh.links
    .filter(link => link.owner === idOf(owner))
    .map(link => {
      const place = link.index === undefined ? '' : ` ${link.index}`;
      return `${link.role}${place} -> ${nameOf(mesh, link.target)}`;
    });
}

/** The only link that an owner has in a role. */
export function linkOf(mesh: Mesh, owner: string, role: string): Link {
  const links = mesh.links.filter(
    link => link.owner === idOf(owner) && link.role === role,
  );
  expect(links).toHaveLength(1);
  return links[0];
}

/** A resource that has to be there. */
export function resourceOf(mesh: Mesh, text: string): MeshResource {
  const found = mesh.resources.get(idOf(text));
  if (!found) {
    throw new Error(`${text} is not in the mesh`);
  }
  return found;
}

function nameOf(mesh: Mesh, id: string): string {
  const placeholder = mesh.placeholders.get(id);
  const ref = mesh.resources.get(id)?.resource.ref ?? placeholder?.ref;
  const place = ref && ref.namespace !== 'shop' ? `${ref.namespace}/` : '';
  const name = ref ? `${ref.kind} ${place}${ref.name}` : placeholder?.uri ?? id;
  return placeholder ? `(${placeholder.reason}) ${name}` : name;
}

/** `metadata.ownerReferences` with that object as the controller. */
export function controlledBy(owner: RawObject, uid?: string) {
  return {
    ownerReferences: [
      {
        apiVersion: owner.apiVersion,
        kind: owner.kind,
        name: owner.metadata.name,
        uid: uid ?? owner.metadata.uid,
        controller: true,
      },
    ],
  };
}

/** A status with one Ready condition. */
export function ready(status: string, rest: Record<string, unknown> = {}) {
  return {
    observedGeneration: 1,
    conditions: [{ type: 'Ready', status }],
    ...rest,
  };
}

/** A destination by reference, with the API version that the kind has. */
export function to(kind: string, name: string, namespace?: string) {
  const group = groups[kind];
  return {
    ref: {
      apiVersion: group === '' ? 'v1' : `${group}/v1`,
      kind: kind.replace('Knative', ''),
      name,
      ...(namespace === undefined ? {} : { namespace }),
    },
  };
}
