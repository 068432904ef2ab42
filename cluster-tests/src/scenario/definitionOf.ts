import { ResourceInfo } from 'demo-cluster';
import { Definition } from './types';

/** The fields of a definition in a scenario. @internal */
export interface OwnDefinition {
  readonly metadata?: {
    readonly labels?: unknown;
    readonly annotations?: unknown;
  };
  readonly spec?: Partial<Definition['spec']>;
}

// As in KafkaSource, which is the only one.
const scale = {
  specReplicasPath: '.spec.consumers',
  statusReplicasPath: '.status.consumers',
};

/**
 * Returns a permissive definition for one kind in its versions; labels, annotations and the storage version are those of
 * the scenario's own definition, if it has one.
 *
 * @internal
 */
export function definitionOf(
  infos: readonly Pick<
    ResourceInfo,
    'group' | 'version' | 'plural' | 'kind' | 'namespaced'
  >[],
  own: OwnDefinition = {},
  names: Partial<ResourceInfo> = {},
): Definition {
  const [{ group, plural, kind, namespaced }] = infos;
  const stored = own.spec?.versions?.find(({ storage }) => storage)?.name;
  const storage = infos.find(({ version }) => version === stored) ?? infos[0];
  const { labels, annotations } = own.metadata ?? {};
  const { singular, shortNames, categories, subresources } = names;
  const more = { singular, shortNames, categories };
  const has = (part: string) =>
    subresources?.some(({ name }) => name === part) ?? part === 'status';
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}`, labels, annotations },
    spec: {
      group,
      scope: namespaced ? 'Namespaced' : 'Cluster',
      names: { ...more, kind, plural },
      versions: infos.map(({ version }) => ({
        name: version,
        served: true,
        storage: version === storage.version,
        subresources: {
          ...(has('status') ? { status: {} } : {}),
          ...(has('scale') ? { scale } : {}),
        },
        schema: {
          openAPIV3Schema: {
            type: 'object',
            'x-kubernetes-preserve-unknown-fields': true,
          },
        },
      })),
    },
  };
}
