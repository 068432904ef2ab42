import { RawObject, resource } from '../../__testUtils__/resource';
import { idOf, meshOf, to } from '../../mesh/__testUtils__/meshOf';
import { matchTriggers } from '../../mesh';
import { consumers, receivers } from './receivers';

const svc = (name: string) => to('Service', name);
const channel = (name: string) => resource('InMemoryChannel', name);
const subscription = (spec: object) =>
  resource('Subscription', 's', {
    spec: { channel: to('InMemoryChannel', 'in').ref, ...spec },
  });
const parallel = resource('Parallel', 'p', {
  spec: { branches: [{ filter: svc('filter'), subscriber: svc('svc') }] },
});
const services = ['filter', 'svc'].map(name => resource('Service', name));

const nameOf = (id: string) => id.split('/')[4] ?? id;

/** Names of what consumes the events of an EventType. */
function consumersAt(
  reference: object,
  objects: readonly RawObject[],
  options: Parameters<typeof meshOf>[1] = {},
) {
  const eventType = resource('EventType', 'e', {
    spec: { type: 'e', source: '/s', reference },
  });
  const mesh = meshOf([eventType, ...objects], options);
  const [announcement] = matchTriggers(mesh).announcedBy(idOf('EventType e'));
  const { ids, via } = consumers(mesh, announcement);
  return { ids: ids.map(nameOf), via: via.map(nameOf) };
}

describe('consumers', () => {
  it('include the reply destination of a Subscription without a subscriber', () => {
    expect(
      consumersAt(to('InMemoryChannel', 'in').ref, [
        channel('in'),
        channel('out'),
        subscription({ reply: to('InMemoryChannel', 'out') }),
      ]),
    ).toEqual({ ids: ['in', 'out'], via: ['s'] });
  });

  it('do not include what only gets replies or dead letters', () => {
    expect(
      consumersAt(to('InMemoryChannel', 'in').ref, [
        ...services,
        channel('in'),
        channel('out'),
        subscription({
          subscriber: svc('svc'),
          reply: to('InMemoryChannel', 'out'),
          delivery: { deadLetterSink: svc('dlq') },
        }),
      ]),
    ).toEqual({ ids: ['in', 'svc'], via: ['s'] });
  });

  it('include the subscriber of a branch behind its filter', () => {
    expect(
      consumersAt(to('Parallel', 'p').ref, [...services, parallel]).ids,
    ).toEqual(['p', 'filter', 'svc']);
  });

  it('include the subscribers of Triggers of a broker that may not be read', () => {
    const objects = [
      ...services,
      resource('Trigger', 't', {
        spec: { broker: 'b', subscriber: svc('svc') },
      }),
    ];
    const broker = to('Broker', 'b').ref;
    const entries = [
      {
        group: 'eventing.knative.dev',
        kind: 'Broker',
        state: 'forbidden' as const,
      },
    ];
    expect(consumersAt(broker, objects, { entries }).ids).toEqual(['b', 'svc']);
    // A broker that does not exist delivers nothing.
    expect(consumersAt(broker, objects).ids).toEqual(['b']);
  });
});

describe('receivers', () => {
  it('are the endpoints and what a Parallel passes events on to', () => {
    const { ids } = receivers(meshOf([...services, parallel]), [
      idOf('Parallel p'),
    ]);
    expect(ids.map(nameOf)).toEqual(['p', 'filter', 'svc']);
  });
});
