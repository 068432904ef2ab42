import { Discovered, FoundBy, KindToRead, ServedKind } from '../model';
import { knownKinds } from './catalogue';
import { readDefinition } from './definition';
import { duckTypesOf } from './duckTypes';

/** Whatever is in these is part of a mesh, and the shipped ClusterRole lets all of it be read. */
const meshGroups: ReadonlySet<string> = new Set([
  'messaging.knative.dev',
  'sinks.knative.dev',
  'sources.knative.dev',
]);

/** Every Knative Service has one and answers for it. */
const unwanted: ReadonlySet<string> = new Set(['routes.serving.knative.dev']);

/** Groups whose kinds are called a source of something else: of manifests, disks, operators, another eventing system. */
const foreignGroups: ReadonlySet<string> = new Set([
  'argoproj.io',
  'cdi.kubevirt.io',
  'operators.coreos.com',
  'source.toolkit.fluxcd.io',
]);

const isKnown: ReadonlySet<string> = new Set(knownKinds.map(nameOf));

/**
 * Which kinds to ask a cluster for: those that we know, and every other one that may be a source, a channel or a sink.
 *
 * @remarks The labels of definitions do not settle it: RabbitmqSource has none, RedisStreamSource the wrong one. So a kind is
 * asked for on any hint, and what its objects are is told by their shape.
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
