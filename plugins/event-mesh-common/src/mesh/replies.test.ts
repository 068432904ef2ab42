import { resource } from '../__testUtils__/resource';
import { idOf, linkOf, linksOf, meshOf, to } from './__testUtils__/meshOf';

const broker = resource('Broker', 'orders');
const mailer = resource('Service', 'mailer');
const trigger = (subscriber: object = to('Service', 'mailer')) =>
  resource('Trigger', 't', { spec: { broker: 'orders', subscriber } });
const answer = (name: string, kind: string, of = 't', namespace = 'shop') =>
  resource('EventType', name, {
    spec: { type: name, reference: to(kind, of, namespace).ref },
  });

describe('replies of a Trigger’s subscriber', () => {
  it('are no link where nothing shows that there are any', () => {
    const mesh = meshOf([
      broker,
      mailer,
      trigger(),
      answer('a', 'Trigger', 'other'),
      answer('b', 'Trigger', 't', 'elsewhere'),
      answer('c', 'Subscription'),
      answer('d', 'Broker', 'orders'),
    ]);
    expect(linksOf(mesh, 'Trigger t')).toEqual([
      'broker -> Broker orders',
      'subscriber -> Service mailer',
    ]);
  });

  it('go back into the broker where EventTypes record them', () => {
    const mesh = meshOf([
      broker,
      mailer,
      trigger(),
      answer('b', 'Trigger'),
      answer('a', 'Trigger'),
    ]);
    expect(linkOf(mesh, 'Trigger t', 'reply')).toMatchObject({
      target: idOf('Broker orders'),
      field: 'spec.broker',
      recordedBy: [idOf('EventType a'), idOf('EventType b')],
    });
  });

  it('go back into a broker that nobody saw as well', () => {
    expect(
      linksOf(meshOf([trigger(), answer('a', 'Trigger')]), 'Trigger t'),
    ).toContain('reply -> (notFound) Broker orders');
  });

  it('are certain of an EventTransform that has no sink', () => {
    const slim = (spec: object) => resource('EventTransform', 'slim', { spec });
    const mesh = (spec: object) =>
      meshOf([broker, slim(spec), trigger(to('EventTransform', 'slim'))]);
    expect(linkOf(mesh({}), 'Trigger t', 'reply').recordedBy).toEqual([
      idOf('EventTransform slim'),
    ]);
    expect(
      linksOf(mesh({ sink: to('Service', 'mailer') }), 'Trigger t').join(),
    ).not.toContain('reply');
  });

  it('name the field that names the broker', () => {
    const brokerRef = { kind: 'Broker', name: 'orders', namespace: 'far' };
    const mesh = meshOf([
      resource('Trigger', 't', {
        spec: { brokerRef, subscriber: to('Service', 'mailer') },
      }),
      answer('a', 'Trigger'),
    ]);
    expect(linkOf(mesh, 'Trigger t', 'reply').field).toBe('spec.brokerRef');
    expect(linkOf(mesh, 'Trigger t', 'broker').field).toBe('spec.brokerRef');
  });
});

describe('replies of a Subscription’s subscriber', () => {
  const subscription = (reply?: object) =>
    resource('Subscription', 't', {
      spec: {
        channel: to('Channel', 'c').ref,
        subscriber: to('Service', 'mailer'),
        ...(reply ? { reply } : {}),
      },
    });

  it('go where the Subscription says, recorded or not', () => {
    const reply = to('Broker', 'orders');
    const recordedBy = (...more: ReturnType<typeof answer>[]) =>
      linkOf(meshOf([subscription(reply), ...more]), 'Subscription t', 'reply')
        .recordedBy;
    expect(recordedBy()).toBeUndefined();
    expect(recordedBy(answer('a', 'Subscription'))).toEqual([
      idOf('EventType a'),
    ]);
  });

  it('go nowhere where it says nothing', () => {
    expect(
      linksOf(
        meshOf([subscription(), answer('a', 'Subscription')]),
        'Subscription t',
      ).join(),
    ).not.toContain('reply');
  });
});
