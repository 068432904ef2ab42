import { Entity } from '@backstage/catalog-model';
import { EventType, Resource } from 'backstage-plugin-event-mesh-common';
import { EntitySettings, isPlainObject } from '../config';
import {
  asyncApiDefinition,
  DefinitionContext,
  plainText,
  singleLine,
  webAddress,
} from '../definition';
import { Relations } from '../relations';
import { metadataOf, saidBy, tagsOf } from './metadata';
import { EntityKind } from './identities';
import { listed } from './entityFormat';

const longestTitle = 256;
const longestDescription = 2000;
const longestClass = 100;

/**
 * What an entity is made of beside its resource.
 *
 * @internal
 */
export type EntityParts = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly settings: EntitySettings;
  readonly relations?: Relations;
  readonly definition?: DefinitionContext;
  /** The entity of its namespace, where there is one. */
  readonly namespaceRef?: string;
};

/**
 * The entity of a resource: the same for the same mesh, whenever it was read.
 *
 * @internal
 */
export function makeEntity(resource: Resource, parts: EntityParts): Entity {
  const { kind, name, settings } = parts;
  const entity = (
    said: Partial<Parameters<typeof metadataOf>[1]>,
    spec: Entity['spec'],
  ): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: metadataOf(resource, {
      name,
      namespace: settings.namespace,
      title: titleOf(resource),
      ...said,
    }),
    spec: {
      ...spec,
      owner: saidBy(resource, 'owner') ?? settings.defaultOwner,
    },
  });
  if (resource.type === 'eventType') {
    return entity(
      {
        description: plainText(resource.description ?? '', longestDescription),
        tags: tagsOf(resource),
        links: linksOf(resource),
      },
      apiSpec(resource, parts),
    );
  }
  return kind === 'Component'
    ? entity(
        { description: describe(resource), tags: tagsOf(resource) },
        componentSpec(resource, parts),
      )
    : entity({ description: describe(resource) }, {});
}

function apiSpec(resource: EventType, parts: EntityParts): Entity['spec'] {
  const { relations, definition = {} } = parts;
  const mesh = {
    ...listed('providedBy', relations?.providedBy ?? []),
    ...listed('consumedBy', relations?.consumedBy ?? []),
    ...listed('dependsOn', relations?.dependsOn ?? []),
    ...ofDomain(parts),
  };
  return {
    type: 'eventType',
    ...commonSpec(resource, parts),
    definition: asyncApiDefinition(
      { ...resource, schemaData: writtenSchemaOf(resource) },
      definition,
    ),
    ...(Object.keys(mesh).length > 0 ? { eventMesh: mesh } : {}),
  };
}

function componentSpec(resource: Resource, parts: EntityParts): Entity['spec'] {
  const { relations } = parts;
  const mesh = ofDomain(parts);
  return {
    type:
      resource.type === 'eventSource'
        ? resource.ref.kind.toLowerCase()
        : resource.type,
    ...commonSpec(resource, parts),
    ...listed('dependsOn', relations?.dependsOn ?? []),
    ...listed('dependencyOf', relations?.dependencyOf ?? []),
    ...(Object.keys(mesh).length > 0 ? { eventMesh: mesh } : {}),
  };
}

function commonSpec(
  resource: Resource,
  { settings, namespaceRef }: EntityParts,
) {
  const system =
    saidBy(resource, 'system') ??
    (settings.namespacesAs === 'system' ? namespaceRef : undefined);
  return {
    lifecycle: saidBy(resource, 'lifecycle') ?? settings.defaultLifecycle,
    ...(system === undefined ? {} : { system }),
  };
}

function ofDomain({ settings, namespaceRef }: EntityParts) {
  const isDomain = settings.namespacesAs === 'domain';
  return listed('partOf', isDomain && namespaceRef ? [namespaceRef] : []);
}

function titleOf(resource: Resource): string {
  const { name, namespace } = resource.ref;
  const text = singleLine(
    (resource.type === 'eventType' && resource.eventType?.trim()) || name,
    longestTitle,
  );
  return namespace === '' ? text : `${text} (${namespace})`;
}

function describe(resource: Resource): string {
  const { cluster, kind, namespace } = resource.ref;
  const brokerClass = resource.type === 'broker' && resource.brokerClass;
  const what = brokerClass
    ? `${kind} of class ${singleLine(brokerClass, longestClass)}`
    : kind;
  const where =
    namespace === ''
      ? `cluster ${cluster}`
      : `namespace ${namespace} of cluster ${cluster}`;
  return plainText(`${what} in ${where}`, longestDescription);
}

function linksOf({ schema }: EventType): Entity['metadata']['links'] {
  const url = webAddress(schema);
  return url === undefined ? [] : [{ url, title: 'Schema' }];
}

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/**
 * The schema of an EventType: its own, else the one that kubectl remembers to have applied.
 *
 * @remarks Knative's controller writes the status of an EventType in v1beta3, which has no schemaData, so that it is gone from
 * the stored object a moment after somebody wrote it (seen with 1.22). No other field of the spec can change.
 * @internal
 */
export function writtenSchemaOf(resource: EventType): string | undefined {
  const { schemaData, annotations, eventType } = resource;
  const text = annotations[lastApplied];
  if (schemaData !== undefined || typeof text !== 'string') {
    return schemaData;
  }
  const applied = parse(text);
  const spec = isPlainObject(applied) ? applied.spec : undefined;
  return isPlainObject(spec) &&
    spec.type === eventType &&
    typeof spec.schemaData === 'string'
    ? spec.schemaData
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
