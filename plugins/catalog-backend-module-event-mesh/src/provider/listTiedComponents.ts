import { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { annotation } from '../entities';
import { TiedComponent } from '../relations';
import { pageSize } from './pageSize';

/** @internal */
export type CatalogAccess = {
  readonly catalog: CatalogService;
  readonly auth: AuthService;
};

const id = 'backstage.io/kubernetes-id';
const selector = 'backstage.io/kubernetes-label-selector';

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
      filter: [id, selector].map(name => ({
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
    components.push(...page.flatMap(readComponent));
  }
  return components.sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1));
}

function readComponent(entity: Entity): TiedComponent[] {
  const { annotations = {} } = entity.metadata;
  if (annotations[annotation.resource] !== undefined) {
    return [];
  }
  const said = (name: string) => annotations[name]?.trim() || undefined;
  const kubernetesId = said(id);
  const labelSelector = said(selector);
  const namespace = said('backstage.io/kubernetes-namespace');
  const cluster = said('backstage.io/kubernetes-cluster');
  return [
    {
      entityRef: stringifyEntityRef(entity),
      query: {
        ...(kubernetesId ? { kubernetesId } : {}),
        ...(labelSelector ? { labelSelector } : {}),
        ...(namespace ? { namespace } : {}),
        ...(cluster ? { cluster } : {}),
      },
    },
  ];
}
