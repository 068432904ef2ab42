import { resource } from '../__testUtils__/resource';
import { idOf, linkOf, linksOf, meshOf, to } from './__testUtils__/meshOf';

const dlq = resource('Service', 'dlq');
const own = resource('Service', 'own');
const uri = 'http://dlq.shop.svc.cluster.local';
const delivery = { deadLetterSink: to('Service', 'dlq') };

describe('the dead letter sink of a Trigger', () => {
  const broker = (spec?: object) => resource('Broker', 'orders', { spec });
  const trigger = (spec: object = {}, status: object = {}) =>
    resource('Trigger', 't', {
      spec: { broker: 'orders', subscriber: to('Service', 'x'), ...spec },
      status,
    });

  it.each([
    ['its own', { delivery: { deadLetterSink: to('Service', 'own') } }, 'own'],
    ['its broker’s', {}, 'dlq'],
    ['its broker’s beside rules of its own', { delivery: { retry: 3 } }, 'dlq'],
    [
      'its broker’s where its own cannot be read',
      { delivery: { deadLetterSink: 7 } },
      'dlq',
    ],
  ])('is %s', (_, spec, name) => {
    const mesh = meshOf([broker({ delivery }), trigger(spec), dlq, own]);
    const inherited = name === 'dlq' ? idOf('Broker orders') : undefined;
    const link = linkOf(mesh, 'Trigger t', 'deadLetterSink');
    expect(link.target).toBe(idOf(`Service ${name}`));
    expect(link.inheritedFrom).toBe(inherited);
  });

  it('is none where neither has one', () => {
    const mesh = meshOf([broker({ delivery: { retry: 3 } }), trigger()]);
    expect(linksOf(mesh, 'Trigger t').join()).not.toContain('deadLetterSink');
  });

  it('is what the status says, taken over from a broker that nobody saw', () => {
    const mesh = meshOf([dlq, trigger({}, { deadLetterSinkUri: uri })]);
    expect(linkOf(mesh, 'Trigger t', 'deadLetterSink')).toMatchObject({
      target: idOf('Service dlq'),
      resolvedBy: 'address',
      field: 'status.deadLetterSinkUri',
      inheritedFrom: idOf('Broker orders'),
    });
  });

  it('is what the status says where the broker does not name it', () => {
    const mesh = meshOf([
      broker(),
      trigger({}, { deadLetterSinkUri: 'https://x.example' }),
    ]);
    const link = linkOf(mesh, 'Trigger t', 'deadLetterSink');
    expect(link.inheritedFrom).toBeUndefined();
    expect(mesh.placeholders.get(link.target)?.namedBy).toEqual([
      { id: idOf('Trigger t'), field: 'status.deadLetterSinkUri' },
    ]);
  });
});

describe('the dead letter sink of a Subscription', () => {
  const channel = (spec?: object) => resource('Channel', 'c', { spec });
  const subscription = (spec: object = {}, deadLetterSinkUri?: string) =>
    resource('Subscription', 't', {
      spec: { channel: to('Channel', 'c').ref, ...spec },
      status: { physicalSubscription: { deadLetterSinkUri } },
    });

  it.each([
    ['its own', { delivery: { deadLetterSink: to('Service', 'own') } }, 'own'],
    ['its channel’s', {}, 'dlq'],
    [
      'its channel’s beside rules of its own',
      { delivery: { retry: 3 } },
      'dlq',
    ],
  ])('is %s', (_, spec, name) => {
    const mesh = meshOf([channel({ delivery }), subscription(spec), dlq, own]);
    const link = linkOf(mesh, 'Subscription t', 'deadLetterSink');
    expect(link.target).toBe(idOf(`Service ${name}`));
    expect(link.inheritedFrom).toBe(
      name === 'dlq' ? idOf('Channel c') : undefined,
    );
  });

  it('is what the status says, taken over from a channel that nobody saw', () => {
    const mesh = meshOf([dlq, subscription({}, uri)]);
    expect(linkOf(mesh, 'Subscription t', 'deadLetterSink')).toMatchObject({
      target: idOf('Service dlq'),
      inheritedFrom: idOf('Channel c'),
    });
  });
});

describe.each(['Broker', 'Channel'])('the dead letter sink of a %s', kind => {
  it('is what the status says where the spec says nothing', () => {
    const mesh = meshOf([
      dlq,
      resource(kind, 'x', { status: { deadLetterSinkUri: uri } }),
    ]);
    expect(linksOf(mesh, `${kind} x`)).toEqual([
      'deadLetterSink -> Service dlq',
    ]);
  });
});
