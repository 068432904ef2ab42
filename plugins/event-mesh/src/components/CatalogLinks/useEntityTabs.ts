import { appTreeApiRef, useApiHolder } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';

/** A tab of the entity page with related details. @internal */
export type EntityTab = {
  readonly name: 'kubernetes' | 'definition';
  readonly path: string;
  /** Whether the tab is for API entities or for all others. */
  readonly ofApis: boolean;
};

const known: readonly (EntityTab & { readonly extension: string })[] = [
  {
    name: 'kubernetes',
    extension: 'entity-content:kubernetes/kubernetes',
    path: 'kubernetes',
    ofApis: false,
  },
  {
    name: 'definition',
    extension: 'entity-content:api-docs/definition',
    path: 'definition',
    ofApis: true,
  },
];

/**
 * Returns the supported tabs that this app has, at their configured paths.
 *
 * @internal
 */
export function useEntityTabs(): readonly EntityTab[] {
  const tree = useApiHolder().get(appTreeApiRef);
  return useMemo(() => {
    const nodes = tree?.getTree().tree.nodes;
    return known.flatMap(({ extension, ...tab }) => {
      const node = nodes?.get(extension);
      return node?.instance
        ? [{ ...tab, path: pathIn(node.spec.config) ?? tab.path }]
        : [];
    });
  }, [tree]);
}

function pathIn(config: unknown): string | undefined {
  const path =
    typeof config === 'object' && config !== null && 'path' in config
      ? config.path
      : undefined;
  return typeof path === 'string' ? path.replace(/^\/+/, '') : undefined;
}
