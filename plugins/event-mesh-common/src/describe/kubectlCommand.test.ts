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
  it('names the kind with its group', () => {
    expect(kubectlCommand({ ref })).toBe(
      'kubectl get trigger.eventing.knative.dev -n shop fulfil-orders -o yaml',
    );
  });

  it('names no group for core kinds, and no namespace for what has none', () => {
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
  ])('lets a shell do nothing with the name %j', (name, quoted) => {
    expect(kubectlCommand({ ref: { ...ref, name } })).toBe(
      `kubectl get trigger.eventing.knative.dev -n shop ${quoted} -o yaml`,
    );
  });

  it('lets kubectl take no name for an option', () => {
    expect(kubectlCommand({ ref: { ...ref, name: '--all' } })).toBe(
      'kubectl get -n shop -o yaml -- trigger.eventing.knative.dev --all',
    );
  });
});
