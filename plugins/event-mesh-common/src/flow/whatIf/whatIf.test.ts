import fc from 'fast-check';
import { resource } from '../../__testUtils__/resource';
import { createEvent } from '../../cloudevents/event';
import { createFilter } from '../../filters';
import { arbitraryKnownInPart } from '../../filters/__testUtils__/arbitraryEvent';
import { arbitraryTrigger } from '../../filters/__testUtils__/arbitraryTrigger';
import { Mesh } from '../../mesh';
import {
  controlledBy,
  idOf,
  meshOf,
  ready,
  to,
} from '../../mesh/__testUtils__/meshOf';
import { parseCloudEvent } from '../../cloudevents';
import { whatIf } from './whatIf';

const broker = (name: string, brokerClass = 'MTChannelBasedBroker') =>
  resource('Broker', name, {
    metadata: {
      annotations: { 'eventing.knative.dev/broker.class': brokerClass },
    },
    status: ready('True'),
  });
const trigger = (name: string, spec: object = {}) =>
  resource('Trigger', name, {
    spec: { broker: 'b', subscriber: to('Service', 'svc'), ...spec },
  });
const event = {
  id: '1',
  source: '/web',
  specversion: '1.0',
  type: 'placed',
  amount: 5,
};
const entry = idOf('Broker b');
const answersOf = (mesh: Mesh, given: object = event) =>
  whatIf(mesh, { ...event, ...given }, { entry }).results.map(
    ({ trigger: id, result }) => `${id.split('/')[4]}: ${result}`,
  );

describe('a test of an event', () => {
  it('says of every Trigger on the way whether it passes, and why', () => {
    const mesh = meshOf([
      broker('b'),
      broker('far'),
      resource('Service', 'svc'),
      trigger('a', { filter: { attributes: { type: 'placed' } } }),
      trigger('b', { filters: [{ cesql: 'amount > 10' }] }),
      trigger('c', { filters: [{ exact: { region: 'eu' } }] }),
      trigger('d', { subscriber: to('Broker', 'far') }),
      trigger('e', { broker: 'far' }),
    ]);
    expect(answersOf(mesh)).toEqual([
      'a: pass',
      'b: fail',
      'c: fail',
      'd: pass',
      'e: pass',
    ]);
    const { results, hops } = whatIf(mesh, event, { entry });
    const absent = results[2];
    expect(hops[absent.hop]).toMatchObject({ via: absent.trigger });
    expect(absent.verdict.reason.children[0].children[0].actual).toEqual([
      { code: 'isAbsent', params: { attribute: 'region' } },
    ]);
  });

  it('cannot tell for a class that is not known here, but for what all classes agree on', () => {
    const filters = [{ exact: { type: 'other' } }];
    const filter = { attributes: { type: 'other' } };
    const mesh = meshOf([
      broker('b', 'PigeonBroker'),
      trigger('a', { filters }),
      trigger('b', { filter }),
    ]);
    expect(answersOf(mesh)).toEqual(['a: unknown', 'b: fail']);
  });

  it('cannot tell whether an event answers a request', () => {
    const quote = resource('RequestReply', 'quote', {
      spec: { brokerRef: { name: 'b' } },
    });
    const made = resource('Trigger', 'made', {
      metadata: controlledBy(quote),
      spec: {
        broker: 'b',
        filters: [
          { cesql: "KN_VERIFY_CORRELATION_ID(answered, 'a', 'b', 'c', 0, 1)" },
        ],
        subscriber: { uri: 'http://192.0.2.1' },
      },
    });
    const mesh = meshOf([broker('b'), quote, made]);
    const hopOf = (given: object) =>
      whatIf(mesh, { ...event, ...given }, { entry }).hops[1];
    expect(hopOf({ answered: 'x' }).verdict?.verdict).toBe('mayMatch');
    expect(hopOf({})).toMatchObject({ role: 'requestReply', stop: 'refused' });
  });

  it('goes on with replies as other events, of which not all is known', () => {
    const mesh = meshOf([
      broker('b'),
      resource('Service', 'svc'),
      trigger('a', { filter: { attributes: { type: 'placed' } } }),
      trigger('b', { filter: { attributes: { type: 'booked', vip: 'yes' } } }),
      resource('EventType', 'booked', {
        spec: {
          type: 'booked',
          source: '/s',
          reference: to('Trigger', 'a').ref,
        },
      }),
    ]);
    const { hops } = whatIf(mesh, event, { entry });
    const booked = hops.filter(
      ({ event: { state }, via }) =>
        state === 'changed' && via === idOf('Trigger b'),
    );
    expect(booked.map(({ verdict }) => verdict?.verdict)).toEqual(['mayMatch']);
  });

  it('does not take a failed event for the one that was sent', () => {
    const letters = broker('letters');
    const mesh = meshOf([
      broker('b'),
      letters,
      resource('Service', 'svc'),
      trigger('a', { delivery: { deadLetterSink: to('Broker', 'letters') } }),
      trigger('why', {
        broker: 'letters',
        filters: [{ cesql: 'EXISTS knativeerrorcode' }],
      }),
    ]);
    expect(answersOf(mesh)).toEqual(['a: pass', 'why: unknown']);
  });

  it('takes what was pasted', () => {
    const mesh = meshOf([
      broker('b'),
      trigger('a', { filter: { attributes: { type: 'placed' } } }),
    ]);
    const { event: pasted } = parseCloudEvent(
      JSON.stringify({ ...event, data: { secret: 1 } }),
    );
    expect(whatIf(mesh, pasted ?? {}, { entry }).results[0].result).toBe(
      'pass',
    );
    expect(
      JSON.stringify(whatIf(mesh, pasted ?? {}, { entry }).hops),
    ).not.toContain('secret');
  });
});

describe('whatever the filter and the event', () => {
  const expected = (result: string) => {
    switch (result) {
      case 'pass':
      case 'noFilter':
        return 'pass';
      case 'unknown':
        return 'unknown';
      default:
        return 'fail';
    }
  };

  it('a test says what the filter of the broker says', () => {
    fc.assert(
      fc.property(
        arbitraryTrigger,
        arbitraryKnownInPart,
        (fields, { event: whole }) => {
          const mesh = meshOf([broker('b'), trigger('a')]);
          const found = mesh.resources.get(idOf('Trigger a'));
          const resources = new Map(mesh.resources);
          resources.set(idOf('Trigger a'), {
            ...found,
            resource: { ...found?.resource, ...fields },
          } as never);
          const [{ result }] = whatIf({ ...mesh, resources }, whole, {
            entry,
          }).results;
          const outcome = createFilter(fields).evaluate(createEvent(whole));
          expect(result).toBe(expected(outcome.stored ?? outcome.result));
        },
      ),
      { numRuns: 400 },
    );
  });
});
