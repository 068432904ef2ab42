import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

function read(spec: unknown) {
  return readOne('eventPolicy', resource('EventPolicy', 'p', { spec }));
}

const apiVersion = 'eventing.knative.dev/v1';
const kind = 'Broker';
const broker = { group: 'eventing.knative.dev', kind, namespace: 'shop' };

describe('EventPolicy', () => {
  it('reads the references and selectors that an EventPolicy protects', () => {
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

  it('applies to the whole namespace if it names no targets', () => {
    const { resource: policy } = read({});
    expect(policy.to).toEqual([]);
    expect(policy.toIncomplete).toBeUndefined();
  });

  it.each([
    ['an entry', [{}]],
    ['the list', 'orders'],
  ])('marks targets as incomplete if %s is unreadable', (_, to) => {
    const { resource: policy, readIssues } = read({ to });
    expect(policy.to).toEqual([]);
    expect(policy.toIncomplete).toBe(true);
    expect(readIssues).toHaveLength(1);
  });

  it('reads allowed sources and subjects, also of another namespace', () => {
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

  it('reads the non-controller owners for which it was derived', () => {
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
