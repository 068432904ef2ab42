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

describe('the report of a cluster that may not be read as a whole', () => {
  it.each<[string, NamespaceReport, RegExp]>([
    [
      'says where one looked, and in how many namespaces not',
      { read: ['money', 'shop'], refused: ['kube-system'], notTried: 3 },
      /Loaded 2 namespaces: money, shop\. 4 namespaces were not loaded\./,
    ],
    [
      'says nothing of others where there are none',
      { read: ['shop'], refused: [], notTried: 0 },
      /Loaded 1 namespace: shop\.\s*$/,
    ],
    [
      'says that there was nowhere to look',
      { read: [], refused: ['shop'], notTried: 0 },
      /None of the tried namespaces is readable\. 1 namespace was not loaded\./,
    ],
    [
      'names only the first of many',
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
