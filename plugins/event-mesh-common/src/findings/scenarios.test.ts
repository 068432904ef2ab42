import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGolden } from '../__testUtils__/readGolden';
import { readScenarios, scenarioNames } from '../__testUtils__/buildScenarios';
import { FindingCode, messages } from '../messages';
import { findingLines } from './__testUtils__/findingLines';
import { checkMesh } from './checkMesh';
import { rules } from './rules';

const codes = Object.keys(messages.finding) as FindingCode[];

/** Where each code fires, and what is nearly that and must not: by the names of what comes first in `about`. */
const cases: Readonly<
  Record<
    // No scenario has a dependency that is missing: see rules.test.ts.
    Exclude<FindingCode, 'dependencyNotFound'>,
    readonly [scenario: string, fires: string, near: string]
  >
> = {
  brokerNotFound: [
    'broken-everything',
    'Trigger depot/weigh',
    'Trigger depot/abroad',
  ],
  channelNotFound: [
    'broken-everything',
    'Subscription depot/conveyor-to-van',
    'Subscription harbour/logbook-to-pilot',
  ],
  subscriberNotFound: [
    'broken-everything',
    'Trigger depot/sort',
    'Trigger depot/load',
  ],
  replyNotFound: [
    'broken-everything',
    'Subscription depot/chute-to-van',
    'Subscription harbour/logbook-to-pilot',
  ],
  sinkNotFound: [
    'broken-everything',
    'PingSource depot/clock',
    'PingSource harbour/tide',
  ],
  deadLetterSinkNotFound: [
    'broken-everything',
    'Trigger depot/label',
    'Trigger harbour/greet',
  ],
  subjectNotFound: [
    'broken-everything',
    'SinkBinding depot/robot-to-parcels',
    'SinkBinding harbour/crane-to-quay',
  ],
  eventTypeReferenceNotFound: [
    'broken-everything',
    'EventType depot/parcel-weighed',
    'EventType harbour/ship-arrived',
  ],
  policyReferenceNotFound: [
    'policies',
    'EventPolicy clinic/to-nothing',
    'EventPolicy clinic/records-to-bill',
  ],
  notReady: [
    'broken-everything',
    'Broker depot/returns',
    'Trigger depot/take-back',
  ],
  notReconciled: [
    'broken-everything',
    'Trigger depot/abroad',
    'Trigger depot/weigh',
  ],
  unknownBrokerClass: [
    'broken-everything',
    'Broker depot/legacy',
    'Broker depot/classless',
  ],
  noDeadLetterSink: [
    'broken-everything',
    'Broker depot/parcels',
    'Broker harbour/quay',
  ],
  noDeadLetterSinkInFlow: [
    'broken-everything',
    'Sequence depot/pack',
    'Sequence harbour/clear',
  ],
  retryWithoutBackoff: [
    'broken-everything',
    'Trigger depot/hurry',
    'Trigger harbour/greet',
  ],
  contradictoryFilter: [
    'broken-everything',
    'Trigger depot/never',
    'Trigger harbour/unload',
  ],
  matchesNoKnownType: [
    'broken-everything',
    'Trigger depot/book-invoices',
    'Trigger harbour/board',
  ],
  catchAll: [
    'broken-everything',
    'Trigger depot/log-everything',
    'Trigger harbour/watch',
  ],
  bothFilterFields: [
    'broken-everything',
    'Trigger depot/both',
    'Trigger depot/never',
  ],
  unparsableExpression: [
    'broken-everything',
    'Trigger depot/unreadable',
    'Trigger harbour/weigh-cargo',
  ],
  duplicateTriggers: [
    'broken-everything',
    'Trigger depot/notify',
    'Trigger harbour/moor',
  ],
  unconsumedType: [
    'broken-everything',
    'EventType depot/shift-ended',
    'EventType harbour/cargo-declared',
  ],
  replyLoop: [
    'broken-everything',
    'Trigger depot/try-again',
    'Trigger harbour/moor',
  ],
  forwardingLoop: [
    'broken-everything',
    'Trigger depot/to-quiet',
    'Trigger depot/deliver',
  ],
  schemaConflict: [
    'broken-everything',
    'EventType depot/parcel-sent',
    'EventType harbour/ship-arrived',
  ],
  nameTooLong: [
    'broken-everything',
    'Trigger depot/deliver-all-that-is-left-at-the-end-of-the-day-to-whoever-opens-a-door',
    'Trigger harbour/ring-the-bell-whenever-a-ship-comes-in-through-the-eastern-gate',
  ],
};

