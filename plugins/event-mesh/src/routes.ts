import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/frontend-plugin-api';

/**
 * The page for all configured clusters.
 *
 * @public
 */
export const eventMeshRouteRef = createRouteRef();

/**
 * The graph on that page. Deep links refer to it, since the bare page path drops the query when it redirects.
 *
 * @public
 */
export const eventMeshGraphRouteRef = createRouteRef();

/**
 * The table on that page.
 *
 * @public
 */
export const eventMeshResourcesRouteRef = createRouteRef();

/**
 * The registry of event types on that page.
 *
 * @public
 */
export const eventMeshEventTypesRouteRef = createRouteRef();

/**
 * The findings on that page.
 *
 * @public
 */
export const eventMeshFindingsRouteRef = createRouteRef();

/**
 * The page of a catalog entity, at any path of the catalog.
 *
 * @public
 */
export const catalogEntityRouteRef = createExternalRouteRef({
  params: ['namespace', 'kind', 'name'],
  defaultTarget: 'catalog.catalogEntity',
});

/**
 * The tab of an entity, below the page of that entity.
 *
 * @public
 */
export const eventMeshEntityRouteRef = createRouteRef();
