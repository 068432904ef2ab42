import { resource } from '../__testUtils__/resource';
import { idOf, meshOf, to } from './__testUtils__/meshOf';
import { triggerVerdicts } from './triggerVerdicts';

const broker = resource('Broker', 'orders', {
  metadata: {
    annotations: {
      'eventing.knative.dev/broker.class': 'MTChannelBasedBroker',
    },
  },
});
const trigger = (name: string, attributes: object, brokerName = 'orders') =>
  resource('Trigger', name, {
    spec: {
      broker: brokerName,
      subscriber: to('Service', 'svc'),
      filter: { attributes },
    },
  });
const eventType = (name: string, entry = 'orders') =>
  resource('EventType', name, {
    spec: { type: name, source: '/s', reference: to('Broker', entry).ref },
  });

const mesh = meshOf([
  broker,
  trigger('a', { type: 'cancelled' }),
  trigger('b', { type: 'placed', region: 'eu' }),
  trigger('c', { type: 'placed' }),
  trigger('elsewhere', { type: 'placed' }, 'others'),
  eventType('cancelled'),
  eventType('placed'),
  eventType('far', 'others'),
]);

const said = (id: string) =>
  triggerVerdicts(mesh, id).map(
    ({ announcement, trigger: of, verdict }) =>
      `${of.split('/')[4]} on ${announcement.type}: ${verdict.verdict}`,
  );

describe('the verdicts around something', () => {
  it.each([
    [
      'a Trigger: on all that is announced at its broker, what it takes in front',
      'Trigger c',
      ['c on placed: matches', 'c on cancelled: doesNotMatch'],
    ],
    [
      'an EventType: of all Triggers at its entry point, refusals included',
      'EventType placed',
      [
        'c on placed: matches',
        'b on placed: mayMatch',
        'a on placed: doesNotMatch',
      ],
    ],
    ['a Broker: none of its own', 'Broker orders', []],
  ])('%s', (_, name, expected) => {
    expect(said(idOf(name))).toEqual(expected);
  });

  it('are none of what is not there', () => {
    expect(triggerVerdicts(mesh, 'nothing')).toEqual([]);
  });
});
