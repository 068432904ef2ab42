import type { ViewState } from '../../url';

const lifts = {
  hideFolded: { generated: true },
  hideUnconnectedWorkloads: { unconnected: true },
  byCluster: { clusters: [] },
  byNamespace: { namespaces: [] },
  byKind: { kinds: [] },
  eventTypes: { eventTypes: true },
  byStatus: { statuses: [] },
  issue: { issue: undefined },
  owners: { owners: [] },
  systems: { systems: [] },
  focus: { focus: undefined, about: undefined },
  path: { pathOnly: false },
} as const satisfies Readonly<Record<string, Partial<ViewState>>>;

/** A pass that hides resources, and the change of the view state that undoes it. @internal */
export type Lifted = {
  readonly pass: keyof typeof lifts;
  readonly changes: Partial<ViewState>;
};

/**
 * Returns the change that shows the resources hidden by a pass of the view.
 *
 * @internal
 */
export function liftOf(pass: string): Lifted | undefined {
  return isKnownPass(pass) ? { pass, changes: lifts[pass] } : undefined;
}

function isKnownPass(pass: string): pass is keyof typeof lifts {
  return Object.hasOwn(lifts, pass);
}
