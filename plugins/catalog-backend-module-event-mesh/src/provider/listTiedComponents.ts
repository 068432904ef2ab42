import { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { TiedComponent } from '../relations';
import { pageSize } from './pageSize';
import {
  idAnnotation,
  selectorAnnotation,
  tiedComponentOf,
} from './tiedComponentOf';

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
