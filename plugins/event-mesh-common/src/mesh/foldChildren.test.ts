import { RawObject, resource } from '../__testUtils__/resource';
import {
  controlledBy,
  idOf,
  linksOf,
  meshOf,
  ready,
  resourceOf,
  to,
} from './__testUtils__/meshOf';

const broker = resource('Broker', 'orders', { status: ready('True') });
const channel = (status = 'True') =>
  resource('InMemoryChannel', 'orders-kne-trigger', {
    metadata: controlledBy(broker),
    status: ready(status),
  });
const service = resource('Service', 'orders-kne-trigger-kn-channel', {
  metadata: controlledBy(channel()),
});

describe('folding', () => {
  it('is transitive, and lists everything at the top', () => {
    const mesh = meshOf([broker, channel(), service]);
    const ids = [
      idOf('Service orders-kne-trigger-kn-channel'),
      idOf('InMemoryChannel orders-kne-trigger'),
    ];
    expect(resourceOf(mesh, 'Broker orders').folded).toEqual(ids);
    ids.forEach(id =>
      expect(mesh.resources.get(id)).toMatchObject({
        foldedInto: idOf('Broker orders'),
        folded: [],
      }),
    );
  });

  it('goes by uid and not by name', () => {
    const other = resource('InMemoryChannel', 'x', {
      metadata: controlledBy(broker, 'another-uid'),
    });
    const mesh = meshOf([broker, other]);
    expect(resourceOf(mesh, 'InMemoryChannel x').foldedInto).toBeUndefined();
  });

  it('takes kind and name to tell two objects of one uid apart', () => {
    const twin = (kind: string, name: string) =>
      resource(kind, name, { metadata: { uid: 'twin' } });
    const child = resource('InMemoryChannel', 'x', {
      metadata: controlledBy(twin('Broker', 'b')),
    });
    const stranger = resource('InMemoryChannel', 'y', {
      metadata: controlledBy(twin('Broker', 'renamed')),
    });
    const mesh = meshOf([
      twin('Broker', 'a'),
      twin('Broker', 'b'),
      twin('Channel', 'b'),
      child,
      stranger,
    ]);
    expect(resourceOf(mesh, 'InMemoryChannel x').foldedInto).toBe(
      idOf('Broker b'),
    );
    expect(resourceOf(mesh, 'InMemoryChannel y').foldedInto).toBe(
      idOf('Broker a'),
    );
  });

  it('takes a policy that Knative derived for a part of whom it was derived for', () => {
    const ownedBy = (...owners: RawObject[]) => ({
      ownerReferences: owners.map(({ apiVersion, kind, metadata }) => ({
        apiVersion,
        kind,
        name: metadata.name,
        uid: metadata.uid,
      })),
    });
    const own = resource('EventPolicy', 'own');
    const derived = (name: string, ...owners: RawObject[]) =>
      resource('EventPolicy', name, { metadata: ownedBy(...owners) });
    const mesh = meshOf([
      broker,
      channel(),
      own,
      derived('of-broker', broker),
      derived('of-both', channel(), own),
      derived('of-nobody', resource('Broker', 'gone')),
      resource('InMemoryChannel', 'mine', { metadata: ownedBy(broker) }),
    ]);
    const owners = ['own', 'of-broker', 'of-both', 'of-nobody'].map(
      name => resourceOf(mesh, `EventPolicy ${name}`).foldedInto,
    );
    expect(owners).toEqual([
      undefined,
      idOf('Broker orders'),
      idOf('EventPolicy own'),
      undefined,
    ]);
    expect(resourceOf(mesh, 'InMemoryChannel mine').foldedInto).toBeUndefined();
  });

  it('leaves what an operator made for its own object', () => {
    const app = resource('App', 'shop', { group: 'apps.example' });
    const mesh = meshOf([
      app,
      resource('Deployment', 'web', { metadata: controlledBy(app) }),
      resource('Broker', 'b', { metadata: controlledBy(app) }),
    ]);
    expect(resourceOf(mesh, 'Deployment web').foldedInto).toBeUndefined();
    expect(resourceOf(mesh, 'Broker b').foldedInto).toBeUndefined();
  });

  it('keeps to one cluster', () => {
    const mesh = meshOf([], {
      clusters: { test: [broker], other: [channel()] },
    });
    expect(
      mesh.resources.get(idOf('InMemoryChannel orders-kne-trigger', 'other'))
        ?.foldedInto,
    ).toBeUndefined();
  });

  it('leaves out what folded resources say, and lets references to them end at their owner', () => {
    const subscription = resource('Subscription', 'generated', {
      metadata: controlledBy(resource('Trigger', 't')),
      spec: {
        channel: to('InMemoryChannel', 'orders-kne-trigger').ref,
        subscriber: { uri: 'http://broker-filter.knative-eventing.svc/x' },
      },
    });
    const own = resource('Subscription', 'own', {
      spec: { channel: to('InMemoryChannel', 'orders-kne-trigger').ref },
    });
    const mesh = meshOf([
      broker,
      channel(),
      resource('Trigger', 't'),
      subscription,
      own,
    ]);
    expect(linksOf(mesh, 'Subscription generated')).toEqual([]);
    expect(linksOf(mesh, 'Subscription own')).toEqual([
      'channel -> Broker orders',
    ]);
    expect(mesh.placeholders.size).toBe(0);
  });

  it('makes the owner of an EventType its producer', () => {
    const source = resource('PingSource', 'nightly');
    const mesh = meshOf([
      source,
      resource('EventType', 'ping', { metadata: controlledBy(source) }),
      resource('EventType', 'orphan', {
        metadata: controlledBy(source, 'another-uid'),
      }),
    ]);
    const { producedBy, foldedInto } = resourceOf(mesh, 'EventType ping');
    expect(producedBy).toBe(idOf('PingSource nightly'));
    expect(foldedInto).toBeUndefined();
    expect(linksOf(mesh, 'EventType ping')).toEqual([
      'producedBy -> PingSource nightly',
    ]);
    expect(resourceOf(mesh, 'EventType orphan').producedBy).toBeUndefined();
  });

  it('takes the user-facing owner for the producer', () => {
    const outer = resource('IntegrationSource', 'outer');
    const inner = resource('ContainerSource', 'inner', {
      metadata: controlledBy(outer),
    });
    const mesh = meshOf([
      outer,
      inner,
      resource('EventType', 'e', { metadata: controlledBy(inner) }),
    ]);
    expect(linksOf(mesh, 'EventType e')).toEqual([
      'producedBy -> IntegrationSource outer',
    ]);
  });

  it('leaves workloads of workloads alone', () => {
    const cronJob = resource('CronJob', 'c');
    const job = resource('Job', 'j', { metadata: controlledBy(cronJob) });
    const mesh = meshOf([cronJob, job]);
    expect(resourceOf(mesh, 'Job j').foldedInto).toBeUndefined();
  });

  it('leaves a Trigger alone that a Knative Service owns', () => {
    const owner = resource('Service', 'func', { group: 'serving.knative.dev' });
    const mesh = meshOf([
      owner,
      resource('Trigger', 't', { metadata: controlledBy(owner) }),
    ]);
    expect(resourceOf(mesh, 'Trigger t').foldedInto).toBeUndefined();
  });

  it('takes what Serving made for a Knative Service as a part of it, though Routes are not read', () => {
    const owner = resource('Service', 'web', {
      group: 'serving.knative.dev',
      status: ready('True'),
    });
    const route = resource('Route', 'web', { group: 'serving.knative.dev' });
    const made = (name: string, labels: object) =>
      resource('Service', name, {
        metadata: { ...controlledBy(route), labels },
      });
    const label = 'serving.knative.dev/service';
    const mesh = meshOf([
      owner,
      made('web', { [label]: 'web' }),
      made('other', { [label]: 'nobody' }),
      made('older', { [label]: 'web', [`${label}UID`]: 'gone' }),
      resource('Service', 'mine', {
        metadata: { labels: { [label]: 'web' } },
      }),
    ]);
    const owners = ['web', 'other', 'older', 'mine'].map(
      name => resourceOf(mesh, `Service ${name}`).foldedInto,
    );
    expect(owners).toEqual([
      idOf('KnativeService web'),
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('ends where resources own each other in a circle', () => {
    const first = resource('ContainerSource', 'first');
    const second = resource('ContainerSource', 'second', {
      metadata: controlledBy(first),
    });
    const mesh = meshOf([
      resource('ContainerSource', 'first', { metadata: controlledBy(second) }),
      second,
      resource('ContainerSource', 'self', {
        metadata: controlledBy(resource('ContainerSource', 'self')),
      }),
      resource('SinkBinding', 'child', { metadata: controlledBy(first) }),
    ]);
    ['first', 'second', 'self'].forEach(name =>
      expect(
        resourceOf(mesh, `ContainerSource ${name}`).foldedInto,
      ).toBeUndefined(),
    );
    expect(resourceOf(mesh, 'SinkBinding child').foldedInto).toBe(
      idOf('ContainerSource first'),
    );
  });
});

describe('the status of an owner', () => {
  it('is as bad as the worst of its generated resources, and says which', () => {
    const mesh = meshOf([broker, channel('False'), service]);
    expect(resourceOf(mesh, 'Broker orders').status).toMatchObject({
      state: 'notReady',
      blame: idOf('InMemoryChannel orders-kne-trigger'),
    });
  });

  it.each([
    ['True', 'True', 'ready', undefined],
    ['True', 'Unknown', 'unknown', 'child'],
    ['True', 'False', 'notReady', 'child'],
    ['Unknown', 'True', 'unknown', undefined],
    ['Unknown', 'Unknown', 'unknown', undefined],
    ['Unknown', 'False', 'notReady', 'child'],
    ['False', 'False', 'notReady', undefined],
    ['False', 'Unknown', 'notReady', undefined],
  ])('that is %s over one that is %s is %s', (own, child, state, blamed) => {
    const mesh = meshOf([
      resource('Broker', 'orders', { status: ready(own) }),
      channel(child),
    ]);
    const blame = blamed && idOf('InMemoryChannel orders-kne-trigger');
    expect(resourceOf(mesh, 'Broker orders').status).toMatchObject({ state });
    expect(resourceOf(mesh, 'Broker orders').status.blame).toBe(blame);
  });

  it('is that it is being deleted, whatever its generated resources say', () => {
    const mesh = meshOf([
      resource('Broker', 'orders', {
        metadata: { deletionTimestamp: '2026-01-01T00:02:00Z' },
      }),
      channel('False'),
    ]);
    expect(resourceOf(mesh, 'Broker orders').status.state).toBe('terminating');
  });

  it('comes with all that is not well below it, the worst first', () => {
    const sequence = resource('Sequence', 's', { status: ready('False') });
    const part = (name: string, status?: object) =>
      resource('InMemoryChannel', name, {
        metadata: controlledBy(sequence),
        status,
      });
    const mesh = meshOf([
      sequence,
      part('a', ready('Unknown')),
      part('b', ready('True')),
      part('c'),
      part('d', ready('False')),
      resource('EventPolicy', 'e', {
        metadata: controlledBy(sequence),
        status: ready('False'),
      }),
    ]);
    expect(resourceOf(mesh, 'Sequence s').notReadyParts).toEqual(
      ['d', 'c', 'a'].map(name => idOf(`InMemoryChannel ${name}`)),
    );
  });

  it.each([
    ['Job', 'JobSink', { conditions: [{ type: 'Failed', status: 'True' }] }],
    ['EventPolicy', 'Broker', ready('False')],
  ])('does not suffer from a %s of a %s', (kind, ownerKind, status) => {
    const owner = resource(ownerKind, 'o', { status: ready('True') });
    const mesh = meshOf([
      owner,
      resource(kind, 'child', { metadata: controlledBy(owner), status }),
    ]);
    expect(resourceOf(mesh, `${ownerKind} o`)).toMatchObject({
      status: { state: 'ready' },
      folded: [idOf(`${kind} child`)],
    });
  });
});
