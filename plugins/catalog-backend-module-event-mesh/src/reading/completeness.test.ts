import {
  LoadEntry,
  LoadReport,
  LoadState,
} from 'backstage-plugin-event-mesh-common';
import { assessCompleteness } from './completeness';

const entry = (
  kind: string,
  state: LoadState,
  namespace?: string,
): LoadEntry => ({
  group: kind === 'Namespace' ? '' : 'eventing.knative.dev',
  kind,
  plural: `${kind.toLowerCase()}s`,
  state,
  count: 0,
  ...(namespace === undefined ? {} : { namespace }),
});

const completeness = (
  entries: readonly LoadEntry[],
  more: Partial<LoadReport> = {},
) =>
  assessCompleteness(
    { cluster: 'c', entries, requests: 1, knativeInstalled: true, ...more },
    { withNamespaces: false },
  );

const broker = {
  group: 'eventing.knative.dev',
  kind: 'Broker',
  namespace: 'shop',
};

describe('assessCompleteness', () => {
  it('reports a complete cluster if each list was loaded or its kind is not installed', () => {
    const result = completeness([
      entry('Broker', 'complete'),
      entry('Trigger', 'absent'),
    ]);
    expect(result).toMatchObject({
      isComplete: true,
      hasTransientFailure: false,
      missingLists: [],
    });
    expect(result.covers(broker)).toBe(true);
  });

  it.each<LoadState>(['failed', 'partial', 'stale'])(
    'reports a transient failure if a list is %s',
    state => {
      const result = completeness([entry('Broker', state)]);
      expect(result).toMatchObject({
        isComplete: false,
        hasTransientFailure: true,
      });
      expect(result.covers(broker)).toBe(false);
    },
  );

  it('reports an incomplete cluster without a transient failure if a list is forbidden', () => {
    const result = completeness([entry('Broker', 'forbidden')]);
    expect(result).toMatchObject({
      isComplete: false,
      hasTransientFailure: false,
    });
    expect(result.covers(broker)).toBe(false);
  });

  it('covers the namespaces that were listed if the cluster-wide list is forbidden', () => {
    const result = completeness(
      [
        entry('Broker', 'forbidden'),
        entry('Broker', 'complete', 'shop'),
        entry('Broker', 'forbidden', 'bank'),
      ],
      { namespaces: { read: ['shop'], refused: ['bank'], notTried: 0 } },
    );
    expect(result.isComplete).toBe(false);
    expect(result.covers(broker)).toBe(true);
    expect(result.covers({ ...broker, namespace: 'bank' })).toBe(false);
  });

  it('reports a transient failure if discovery failed', () => {
    expect(
      completeness([entry('Broker', 'complete')], {
        knativeInstalled: undefined,
      }),
    ).toMatchObject({
      isComplete: false,
      hasTransientFailure: true,
    });
  });

  it('ignores a missing list of namespaces unless namespaces become entities', () => {
    const report: LoadReport = {
      cluster: 'c',
      entries: [entry('Namespace', 'forbidden')],
      requests: 1,
      knativeInstalled: true,
    };
    expect(
      assessCompleteness(report, { withNamespaces: false }).isComplete,
    ).toBe(true);
    expect(
      assessCompleteness(report, { withNamespaces: true }).isComplete,
    ).toBe(false);
  });
});
