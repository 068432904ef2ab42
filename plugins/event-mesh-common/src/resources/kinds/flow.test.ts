import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

const service = (name: string) => ({ apiVersion: 'v1', kind: 'Service', name });
const ready = (status: string, message?: string) => ({
  ready: { type: 'Ready', status, ...(message ? { message } : {}) },
});
const never = { ready: { type: '', status: '' } };

describe('Sequence', () => {
  it('reads each step of a Sequence as a Destination with its delivery', () => {
    const sequence = resource('Sequence', 's', {
      spec: {
        steps: [
          { ref: service('a'), uri: '/x' },
          { uri: 'http://b', delivery: { retry: 2 } },
        ],
        reply: { ref: service('c') },
      },
    });
    const { resource: flow, readIssues } = readOne('flow', sequence);
    expect(flow.steps).toEqual([
      {
        subscriber: { ref: expect.objectContaining({ name: 'a' }), uri: '/x' },
      },
      { subscriber: { uri: 'http://b' }, delivery: { retry: 2 } },
    ]);
    expect(flow.reply?.ref).toMatchObject({ namespace: 'shop', name: 'c' });
    expect(readIssues).toEqual([]);
  });

  it('keeps the index of an unreadable step', () => {
    const spec = { steps: ['a', {}, { uri: 'http://c' }] };
    const { resource: flow, readIssues } = readOne(
      'flow',
      resource('Sequence', 's', { spec }),
    );
    expect(flow.steps).toEqual([{}, {}, { subscriber: { uri: 'http://c' } }]);
    expect(readIssues).toEqual([
      'fieldMalformed spec.steps[0]',
      'fieldMissing spec.steps[1]',
    ]);
  });

  it.each([
    ['True', 'True', 'True'],
    ['True', 'False', 'False'],
    ['Unknown', 'True', 'Unknown'],
    ['Unknown', 'False', 'False'],
  ])(
    'combines channel %s and subscription %s to readiness %s',
    (a, b, worst) => {
      const sequence = resource('Sequence', 's', {
        spec: { steps: [{ uri: 'http://a' }] },
        status: {
          channelStatuses: [ready(a)],
          subscriptionStatuses: [ready(b)],
        },
      });
      expect(readOne('flow', sequence).resource.steps[0].ready?.status).toBe(
        worst,
      );
    },
  );

  it('omits the readiness of a step without a condition', () => {
    const sequence = resource('Sequence', 's', {
      spec: { steps: [{ uri: 'http://a' }, { uri: 'http://b' }] },
      status: { channelStatuses: [never] },
    });
    const { resource: flow, readIssues } = readOne('flow', sequence);
    expect(flow.steps.map(step => step.ready)).toEqual([undefined, undefined]);
    expect(readIssues).toEqual([]);
  });
});

describe('Parallel', () => {
  it('reads filter, subscriber, reply and readiness of each branch', () => {
    const parallel = resource('Parallel', 'p', {
      spec: {
        branches: [
          {
            filter: { ref: service('f') },
            subscriber: { ref: service('a') },
            reply: { uri: 'http://r' },
            delivery: { retry: 1 },
          },
          { subscriber: { ref: service('b') } },
        ],
      },
      status: {
        branchStatuses: [
          {
            filterChannelStatus: ready('True'),
            filterSubscriptionStatus: ready('True'),
            subscriberSubscriptionStatus: ready('False', 'gone'),
          },
          { filterChannelStatus: ready('True') },
        ],
      },
    });
    const { resource: flow, readIssues } = readOne('flow', parallel);
    expect(flow.steps).toMatchObject([
      {
        filter: { ref: { name: 'f' } },
        subscriber: { ref: { name: 'a' } },
        reply: { uri: 'http://r' },
        delivery: { retry: 1 },
        ready: { status: 'False', message: 'gone' },
        filterReady: { status: 'True' },
      },
      { subscriber: { ref: { name: 'b' } }, ready: { status: 'True' } },
    ]);
    expect(readIssues).toEqual([]);
  });

  it.each([
    ['with', { filter: { uri: 'http://f' } }, 'True', 'False'],
    ['without', {}, 'False', undefined],
  ])(
    'does not apply the readiness of the filter to a subscriber %s one',
    (_, filter, ready_, filterReady) => {
      const parallel = resource('Parallel', 'p', {
        spec: { branches: [{ ...filter, subscriber: { uri: 'http://a' } }] },
        status: {
          branchStatuses: [
            {
              filterChannelStatus: ready('True'),
              filterSubscriptionStatus: ready('False'),
              subscriberSubscriptionStatus: ready('True'),
            },
          ],
        },
      });
      const [step] = readOne('flow', parallel).resource.steps;
      expect(step.ready?.status).toBe(ready_);
      expect(step.filterReady?.status).toBe(filterReady);
    },
  );

  it('reports a branch without a subscriber', () => {
    const spec = { branches: [{ reply: { uri: 'http://a' } }, 'b'] };
    expect(
      readOne('flow', resource('Parallel', 'p', { spec })).readIssues,
    ).toEqual([
      'fieldMissing spec.branches[0].subscriber',
      'fieldMalformed spec.branches[1]',
    ]);
  });
});