const nameOf = (id: string) => {
  const [, , kind, namespace, name] = id.split('/');
  return `${kind} ${namespace}/${name}`;
};

describe.each(scenarioNames)('the findings of scenario %s', scenario => {
  it('are the ones that were looked at', async () => {
    const { mesh } = await readScenarios([scenario]);
    const text = findingLines(checkMesh(mesh));
    const file = join(__dirname, '__goldens__', `${scenario}.golden`);
    expect(text).toBe(readGolden(file, text));
  });

  it('do not depend on the order of anything', async () => {
    const [one, other] = await Promise.all([
      readScenarios([scenario]),
      readScenarios([scenario], 'reversed'),
    ]);
    expect(checkMesh(other.mesh)).toEqual(checkMesh(one.mesh));
  });

  it('have different ids, and come the worst first', async () => {
    const findings = checkMesh((await readScenarios([scenario])).mesh);
    const ids = findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const order = ['error', 'warning', 'info'];
    const ranks = findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
  });
});

describe('each code', () => {
  it.each(Object.entries(cases))(
    '%s fires in a scenario, and not where something is nearly that',
    async (name, [scenario, fires, near]) => {
      const code = codes.find(one => one === name);
      const { mesh } = await readScenarios([scenario]);
      const findings = checkMesh(mesh, { codes: code ? [code] : [] });
      expect(findings.map(({ about }) => nameOf(about[0]))).toContain(fires);
      expect(
        findings.flatMap(({ affected = [], about }) =>
          about.filter(id => !affected.includes(id)).map(nameOf),
        ),
      ).not.toContain(near);
      expect([...mesh.resources.keys()].map(nameOf)).toContain(near);
    },
  );

  it('is found by one rule', () => {
    expect(rules.flatMap(rule => rule.codes).sort()).toEqual([...codes].sort());
  });

  it('has a section in the docs that its anchor leads to', () => {
    const file = join(__dirname, '../../../../docs/findings.md');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const anchors = [...text.matchAll(/<a id="([a-z-]+)"><\/a>/g)].map(
      ([, anchor]) => anchor,
    );
    const wanted = codes.map(code =>
      code.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`),
    );
    expect([...anchors].sort()).toEqual(wanted.sort());
  });
});

describe('the harbour, where nothing is wrong', () => {
  it('is not complained about', async () => {
    const { mesh } = await readScenarios(['broken-everything']);
    const about = checkMesh(mesh).map(({ about: [first] }) => nameOf(first));
    expect(about.filter(name => name.includes(' harbour/'))).toEqual([]);
  });
});

describe('what is not ready', () => {
  it('is said of, or put down to something else that is said', async () => {
    for (const scenario of scenarioNames) {
      const { mesh } = await readScenarios([scenario]);
      const said = new Set(checkMesh(mesh).flatMap(({ about }) => about));
      const silent = [...mesh.resources.values()].filter(
        ({ id, resource, status, foldedInto }) =>
          foldedInto === undefined &&
          !['workload', 'eventPolicy'].includes(resource.type) &&
          (status.state === 'notReady' || status.state === 'notReconciled') &&
          !said.has(id),
      );
      expect(silent.map(({ id }) => id)).toEqual([]);
    }
  });
});
