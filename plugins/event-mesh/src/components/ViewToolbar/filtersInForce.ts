import type { FacetName } from '../../hooks';
import type { ViewState } from '../../url';

/** An active filter, and the change that removes it. @internal */
export type ActiveFilter = {
  readonly id: string;
  readonly name: FacetName | 'issue' | 'onlyMatches';
  readonly value: string;
  readonly removed: Partial<ViewState>;
};

const facets: readonly FacetName[] = [
  'clusters',
  'namespaces',
  'kinds',
  'statuses',
  'owners',
  'systems',
];

/** Changes that remove all filters. @internal */
export const cleared: Partial<ViewState> = {
  clusters: [],
  namespaces: [],
  kinds: [],
  statuses: [],
  owners: [],
  systems: [],
  issue: undefined,
  onlyMatches: false,
  focus: undefined,
  about: undefined,
  pathOnly: false,
};

/**
 * Returns the active filters, one per value.
 *
 * @internal
 */
export function filtersInForce(state: ViewState): readonly ActiveFilter[] {
  const { issue, onlyMatches, text } = state;
  return [
    ...facets.flatMap(name =>
      state[name].map(value => ({
        id: `${name} ${value}`,
        name,
        value,
        removed: without(state, name, value),
      })),
    ),
    ...(issue
      ? [
          {
            id: 'issue',
            name: 'issue' as const,
            value: issue,
            removed: { issue: undefined },
          },
        ]
      : []),
    ...(onlyMatches && text.trim() !== ''
      ? [
          {
            id: 'onlyMatches',
            name: 'onlyMatches' as const,
            value: text,
            removed: { onlyMatches: false },
          },
        ]
      : []),
  ];
}

function without(
  state: ViewState,
  name: FacetName,
  value: string,
): Partial<ViewState> {
  return { [name]: state[name].filter((one: string) => one !== value) };
}
