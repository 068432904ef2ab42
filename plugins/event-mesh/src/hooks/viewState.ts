/**
 * What of the page is in its URL.
 *
 * @internal
 */
export type ViewState = {
  readonly clusters: readonly string[];
  readonly namespaces: readonly string[];
  readonly kinds: readonly string[];
  readonly text: string;
  readonly eventTypes: boolean;
  readonly generated: boolean;
  readonly unconnected: boolean;
  /** The table only: a state of a status, or `missing` for ghosts. */
  readonly status: StatusFilter | undefined;
  /** Id of the resource or ghost that the details speak of. */
  readonly selected: string | undefined;
  /** How far the picture goes around an entity's own resources. */
  readonly hops: number;
};

/** @internal */
export const statusFilters = [
  'ready',
  'notReady',
  'unknown',
  'notReconciled',
  'terminating',
  'missing',
] as const;

/** @internal */
export type StatusFilter = (typeof statusFilters)[number];

/** @internal */
export const maxHops = 3;

/**
 * Reads the view from a query; a wrong value counts as absent.
 *
 * @internal
 */
export function readViewState(query: URLSearchParams): ViewState {
  return {
    clusters: readList(query, 'cluster'),
    namespaces: readList(query, 'ns'),
    kinds: readList(query, 'kind'),
    text: query.get('q') ?? '',
    eventTypes: query.get('types') === '1',
    generated: query.get('generated') === '1',
    unconnected: query.get('unconnected') === '1',
    status: statusFilters.find(status => status === query.get('status')),
    selected: query.get('sel') || undefined,
    hops: readHops(query.get('hops')),
  };
}

/**
 * Writes changes into a query and leaves alone what it does not know.
 *
 * @internal
 */
export function writeViewState(
  query: URLSearchParams,
  changes: Partial<ViewState>,
): URLSearchParams {
  const state = { ...readViewState(query), ...changes };
  const next = new URLSearchParams(query);
  writeList(next, 'cluster', state.clusters);
  writeList(next, 'ns', state.namespaces);
  writeList(next, 'kind', state.kinds);
  const single = {
    q: state.text,
    types: state.eventTypes ? '1' : '',
    generated: state.generated ? '1' : '',
    unconnected: state.unconnected ? '1' : '',
    status: state.status ?? '',
    sel: state.selected ?? '',
    hops: state.hops === 1 ? '' : String(state.hops),
  };
  for (const [key, value] of Object.entries(single)) {
    writeList(next, key, value === '' ? [] : [value]);
  }
  return next;
}

function readList(query: URLSearchParams, key: string): readonly string[] {
  return [...new Set(query.getAll(key))].filter(value => value !== '').sort();
}

function writeList(
  query: URLSearchParams,
  key: string,
  values: readonly string[],
): void {
  query.delete(key);
  values.forEach(value => query.append(key, value));
}

function readHops(value: string | null): number {
  const hops = Number(value);
  return Number.isInteger(hops) && hops >= 1 && hops <= maxHops ? hops : 1;
}
