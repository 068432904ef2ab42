import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

function read(spec: unknown) {
  return readOne('eventPolicy', resource('EventPolicy', 'p', { spec }));
}

const apiVersion = 'eventing.knative.dev/v1';
const kind = 'Broker';
const broker = { group: 'eventing.knative.dev', kind, namespace: 'shop' };

describe('EventPolicy', () => {
  it('protects refs and selections', () => {
    const { resource: policy, readIssues } = read({
      to: [
        { ref: { apiVersion, kind, name: 'orders' } },
        { selector: { apiVersion, kind, matchLabels: { app: 'a' } } },
      ],
    });
    expect(policy.to).toEqual([
      { ...broker, version: 'v1', name: 'orders' },
      { ...broker, selector: { app: 'a' } },
    ]);
    expect(policy).not.toHaveProperty('toIncomplete');
    expect(readIssues).toEqual([]);
  });

  it('protects everything where it names nothing', () => {
    const { resource: policy } = read({});
    expect(policy.to).toEqual([]);
    expect(policy.toIncomplete).toBeUndefined();
  });

  it.each([
    ['an entry', [{}]],
    ['the list', 'orders'],
  ])('does not seem to protect everything where %s cannot be read', (_, to) => {
    const { resource: policy, readIssues } = read({ to });
    expect(policy.to).toEqual([]);
    expect(policy.toIncomplete).toBe(true);
    expect(readIssues).toHaveLength(1);
  });

  it('lets in sources and subjects, perhaps of another namespace', () => {
    const { resource: policy } = read({
      from: [
        {
          ref: {
            apiVersion: 'sources.knative.dev/v1',
            kind: 'PingSource',
            name: 'p',
            namespace: 'other',
          },
        },
        { sub: 'system:serviceaccount:shop:*' },
      ],
      filters: [{ prefix: { type: 'a' } }],
    });
    expect(policy.from).toMatchObject([
      { kind: 'PingSource', namespace: 'other' },
      { sub: 'system:serviceaccount:shop:*' },
    ]);
    expect(policy.filters).toHaveLength(1);
  });

  it('names whom it was derived for, which its controller is not', () => {
    const owner = (uid: string, rest: object = {}) => ({
      apiVersion: 'eventing.knative.dev/v1',
      kind: 'Broker',
      name: 'b',
      uid,
      ...rest,
    });
    const derivedFor = (...ownerReferences: unknown[]) =>
      readOne(
        'eventPolicy',
        resource('EventPolicy', 'p', { metadata: { ownerReferences } }),
      ).resource.derivedFor;
    expect(
      derivedFor(owner('1'), owner('2', { controller: true }), {}, 5),
    ).toEqual([{ uid: '1', kind: 'Broker', name: 'b' }]);
    expect(derivedFor()).toBeUndefined();
  });
});
