import {
  applyView,
  countFacet,
  countMatches,
  issueFilters,
  IssueFilterId,
  Mesh,
  ViewOptions,
} from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import type { CatalogOverlay } from '../catalog';
import type { OnlyName } from '../url';

/** Number of resources per choice. @internal */
export type Counts = ReadonlyMap<string, number>;

/** @internal */
export type FacetName =
  | 'clusters'
  | 'namespaces'
  | 'kinds'
  | 'statuses'
  | 'owners'
  | 'systems';

type Given = {
  readonly mesh: Mesh;
  readonly options: ViewOptions;
  readonly overlay: CatalogOverlay;
};

/**
 * Counts the resources per choice of every facet.
 *
 * @internal
 */
export function useFacets(given: Given): Readonly<Record<FacetName, Counts>> {
  const { mesh, options, overlay } = given;
  return useMemo(
    () => ({
      statuses: countFacet(mesh, options, 'statuses'),
      kinds: countFacet(mesh, options, 'kinds'),
      namespaces: countFacet(mesh, options, 'namespaces'),
      clusters: countFacet(mesh, options, 'clusters'),
      owners: countOnly({ mesh, options }, 'owners', overlay.ownersOf),
      systems: countOnly({ mesh, options }, 'systems', overlay.systemsOf),
    }),
    [mesh, options, overlay],
  );
}

/**
 * Counts the resources per issue filter.
 *
 * @internal
 */
export function countIssueFilters(
  given: Pick<Given, 'mesh' | 'options'>,
): ReadonlyMap<IssueFilterId, number> {
  const seen = new Map<string, IssueFilterId[]>();
  for (const { id: issue, ids } of issueFilters) {
    for (const id of ids(given.mesh)) {
      seen.set(id, [...(seen.get(id) ?? []), issue]);
    }
  }
  return countOnly(given, 'issue', id => seen.get(id) ?? []);
}

function countOnly<Value extends string>(
  given: Pick<Given, 'mesh' | 'options'>,
  name: OnlyName,
  valuesOf: (id: string) => readonly Value[],
): ReadonlyMap<Value, number> {
  const { mesh, options } = given;
  const only = options.only?.filter(set => set.name !== name) ?? [];
  return countMatches(applyView(mesh, { ...options, only }), valuesOf);
}
