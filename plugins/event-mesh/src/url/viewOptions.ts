import {
  findIds,
  issueFilters,
  Mesh,
  parseFind,
  ViewOptions,
} from 'backstage-plugin-event-mesh-common';
import type { CatalogOverlay } from '../catalog';
import type { ViewState } from './viewState';

/** The choices that decide what the view contains. @internal */
export type Filters = Pick<
  ViewState,
  | 'clusters'
  | 'namespaces'
  | 'kinds'
  | 'statuses'
  | 'owners'
  | 'systems'
  | 'issue'
  | 'eventTypes'
  | 'generated'
  | 'unconnected'
  | 'focus'
  | 'pathOnly'
  | 'about'
> & {
  /** The query if only matches are shown, otherwise ''. */
  readonly only: string;
  readonly hops: number;
  readonly direction: ViewState['direction'];
};

/** Names of the passes that filter by sets of ids. @internal */
export type OnlyName = 'issue' | 'owners' | 'systems' | 'find' | 'path';

/** Data that the choices refer to. @internal */
export type ViewGiven = {
  readonly mesh: Mesh;
  readonly overlay: CatalogOverlay;
  /** Ids on the traced path. */
  readonly path?: ReadonlySet<string> | undefined;
  /** Ids of the finding that the graph shows. */
  readonly about?: readonly string[] | undefined;
};

const nowhere = { hops: 1, direction: 'both' } as const;

/**
 * Returns the choices that decide what the view contains.
 *
 * @internal
 */
export function filtersOf(state: ViewState): Filters {
  const { clusters, namespaces, kinds, statuses, owners, systems } = state;
  const { issue, eventTypes, generated, unconnected } = state;
  const { focus, about, pathOnly } = state;
  // A choice without effect must not rebuild the view.
  const { hops, direction } =
    focus === undefined && about === undefined ? nowhere : state;
  return {
    ...{ clusters, namespaces, kinds, statuses, owners, systems },
    ...{ issue, eventTypes, generated, unconnected },
    ...{ focus, about, hops, direction, pathOnly },
    only: state.onlyMatches ? state.text : '',
  };
}

/**
 * Converts the choices in the URL to options of the `view` module.
 *
 * @internal
 */
export function viewOptions(filters: Filters, given: ViewGiven): ViewOptions {
  const { clusters, namespaces, kinds, statuses } = filters;
  const { eventTypes, generated, unconnected } = filters;
  const { focus, hops, direction } = filters;
  const around = focus === undefined ? given.about : [focus];
  return {
    ...{ clusters, namespaces, kinds, statuses },
    ...{ eventTypes, generated, unconnected },
    text: '',
    only: onlyOf(filters, given),
    ...(around ? { focus: { ids: around, hops, direction } } : {}),
  };
}

function onlyOf(filters: Filters, given: ViewGiven) {
  const { owners, systems, only, pathOnly } = filters;
  const { mesh, overlay, path } = given;
  const issue = issueFilters.find(({ id }) => id === filters.issue);
  const sets: { name: OnlyName; ids: readonly string[] }[] = [];
  if (issue) {
    sets.push({ name: 'issue', ids: issue.ids(mesh) });
  }
  if (owners.length > 0) {
    sets.push({ name: 'owners', ids: idsOf(mesh, owners, overlay.ownersOf) });
  }
  if (systems.length > 0) {
    sets.push({
      name: 'systems',
      ids: idsOf(mesh, systems, overlay.systemsOf),
    });
  }
  if (parseFind(only).length > 0) {
    sets.push({ name: 'find', ids: findIds(mesh, only, overlay) });
  }
  if (pathOnly && path) {
    sets.push({ name: 'path', ids: [...path] });
  }
  return sets;
}

function idsOf(
  mesh: Mesh,
  refs: readonly string[],
  refsOf: (id: string) => readonly string[],
): readonly string[] {
  return [...mesh.resources.keys()].filter(id =>
    refsOf(id).some(ref => refs.includes(ref)),
  );
}

/**
 * Returns the options without filters, or the same object if there are none.
 *
 * @internal
 */
export function withoutFilters(options: ViewOptions): ViewOptions {
  const { generated, unconnected, eventTypes } = options;
  const { clusters, namespaces, kinds, statuses = [], only = [] } = options;
  const filters = [clusters, namespaces, kinds, statuses, only];
  const isFiltered =
    filters.some(filter => filter.length > 0) ||
    options.text !== '' ||
    options.focus !== undefined;
  return isFiltered
    ? {
        ...{ clusters: [], namespaces: [], kinds: [], text: '' },
        ...{ generated, unconnected, eventTypes },
      }
    : options;
}
