import { ResourceRef } from '../model';
import { kubectlCommand } from './kubectlCommand';

const ref: ResourceRef = {
  cluster: 'c',
  group: 'eventing.knative.dev',
  kind: 'Trigger',
  namespace: 'shop',
  name: 'fulfil-orders',
};

describe('kubectlCommand', () => {
  it('includes the group of the kind', () => {
    expect(kubectlCommand({ ref })).toBe(
      'kubectl get trigger.eventing.knative.dev -n shop fulfil-orders -o yaml',
    );
  });

  it('omits the group of core kinds and the namespace of cluster-scoped resources', () => {
    expect(
      kubectlCommand({
        ref: {
          ...ref,
          group: '',
          kind: 'Namespace',
          namespace: '',
          name: 'shop',
        },
      }),
    ).toBe('kubectl get namespace shop -o yaml');
  });

  it.each([
    ['$(reboot)', `'$(reboot)'`],
    [`it's`, `'it'\\''s'`],
    ['a b', `'a b'`],
    ['a;b', `'a;b'`],
    ['a\nb', `'a\nb'`],
    ['', `''`],
  ])('quotes the name %j for the shell', (name, quoted) => {
    expect(kubectlCommand({ ref: { ...ref, name } })).toBe(
      `kubectl get trigger.eventing.knative.dev -n shop ${quoted} -o yaml`,
    );
  });

  it('does not let a name become an option of kubectl', () => {
    expect(kubectlCommand({ ref: { ...ref, name: '--all' } })).toBe(
      'kubectl get -n shop -o yaml -- trigger.eventing.knative.dev --all',
    );
  });
});
