import { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { parseRefId, ResourceRef } from 'backstage-plugin-event-mesh-common';
import { annotation, isMeshEntity, meshSpecOf, refsIn } from '../entities';
import { Relations, TiedComponent } from '../relations';

/** Annotation against the label of the same name. */
const idAnnotation = 'backstage.io/kubernetes-id';
const selectorAnnotation = 'backstage.io/kubernetes-label-selector';

/** Entities in one answer of the catalog. */
const pageSize = 500;

/** @internal */
export type CatalogAccess = {
  readonly catalog: CatalogService;
  readonly auth: AuthService;
};

/**
 * The Components of the catalog that say what they have in clusters, but those that were made of a mesh.
 *
 * @internal
 */
export async function listTiedComponents({
  catalog,
  auth,
}: CatalogAccess): Promise<readonly TiedComponent[]> {
  const components: TiedComponent[] = [];
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
    components.push(...page.flatMap(each => tiedComponentOf(each) ?? []));
  }
  return components.sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1));
}

/**
 * What a Component says that it has in clusters; nothing for one that was made of a mesh.
 *
 * @internal
 */
export function tiedComponentOf(entity: Entity): TiedComponent | undefined {
  if (isMeshEntity(entity)) {
    return undefined;
  }
  const annotations: Readonly<Record<string, unknown>> =
    entity.metadata.annotations ?? {};
  const said = (name: string) => {
    const text = annotations[name];
    return typeof text === 'string' ? text.trim() || undefined : undefined;
  };
  const kubernetesId = said(idAnnotation);
  const labelSelector = said(selectorAnnotation);
  const namespace = said('backstage.io/kubernetes-namespace');
  const cluster = said('backstage.io/kubernetes-cluster');
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
 * An entity that the catalog has of a cluster's mesh.
 *
 * @internal
 */
export type KnownEntity = {
  readonly entityRef: string;
  readonly kind: string;
  readonly name: string;
  /** Id of its object. */
  readonly id: string;
  readonly ref: ResourceRef;
  readonly relations: Omit<Relations, 'isOpen'>;
};

/**
 * What the catalog has of a cluster's mesh: all that one has to know of the past, so that it may be another replica that
 * reads the cluster next, or the same one after a restart.
 *
 * @internal
 */
export async function listKnownEntities(
  { catalog, auth }: CatalogAccess,
  cluster: string,
): Promise<readonly KnownEntity[]> {
  const entities: KnownEntity[] = [];
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
    entities.push(...page.flatMap(readEntity));
  }
  // The catalog compares without regard to capitals.
  return entities.filter(({ ref }) => ref.cluster === cluster);
}

function readEntity(entity: Entity): KnownEntity[] {
  const { kind, metadata, spec } = entity;
  const id = metadata.annotations?.[annotation.resource];
  const ref = id === undefined ? undefined : parseRefId(id);
  if (id === undefined || !ref || !isMeshEntity(entity)) {
    return [];
  }
  const mesh = meshSpecOf(entity);
  return [
    {
      entityRef: stringifyEntityRef(entity),
      kind,
      name: metadata.name,
      id,
      ref,
      relations: {
        providedBy: refsIn(mesh, 'providedBy'),
        consumedBy: refsIn(mesh, 'consumedBy'),
        dependsOn: [...refsIn(mesh, 'dependsOn'), ...refsIn(spec, 'dependsOn')],
        dependencyOf: refsIn(spec, 'dependencyOf'),
      },
    },
  ];
}
