import { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  parseRefId,
  ResourceRef,
  compareText,
} from 'backstage-plugin-event-mesh-common';
import { annotation, isMeshEntity, readMeshSpec, readRefs } from '../entities';
import { KubernetesComponent, Relations } from '../relations';

export type CatalogAccess = {
  readonly catalog: CatalogService;
  readonly auth: AuthService;
};

/** Entity of a cluster's mesh that is in the catalog. */
export type CatalogedEntity = {
  readonly entityRef: string;
  readonly kind: string;
  readonly name: string;
  /** Id of its object. */
  readonly id: string;
  readonly ref: ResourceRef;
  readonly relations: Omit<Relations, 'isPartial'>;
};

/** Annotation whose value is compared with the label of the same name on objects. */
const idAnnotation = 'backstage.io/kubernetes-id';
const selectorAnnotation = 'backstage.io/kubernetes-label-selector';

/** Entities per request. */
const pageSize = 500;

/**
 * Lists the Components of the catalog whose annotations select Kubernetes objects, except those that this module
 * created.
 */
export async function listKubernetesComponents({
  catalog,
  auth,
}: CatalogAccess): Promise<readonly KubernetesComponent[]> {
  const components: KubernetesComponent[] = [];
  const pages = catalog.streamEntities(
    {
      filter: [idAnnotation, selectorAnnotation].map(name => ({
        kind: 'component',
        [`metadata.annotations.${name}`]: CATALOG_FILTER_EXISTS,
      })),
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.annotations',
      ],
      pageSize,
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  for await (const page of pages) {
    components.push(
      ...page.flatMap(each => readKubernetesComponent(each) ?? []),
    );
  }
  return components.sort((a, b) => compareText(a.entityRef, b.entityRef));
}

/**
 * Returns the selector for Kubernetes objects in a Component's annotations; undefined for an entity that this module
 * created.
 */
export function readKubernetesComponent(
  entity: Entity,
): KubernetesComponent | undefined {
  if (isMeshEntity(entity)) {
    return undefined;
  }
  const annotations: Readonly<Record<string, unknown>> =
    entity.metadata.annotations ?? {};
  const read = (name: string) => {
    const value = annotations[name];
    return typeof value === 'string' ? value.trim() || undefined : undefined;
  };
  const kubernetesId = read(idAnnotation);
  const labelSelector = read(selectorAnnotation);
  const namespace = read('backstage.io/kubernetes-namespace');
  const cluster = read('backstage.io/kubernetes-cluster');
  return {
    entityRef: stringifyEntityRef(entity),
    query: {
      ...(kubernetesId ? { kubernetesId } : {}),
      ...(labelSelector ? { labelSelector } : {}),
      ...(namespace ? { namespace } : {}),
      ...(cluster ? { cluster } : {}),
    },
  };
}

/**
 * Lists the entities of a cluster's mesh that are in the catalog.
 *
 * @remarks They are the only state from earlier runs, so the next run can be on another replica or after a restart.
 */
export async function listCatalogedEntities(
  { catalog, auth }: CatalogAccess,
  cluster: string,
): Promise<readonly CatalogedEntity[]> {
  const entities: CatalogedEntity[] = [];
  const pages = catalog.streamEntities(
    {
      filter: { [`metadata.annotations.${annotation.cluster}`]: cluster },
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.annotations',
        'spec.dependsOn',
        'spec.dependencyOf',
        'spec.eventMesh',
      ],
      pageSize,
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  for await (const page of pages) {
    entities.push(...page.flatMap(readCatalogedEntity));
  }
  // The filter of the catalog is case-insensitive.
  return entities.filter(({ ref }) => ref.cluster === cluster);
}

function readCatalogedEntity(entity: Entity): CatalogedEntity[] {
  const { kind, metadata, spec } = entity;
  const id = metadata.annotations?.[annotation.resource];
  const ref = id === undefined ? undefined : parseRefId(id);
  if (id === undefined || !ref || !isMeshEntity(entity)) {
    return [];
  }
  const meshSpec = readMeshSpec(entity);
  return [
    {
      entityRef: stringifyEntityRef(entity),
      kind,
      name: metadata.name,
      id,
      ref,
      relations: {
        providedBy: readRefs(meshSpec, 'providedBy'),
        consumedBy: readRefs(meshSpec, 'consumedBy'),
        dependsOn: [
          ...readRefs(meshSpec, 'dependsOn'),
          ...readRefs(spec, 'dependsOn'),
        ],
        dependencyOf: readRefs(spec, 'dependencyOf'),
      },
    },
  ];
}
