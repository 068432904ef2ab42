import { RawObject, resource } from '../../__testUtils__/resource';
import {
  MeshOfOptions,
  idOf,
  meshOf,
  ready,
  to,
} from '../../mesh/__testUtils__/meshOf';
import { issueFilters } from './issueFilters';
import { IssueFilterId } from './types';

const broker = resource('Broker', 'orders', { status: ready('True') });

function trigger(name: string, spec: object, state = 'True'): RawObject {
  return resource('Trigger', name, {
    spec: { broker: 'orders', ...spec },
    status: ready(state),
  });
}

function through(
  id: IssueFilterId,
  objects: readonly RawObject[],
  options?: MeshOfOptions,
): readonly string[] {
  const lens = issueFilters.find(one => one.id === id);
  return lens?.ids(meshOf(objects, options)) ?? [];
}

const billing = resource('Service', 'billing');
const bill = { subscriber: to('Service', 'billing') };

describe('a lens', () => {
  it('has one entry of its name', () => {
    const ids = issueFilters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows what is not ready', () => {
    expect(
      through('notReady', [
        broker,
        billing,
        trigger('fine', bill),
        trigger('broken', bill, 'False'),
        trigger('unsure', bill, 'Unknown'),
      ]),
    ).toEqual([idOf('Trigger broken')]);
  });

  it('shows missing ends and who names them', () => {
    expect(
      through('unresolvedReference', [
        broker,
        billing,
        trigger('a', bill),
        trigger('b', { subscriber: to('Service', 'gone') }),
      ]),
    ).toEqual([idOf('Trigger b'), idOf('Service gone')]);
  });

  it('does not call missing what nobody may read', () => {
    expect(
      through(
        'unresolvedReference',
        [broker, trigger('b', { subscriber: to('Service', 'gone') })],
        { entries: [{ group: '', kind: 'Service', state: 'forbidden' }] },
      ),
    ).toEqual([]);
  });

  it('shows who loses what cannot be delivered, but not who takes a sink over', () => {
    const sink = { delivery: { deadLetterSink: to('Service', 'billing') } };
    expect(
      through('noDeadLetterSink', [
        broker,
        billing,
        trigger('loses', bill),
        trigger('keeps', { ...bill, ...sink }),
        resource('Broker', 'safe', { spec: sink, status: ready('True') }),
        trigger('inherits', { ...bill, broker: 'safe' }),
      ]),
    ).toEqual([idOf('Trigger loses')]);
  });

  it('claims nothing of a dead letter sink where the broker may not be read', () => {
    expect(
      through('noDeadLetterSink', [trigger('a', bill)], {
        entries: [
          { group: 'eventing.knative.dev', kind: 'Broker', state: 'forbidden' },
        ],
      }),
    ).toEqual([]);
  });

  it('shows triggers that let everything pass', () => {
    const filter = { filter: { attributes: { type: 'a' } } };
    expect(
      through('catchAll', [
        broker,
        trigger('all', bill),
        trigger('some', { ...bill, ...filter }),
      ]),
    ).toEqual([idOf('Trigger all')]);
  });

  it('shows brokers and channels that nobody takes from, and triggers that deliver to nobody', () => {
    expect(
      through('noSubscriber', [
        broker,
        billing,
        trigger('bill', bill),
        trigger('nowhere', {}),
        resource('Broker', 'idle', { status: ready('True') }),
        resource('InMemoryChannel', 'idle', { status: ready('True') }),
      ]),
    ).toEqual(
      ['Broker idle', 'Trigger nowhere', 'InMemoryChannel idle'].map(name =>
        idOf(name),
      ),
    );
  });

  it('shows event types that nobody takes, and where they come in', () => {
    const eventType = (name: string) =>
      resource('EventType', name, {
        spec: { type: name, reference: to('Broker', 'orders').ref },
        status: ready('True'),
      });
    expect(
      through('unconsumedType', [
        broker,
        billing,
        trigger('a', { ...bill, filter: { attributes: { type: 'taken' } } }),
        eventType('taken'),
        eventType('left'),
      ]),
    ).toEqual([idOf('Broker orders'), idOf('EventType left')]);
  });

  it('shows who gets what it answers, and where that goes round', () => {
    expect(
      through('replyLoop', [
        broker,
        billing,
        trigger('again', { ...bill, filter: { attributes: { type: 'a' } } }),
        trigger('once', { ...bill, filter: { attributes: { type: 'b' } } }),
        resource('EventType', 'answer', {
          spec: { type: 'a', reference: to('Trigger', 'again').ref },
          status: ready('True'),
        }),
      ]),
    ).toEqual([idOf('Broker orders'), idOf('Trigger again')]);
  });
});
