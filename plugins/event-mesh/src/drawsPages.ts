import * as pluginApi from '@backstage/frontend-plugin-api';

/**
 * Returns whether the app renders sub-pages that are made with this plugin's copy of `@backstage/frontend-plugin-api`.
 *
 * @remarks From version 1.0 on a page asks the app which sub-page a path belongs to. An app below 1.0 cannot resolve
 * it, so a page of a second, newer copy would stay blank without an error.
 * @internal
 */
export function drawsPages(apis: pluginApi.ApiHolder): boolean {
  // Version 1.0 introduced both.
  const asks = 'coreApis' in pluginApi;
  const routes = apis.get(pluginApi.routeResolutionApiRef);
  return !asks || (routes !== undefined && 'resolvePath' in routes);
}
