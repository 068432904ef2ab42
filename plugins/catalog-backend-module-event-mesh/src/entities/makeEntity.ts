import { Entity } from '@backstage/catalog-model';
import {
  EventType,
  Resource,
  isPlainObject,
} from 'backstage-plugin-event-mesh-common';
import { EntitySettings } from '../config';
import {
  createAsyncApiDefinition,
  DefinitionContext,
  plainText,
  singleLine,
  webAddress,
} from '../definition';
import { Relations } from '../relations';
import { fieldIfAny } from './entityFormat';
import { EntityKind } from './identities';
import { createMetadata, createTags, fieldFromAnnotation } from './metadata';

/** Parts of an entity besides its resource. */
export type EntityParts = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly settings: EntitySettings;
  readonly relations?: Relations;
  readonly definition?: DefinitionContext;
  /** Reference of the entity of its namespace, if there is one. */
  readonly namespaceRef?: string;
};

const maxTitleLength = 256;
const maxDescriptionLength = 2000;
const maxClassLength = 100;

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** Creates the entity of a resource, deterministic for each mesh. */
export function makeEntity(resource: Resource, parts: EntityParts): Entity {
  const { kind, name, settings } = parts;
  const entity = (
    metadata: Partial<Parameters<typeof createMetadata>[1]>,
    spec: Entity['spec'],
  ): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: createMetadata(resource, {
      name,
      namespace: settings.namespace,
      title: createTitle(resource),
      ...metadata,
    }),
    spec: {
      ...spec,
      owner: fieldFromAnnotation(resource, 'owner') ?? settings.defaultOwner,
    },
  });
  if (resource.type === 'eventType') {
    const description = resource.description ?? '';
    return entity(
      {
        description: plainText(description, maxDescriptionLength),
        tags: createTags(resource),
        links: createLinks(resource),
      },
      createApiSpec(resource, parts),
    );
  }
  const description = describeResource(resource);
  return kind === 'Component'
    ? entity(
        { description, tags: createTags(resource) },
        createComponentSpec(resource, parts),
      )
    : entity({ description }, {});
}

/**
 * Returns the schema of an EventType: its own, or the one in kubectl's last-applied annotation.
 *
 * @remarks Knative's controller updates the status of an EventType in v1beta3, which has no schemaData, so the API
 * server drops the field soon after it is written (seen with Knative 1.22). All other fields of the spec are immutable.
 */
export function findSchemaData(resource: EventType): string | undefined {
  const { schemaData, annotations, eventType } = resource;
  const text = annotations[lastApplied];
  if (schemaData !== undefined || typeof text !== 'string') {
    return schemaData;
  }
  const applied = parseJson(text);
  const spec = isPlainObject(applied) ? applied.spec : undefined;
  return isPlainObject(spec) &&
    spec.type === eventType &&
    typeof spec.schemaData === 'string'
    ? spec.schemaData
    : undefined;
}

function createApiSpec(
  resource: EventType,
  parts: EntityParts,
): Entity['spec'] {
  const { relations, definition = {} } = parts;
  return {
    type: 'eventType',
    ...createCommonSpec(resource, parts),
    definition: createAsyncApiDefinition(
      { ...resource, schemaData: findSchemaData(resource) },
      definition,
    ),
    ...createMeshSpec({
      ...fieldIfAny('providedBy', relations?.providedBy ?? []),
      ...fieldIfAny('consumedBy', relations?.consumedBy ?? []),
      ...fieldIfAny('dependsOn', relations?.dependsOn ?? []),
      ...partOfDomain(parts),
    }),
  };
}

function createComponentSpec(
  resource: Resource,
  parts: EntityParts,
): Entity['spec'] {
  const { relations } = parts;
  return {
    type:
      resource.type === 'eventSource'
        ? resource.ref.kind.toLowerCase()
        : resource.type,
    ...createCommonSpec(resource, parts),
    ...fieldIfAny('dependsOn', relations?.dependsOn ?? []),
    ...fieldIfAny('dependencyOf', relations?.dependencyOf ?? []),
    ...createMeshSpec(partOfDomain(parts)),
  };
}

function createCommonSpec(
  resource: Resource,
  { settings, namespaceRef }: EntityParts,
) {
  const lifecycle =
    fieldFromAnnotation(resource, 'lifecycle') ?? settings.defaultLifecycle;
  const system =
    fieldFromAnnotation(resource, 'system') ??
    (settings.namespacesAs === 'system' ? namespaceRef : undefined);
  return { lifecycle, ...(system === undefined ? {} : { system }) };
}

function partOfDomain({ settings, namespaceRef }: EntityParts) {
  const isDomain = settings.namespacesAs === 'domain';
  return fieldIfAny('partOf', isDomain && namespaceRef ? [namespaceRef] : []);
}

function createMeshSpec(eventMesh: Readonly<Record<string, string[]>>) {
  return Object.keys(eventMesh).length > 0 ? { eventMesh } : {};
}

function createTitle(resource: Resource): string {
  const { name, namespace } = resource.ref;
  const text = singleLine(
    (resource.type === 'eventType' && resource.eventType?.trim()) || name,
    maxTitleLength,
  );
  return namespace === '' ? text : `${text} (${namespace})`;
}

function describeResource(resource: Resource): string {
  const { cluster, kind, namespace } = resource.ref;
  const brokerClass = resource.type === 'broker' && resource.brokerClass;
  const what = brokerClass
    ? `${kind} of class ${singleLine(brokerClass, maxClassLength)}`
    : kind;
  const where =
    namespace === ''
      ? `cluster ${cluster}`
      : `namespace ${namespace} of cluster ${cluster}`;
  return plainText(`${what} in ${where}`, maxDescriptionLength);
}

function createLinks({ schema }: EventType): Entity['metadata']['links'] {
  const url = webAddress(schema);
  return url === undefined ? [] : [{ url, title: 'Schema' }];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
