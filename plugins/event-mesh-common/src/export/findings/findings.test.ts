import { findingsToCsv } from './findingsToCsv';
import { findingsToJson } from './findingsToJson';
import { findingsToSarif } from './findingsToSarif';
import { FindingsReport, ReportedFinding } from './types';

const broker = {
  id: 'shop/eventing.knative.dev/Broker/shop/orders',
  kind: 'Broker',
  namespace: 'shop',
  name: 'orders',
  cluster: 'shop',
};
const billing = {
  id: 'shop//Service/shop/billing',
  kind: 'Service',
  namespace: 'shop',
  name: 'billing',
  cluster: 'shop',
};
const catchAll: ReportedFinding = {
  id: 'catchAll|a',
  code: 'catchAll',
  severity: 'info',
  name: 'Catch-all trigger',
  description: 'Trigger a matches all events.',
  fix: 'Add a filter.',
  notes: ['It may be wrong.'],
  about: [broker],
  docs: 'docs/findings.md#catch-all',
};
const sinkFinding: ReportedFinding = {
  id: 'sinkNotFound|b',
  code: 'sinkNotFound',
  severity: 'error',
  name: 'Sink not found',
  description: '=HYPERLINK("x") should send, "here".',
  fix: 'Create it.',
  notes: [],
  about: [billing, broker],
  field: 'spec.sink',
  docs: 'docs/findings.md#sink-not-found',
  help: 'https://backstage.example/event-mesh/findings?finding=sinkNotFound',
  link: 'https://backstage.example/event-mesh/graph?about=sinkNotFound%7Cb',
};
const report: FindingsReport = {
  title: 'Event mesh',
  clusters: ['Shop'],
  time: '2026-01-31T12:00:00Z',
  isComplete: false,
  findings: [sinkFinding, catchAll],
};

describe('findingsToSarif', () => {
  const log = JSON.parse(findingsToSarif(report));
  const [run] = log.runs;

  it('returns one run of version 2.1.0, with whether it is complete', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
    expect(log.runs).toHaveLength(1);
    expect(run.tool.driver.name).toBe('Event Mesh');
    expect(run.invocations).toEqual([
      { executionSuccessful: false, endTimeUtc: '2026-01-31T12:00:00Z' },
    ]);
  });

  it('has a rule with help and a level for each code', () => {
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'catchAll',
        name: 'CatchAll',
        shortDescription: { text: 'Catch-all trigger' },
        help: { text: 'docs/findings.md#catch-all' },
        defaultConfiguration: { level: 'note' },
      },
      {
        id: 'sinkNotFound',
        name: 'SinkNotFound',
        shortDescription: { text: 'Sink not found' },
        help: { text: 'docs/findings.md#sink-not-found' },
        helpUri: sinkFinding.help,
        defaultConfiguration: { level: 'error' },
      },
    ]);
  });

  it('has results with their rule, their locations and their identity', () => {
    expect(
      run.results.map((result: { ruleIndex: number }) => result.ruleIndex),
    ).toEqual([1, 0]);
    expect(run.results[0]).toMatchObject({
      ruleId: 'sinkNotFound',
      level: 'error',
      message: { text: '=HYPERLINK("x") should send, "here". Create it.' },
      locations: [
        {
          logicalLocations: [
            { name: 'billing', fullyQualifiedName: billing.id },
          ],
        },
      ],
      relatedLocations: [
        {
          logicalLocations: [{ name: 'orders', fullyQualifiedName: broker.id }],
        },
      ],
      partialFingerprints: { 'findingId/v1': 'sinkNotFound|b' },
      hostedViewerUri: sinkFinding.link,
    });
    expect(run.results[1].message.text).toBe(
      'Trigger a matches all events. Add a filter. It may be wrong.',
    );
  });

  it('has no results for no findings', () => {
    const empty = JSON.parse(
      findingsToSarif({ ...report, isComplete: true, findings: [] }),
    );
    expect(empty.runs[0].results).toEqual([]);
    expect(empty.runs[0].tool.driver.rules).toEqual([]);
    expect(empty.runs[0].invocations[0].executionSuccessful).toBe(true);
  });
});

describe('findingsToCsv', () => {
  const lines = findingsToCsv(report).split('\r\n');

  it('has a header and one row for each finding', () => {
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^severity,finding,code,description,fix,/);
    expect(lines[2]).toBe(
      'info,Catch-all trigger,catchAll,Trigger a matches all events.,Add a filter.,It may be wrong.,Broker,shop,orders,shop,,,,catchAll|a',
    );
  });

  it('escapes texts that a spreadsheet would read as formulas', () => {
    expect(lines[1]).toContain(`"'=HYPERLINK(""x"") should send, ""here""."`);
    expect(lines[1]).toContain('Broker/shop/orders');
  });
});

describe('findingsToJson', () => {
  it('contains the report and the name of the format', () => {
    expect(JSON.parse(findingsToJson(report))).toEqual({
      format: 'event-mesh-findings/1',
      ...report,
    });
  });
});
