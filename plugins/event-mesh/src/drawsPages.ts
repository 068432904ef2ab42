import * as pluginApi from '@backstage/frontend-plugin-api';

/**
 * Returns whether the app draws sub-pages that are made with this plugin's copy of `@backstage/frontend-plugin-api`.
 *
 * @remarks From version 1.0 on a page asks the app which sub-page an address leads to. An app below 1.0 cannot tell, so that a page
 * of a second, newer copy would stay blank without a word.
 * @internal
 */
export function drawsPages(apis: pluginApi.ApiHolder): boolean {
  // Both came with 1.0.
  const asks = 'coreApis' in pluginApi;
  const routes = apis.get(pluginApi.routeResolutionApiRef);
  return !asks || (routes !== undefined && 'resolvePath' in routes);
}
