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
 * The highlighted ids of graph and list, and the data of the panel beside them.
 *
 * @internal
 */
export type PathData = {
  /** The open panel, if any. */
  readonly panel: 'trace' | 'test' | undefined;
  readonly highlighted: HighlightedPath | undefined;
  readonly trace: Trace | undefined;
  /** The upstream paths to the start of the trace. */
  readonly impact: Impact | undefined;
  readonly whatIf: WhatIf | undefined;
  /** The finding that the graph shows; undefined if none is requested or it is resolved. */
  readonly finding: Finding | undefined;
  /** Exists only in the state of the open page. */
  readonly tested: TestedEvent | undefined;
  readonly test: (tested: TestedEvent | undefined) => void;
};

/**
 * Computes the trace, the tested event or the finding that the URL requests. Only the requested one is computed.
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
