import { readOne } from '../__testUtils__/readOne';
import { resource } from '../__testUtils__/resource';

describe('readBase', () => {
  const controller = {
    apiVersion: 'sources.knative.dev/v1beta2',
    kind: 'PingSource',
    name: 'nightly',
    uid: 'u1',
    controller: true,
  };

  it('reads metadata and status', () => {
    const broker = resource('Broker', 'orders', {
      metadata: {
        labels: { team: 'a' },
        annotations: { note: 'b' },
        deletionTimestamp: '2026-01-02T00:00:00Z',
        generation: 3,
        ownerReferences: [
          { ...controller, controller: false, uid: 'u0' },
          controller,
        ],
      },
      status: { observedGeneration: 2 },
    });
    expect(readOne('broker', broker).resource).toMatchObject({
      ref: {
        cluster: 'test',
        group: 'eventing.knative.dev',
        kind: 'Broker',
        namespace: 'shop',
        name: 'orders',
      },
      version: 'v1',
      labels: { team: 'a' },
      annotations: { note: 'b' },
      createdAt: '2026-01-01T00:00:00Z',
      deletedAt: '2026-01-02T00:00:00Z',
      generation: 3,
      observedGeneration: 2,
      hasStatus: true,
      controller: { uid: 'u1', kind: 'PingSource', name: 'nightly' },
    });
  });

  it.each([
    ['no status', undefined, false],
    ['an empty status', {}, false],
    ['any status', { conditions: [] }, true],
  ])('detects whether an object has a status: %s', (_, status, hasStatus) => {
    const { resource: broker } = readOne(
      'broker',
      resource('Broker', 'b', { status }),
    );
    expect(broker.hasStatus).toBe(hasStatus);
  });

  it('returns no controller without a controlling owner', () => {
    const metadata = {
      ownerReferences: [{ ...controller, controller: undefined }],
    };
    const { resource: broker } = readOne(
      'broker',
      resource('Broker', 'b', { metadata }),
    );
    expect(broker.controller).toBeUndefined();
  });

  it('omits managedFields and does not mutate the input', () => {
    const raw = resource('Broker', 'b', { metadata: { managedFields: [{}] } });
    const before = JSON.stringify(raw);
    const { object } = readOne('broker', raw).resource;
    expect(JSON.stringify(object)).not.toContain('managedFields');
    expect(JSON.stringify(raw)).toBe(before);
  });

  it('drops only the malformed fields', () => {
    const raw = resource('Broker', 'b', {
      metadata: {
        uid: 5,
        labels: { a: 'x', b: 1 },
        annotations: 'none',
        generation: '1',
        ownerReferences: {},
      },
      spec: 'none',
      status: [],
    });
    const { resource: broker, readIssues } = readOne('broker', raw);
    expect(broker).toMatchObject({
      labels: { a: 'x' },
      annotations: {},
      addresses: [],
    });
    expect(readIssues).toEqual([
      'fieldMalformed metadata.annotations',
      'fieldMalformed metadata.generation',
      'fieldMalformed metadata.labels.b',
      'fieldMalformed metadata.ownerReferences',
      'fieldMalformed metadata.uid',
      'fieldMalformed spec',
      'fieldMalformed status',
    ]);
  });

  it('reports a namespaced object without a namespace', () => {
    const raw = resource('Broker', 'b', { metadata: { namespace: undefined } });
    expect(readOne('broker', raw).readIssues).toEqual([
      'fieldMissing metadata.namespace',
    ]);
  });

  it('does not require a namespace for a Namespace', () => {
    expect(readOne('namespace', resource('Namespace', 'shop'))).toMatchObject({
      resource: { ref: { namespace: '', name: 'shop' } },
      readIssues: [],
    });
  });
});
