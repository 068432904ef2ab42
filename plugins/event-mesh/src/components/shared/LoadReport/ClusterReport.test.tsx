import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import type { NamespaceReport } from 'backstage-plugin-event-mesh-common';
import { ClusterReport } from './ClusterReport';

const forbidden = {
  group: 'eventing.knative.dev',
  version: 'v1',
  kind: 'Trigger',
  plural: 'triggers',
  state: 'forbidden',
  count: 0,
} as const;

function render(namespaces: NamespaceReport) {
  return renderInTestApp(
    <ClusterReport
      report={{ cluster: 'c', requests: 1, entries: [forbidden], namespaces }}
      title="Shop"
    />,
  );
}

describe('the ClusterReport of a cluster that cannot be listed cluster-wide', () => {
  it.each<[string, NamespaceReport, RegExp]>([
    [
      'names the loaded namespaces and counts the others',
      { read: ['money', 'shop'], refused: ['kube-system'], notTried: 3 },
      /Loaded 2 namespaces: money, shop\. 4 namespaces were not loaded\./,
    ],
    [
      'does not mention other namespaces where there are none',
      { read: ['shop'], refused: [], notTried: 0 },
      /Loaded 1 namespace: shop\.\s*$/,
    ],
    [
      'says that none of the tried namespaces is readable',
      { read: [], refused: ['shop'], notTried: 0 },
      /None of the tried namespaces is readable\. 1 namespace was not loaded\./,
    ],
    [
      'names only the first of many namespaces',
      {
        read: Array.from({ length: 30 }, (_, i) => `n${i}`),
        refused: [],
        notTried: 0,
      },
      /Loaded 30 namespaces: n0, .*, n9, …\./,
    ],
  ])('%s', async (_rule, report, text) => {
    render(report);
    expect(await screen.findByText(text)).toBeVisible();
  });
});
