import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { parseRefId, ResourceRef } from 'backstage-plugin-event-mesh-common';
import { annotation, isMeshEntity, meshSpecOf, refsIn } from '../entities';
import { Relations } from '../relations';
import { CatalogAccess } from './listTiedComponents';
import { pageSize } from './pageSize';

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
