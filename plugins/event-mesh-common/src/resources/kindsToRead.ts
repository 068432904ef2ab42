import { Discovered, FoundBy, KindToRead, ServedKind } from '../model';
import { knownKinds } from './catalogue';
import { readDefinition } from './definition';
import { duckTypesOf } from './duckTypes';

/** Groups whose kinds are all part of a mesh. The shipped ClusterRole allows reading all of them. */
const meshGroups: ReadonlySet<string> = new Set([
  'messaging.knative.dev',
  'sinks.knative.dev',
  'sources.knative.dev',
]);

/** Every Knative Service has a Route, which is addressable as well. */
const unwanted: ReadonlySet<string> = new Set(['routes.serving.knative.dev']);

/** Groups with sources of another domain: manifests, disks, operators, another eventing system. */
const foreignGroups: ReadonlySet<string> = new Set([
  'argoproj.io',
  'cdi.kubevirt.io',
  'operators.coreos.com',
  'source.toolkit.fluxcd.io',
]);

const isKnown: ReadonlySet<string> = new Set(knownKinds.map(nameOf));

/**
 * Returns the kinds to list in a cluster: the known ones, and every other kind that may be a source, a channel or a
 * sink.
 *
 * @remarks The labels of definitions are not sufficient: RabbitmqSource has none, RedisStreamSource the wrong one. So
 * any hint includes a kind, and the shape of its objects decides their type.
 * @public
 */
export function kindsToRead(discovered: Discovered): readonly KindToRead[] {
  const labelled = new Set(
    (discovered.definitions ?? [])
      .flatMap(item => readDefinition(item) ?? [])
      .filter(definition => duckTypesOf(definition).length > 0)
      .map(nameOf),
  );
  return [
    ...knownKinds,
    ...(discovered.served ?? []).flatMap(
      served => candidate(served, labelled) ?? [],
    ),
  ];
}

function candidate(
  served: ServedKind,
  labelled: ReadonlySet<string>,
): KindToRead | undefined {
  const { group, kind, plural, versions, verbs } = served;
  const name = nameOf(served);
  const listed = verbs === undefined || verbs.includes('list');
  const foundBy = hintOf(served, labelled);
  return kind === undefined ||
    !foundBy ||
    !listed ||
    isKnown.has(name) ||
    unwanted.has(name)
    ? undefined
    : { group, kind, plural, versions, foundBy };
}

function hintOf(
  served: ServedKind,
  labelled: ReadonlySet<string>,
): FoundBy | undefined {
  const { group, kind = '', namespaced } = served;
  if (labelled.has(nameOf(served))) {
    return 'label';
  }
  if (meshGroups.has(group)) {
    return 'group';
  }
  const soundsLikeOne = namespaced && /.Source$/s.test(kind);
  return soundsLikeOne && !isForeign(group) ? 'name' : undefined;
}

// Kubernetes' own groups have no dot, or end in k8s.io.
function isForeign(group: string): boolean {
  return (
    !group.includes('.') ||
    /(^|\.)(k8s|openshift)\.io$/.test(group) ||
    foreignGroups.has(group)
  );
}

function nameOf({ group, plural }: { group: string; plural: string }): string {
  return `${plural}.${group}`;
}
