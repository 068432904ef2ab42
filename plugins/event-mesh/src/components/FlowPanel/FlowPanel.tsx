import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { lazy } from 'react';
import type { ViewState } from '../../url';
import type { PathData } from '../../hooks';

const TracePanel = lazy(() =>
  import('./panels').then(m => ({ default: m.TracePanel })),
);
const TestEventPanel = lazy(() =>
  import('./panels').then(m => ({ default: m.TestEventPanel })),
);

/**
 * Renders the trace or test panel beside the graph or the list; its code is loaded on request.
 *
 * @internal
 */
export function FlowPanel(props: {
  readonly mesh: Mesh;
  readonly path: PathData;
  readonly state: ViewState;
  readonly update: (changes: Partial<ViewState>) => void;
  readonly onSelect: (id: string) => void;
}) {
  return props.path.panel === 'test' ? (
    <TestEventPanel {...props} />
  ) : (
    <TracePanel {...props} />
  );
}
