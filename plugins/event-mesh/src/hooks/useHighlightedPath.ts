import {
  Finding,
  Impact,
  impact,
  Mesh,
  Trace,
  trace,
  WhatIf,
  whatIf,
} from 'backstage-plugin-event-mesh-common';
import { useMemo, useState } from 'react';
import { useFinding } from './useFindings';
import type { ViewState } from '../url';
import {
  TestedEvent,
  HighlightedPath,
  pathOfFinding,
  pathOfTrace,
  upstreamPath,
} from '../data';

/**
 * What stands out of the graph and the list, and what is said of it beside them.
 *
 * @internal
 */
export type PathData = {
  /** What stands beside the graph, if anything. */
  readonly panel: 'trace' | 'test' | undefined;
  readonly highlighted: HighlightedPath | undefined;
  readonly trace: Trace | undefined;
  /** Where the events come from that get to where the trace starts. */
  readonly impact: Impact | undefined;
  readonly whatIf: WhatIf | undefined;
  /** What the graph is about; undefined where nobody asked, or where it is over. */
  readonly finding: Finding | undefined;
  /** Kept as long as the page is open, and nowhere else. */
  readonly tested: TestedEvent | undefined;
  readonly test: (tested: TestedEvent | undefined) => void;
};

/**
 * Follows what the URL asks for through a mesh. Nothing is worked out that nobody asked for.
 *
 * @internal
 */
export function useHighlightedPath(
  mesh: Mesh,
  state: Pick<ViewState, 'panel' | 'trace' | 'traceDirection' | 'about'>,
): PathData {
  const { trace: start, traceDirection: direction, about } = state;
  const [tested, test] = useState<TestedEvent>();
  const usual = start === undefined ? undefined : 'trace';
  const panel = state.panel ?? usual;
  const isTrace = panel === 'trace' && start !== undefined;
  const traced = useMemo(
    () =>
      isTrace && direction === 'downstream' ? trace(mesh, start) : undefined,
    [mesh, isTrace, start, direction],
  );
  const impacted = useMemo(
    () =>
      isTrace && direction === 'upstream' ? impact(mesh, start) : undefined,
    [mesh, isTrace, start, direction],
  );
  const outcome = useMemo(
    () =>
      panel === 'test' && tested
        ? whatIf(mesh, tested.event, { entry: tested.entry })
        : undefined,
    [mesh, panel, tested],
  );
  const finding = useFinding(mesh, about);
  const highlighted = useMemo(() => {
    const followed = traced ?? outcome;
    if (followed && followed.hops.length > 0) {
      return pathOfTrace(followed);
    }
    return impacted
      ? upstreamPath(impacted)
      : finding && pathOfFinding(finding);
  }, [traced, outcome, impacted, finding]);
  return {
    panel,
    highlighted,
    trace: traced,
    impact: impacted,
    whatIf: outcome,
    finding,
    tested,
    test,
  };
}
