import { resource } from '../__testUtils__/resource';
import { meshOf, resourceOf } from './__testUtils__/meshOf';

const created = Date.parse('2026-01-01T00:00:00Z');

function statusOf(
  kind: string,
  rest: { status?: unknown; metadata?: Record<string, unknown> } = {},
  age = 600_000,
) {
  const mesh = meshOf([resource(kind, 'x', rest)], { now: created + age });
  return resourceOf(mesh, `${kind} x`).status;
}

const conditions = (...each: object[]) => ({ conditions: each });

describe('statusOf', () => {
  it.each([
    ['True', 'ready'],
    ['False', 'notReady'],
    ['Unknown', 'unknown'],
    ['Perhaps', 'unknown'],
  ])('reads Ready %s as %s', (status, state) => {
    const given = conditions({ type: 'Ready', status });
    expect(statusOf('Broker', { status: given }).state).toBe(state);
  });

  it('gives the reason, message and time of the condition', () => {
    const given = conditions({
      type: 'Ready',
      status: 'False',
      reason: 'R',
      message: 'M',
      lastTransitionTime: '2026-01-01T00:01:00Z',
    });
    expect(statusOf('Broker', { status: given })).toEqual({
      state: 'notReady',
      stale: false,
      condition: 'Ready',
      reason: 'R',
      message: 'M',
      since: '2026-01-01T00:01:00Z',
    });
  });

  it('lets the failing condition speak where Ready is silent', () => {
    const given = conditions(
      { type: 'Ready', status: 'False' },
      { type: 'Info', status: 'False', severity: 'Info', reason: 'No' },
      { type: 'Deployed', status: 'False', message: 'no rights' },
    );
    expect(statusOf('PingSource', { status: given })).toMatchObject({
      condition: 'Deployed',
      message: 'no rights',
    });
  });

  it.each([
    ['Broker', 61_000, 'notReconciled'],
    ['Broker', 59_000, 'unknown'],
    ['JobSink', 61_000, 'notReconciled'],
    ['Service', 61_000, 'notApplicable'],
    ['Namespace', 61_000, 'notApplicable'],
    ['StatefulSet', 61_000, 'notApplicable'],
    ['Deployment', 61_000, 'unknown'],
  ])('says of a %s without any status after %d ms: %s', (kind, age, state) => {
    expect(statusOf(kind, {}, age).state).toBe(state);
  });

  it('says unknown of a status without Ready', () => {
    const status = { observedGeneration: 1 };
    expect(statusOf('Broker', { status }).state).toBe('unknown');
  });

  it('says of a Knative Service what it says of any Knative kind', () => {
    const service = (status?: object) =>
      resourceOf(
        meshOf([
          resource('Service', 'x', { group: 'serving.knative.dev', status }),
        ]),
        'KnativeService x',
      ).status.state;
    expect(service()).toBe('notReconciled');
    expect(service(conditions({ type: 'Ready', status: 'True' }))).toBe(
      'ready',
    );
  });

  it.each([
    ['Deployment', { type: 'Available', status: 'True' }, 'ready'],
    ['Deployment', { type: 'Available', status: 'False' }, 'notReady'],
    ['Job', { type: 'Failed', status: 'True' }, 'notReady'],
    ['Job', { type: 'Complete', status: 'True' }, 'ready'],
    ['Job', { type: 'Suspended', status: 'True' }, 'notApplicable'],
  ])('reads %s %j as %s', (kind, condition, state) => {
    expect(statusOf(kind, { status: conditions(condition) }).state).toBe(state);
  });

  it('says that a resource is being deleted, whatever its conditions say', () => {
    const metadata = { deletionTimestamp: '2026-01-01T00:02:00Z' };
    const status = conditions({ type: 'Ready', status: 'True' });
    expect(statusOf('Broker', { metadata, status })).toEqual({
      state: 'terminating',
      stale: false,
      since: '2026-01-01T00:02:00Z',
    });
  });

  it('is stale where the controller has not seen the spec yet', () => {
    const stale = (observedGeneration?: number) =>
      statusOf('Broker', {
        metadata: { generation: 2 },
        status: {
          observedGeneration,
          ...conditions({ type: 'Ready', status: 'True' }),
        },
      }).stale;
    expect([stale(1), stale(2), stale(3), stale()]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
