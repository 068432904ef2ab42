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

describe('what was seen', () => {
  it('is complete where each list was read or does not exist', () => {
    const seen = completeness([
      entry('Broker', 'complete'),
      entry('Trigger', 'absent'),
    ]);
    expect(seen).toMatchObject({
      isComplete: true,
      hasTransientFailure: false,
      missingLists: [],
    });
    expect(seen.covers(broker)).toBe(true);
  });

  it.each<LoadState>(['failed', 'partial', 'stale'])(
    'may be there again soon where a list is %s',
    state => {
      const seen = completeness([entry('Broker', state)]);
      expect(seen).toMatchObject({
        isComplete: false,
        hasTransientFailure: true,
      });
      expect(seen.covers(broker)).toBe(false);
    },
  );

  it('stays unseen where it is forbidden', () => {
    const seen = completeness([entry('Broker', 'forbidden')]);
    expect(seen).toMatchObject({
      isComplete: false,
      hasTransientFailure: false,
    });
    expect(seen.covers(broker)).toBe(false);
  });

  it('is what single namespaces show, where all of them are forbidden', () => {
    const seen = completeness(
      [
        entry('Broker', 'forbidden'),
        entry('Broker', 'complete', 'shop'),
        entry('Broker', 'forbidden', 'bank'),
      ],
      { namespaces: { read: ['shop'], refused: ['bank'], notTried: 0 } },
    );
    expect(seen.isComplete).toBe(false);
    expect(seen.covers(broker)).toBe(true);
    expect(seen.covers({ ...broker, namespace: 'bank' })).toBe(false);
  });

  it('is not all where the cluster did not say what it serves', () => {
    expect(
      completeness([entry('Broker', 'complete')], {
        knativeInstalled: undefined,
      }),
    ).toMatchObject({
      isComplete: false,
      hasTransientFailure: true,
    });
  });

  it('asks for namespaces only where they become entities', () => {
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
