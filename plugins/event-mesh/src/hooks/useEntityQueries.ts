import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApiHolder } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import type { EntityQuery } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { entityMembers, entityQuery, holdsOthers, isRelated } from '../catalog';

/**
 * Queries for the resources of an entity: by its own annotations, or by those of its members.
 *
 * @internal
 */
export type EntityQueries = {
  readonly queries: readonly EntityQuery[];
  /** The members are loading. */
  readonly isPending: boolean;
  /** The catalog failed to return the members. */
  readonly isCatalogUnread: boolean;
  /** The entity stands for its members, as a System or a Group does. */
  readonly holdsOthers: boolean;
};

const nobody: readonly Entity[] = [];
const fiveMinutes = 300_000;

/** @internal */
export function useEntityQueries(entity: Entity): EntityQueries {
  const catalog = useApiHolder().get(catalogApiRef);
  const isHolder = holdsOthers(entity);
  const { data, isLoading, isError } = useQuery({
    queryKey: [
      ...['event-mesh', 'members', stringifyEntityRef(entity)],
      entity.relations,
    ],
    enabled: isHolder && catalog !== undefined,
    staleTime: fiveMinutes,
    retry: false,
    queryFn: () => (catalog ? entityMembers(catalog, entity) : nobody),
  });
  const queries = useMemo(() => {
    const tied = isHolder ? data ?? nobody : [entity];
    const found = tied.map(entityQuery).filter(isRelated);
    const keys = new Map(found.map(query => [JSON.stringify(query), query]));
    return [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  }, [isHolder, data, entity]);
  return {
    queries,
    isPending: isLoading,
    isCatalogUnread: isError && data === undefined,
    holdsOthers: isHolder,
  };
}
