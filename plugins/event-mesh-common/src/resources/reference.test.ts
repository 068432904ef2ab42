import { Field } from './fields/field';
import { pathOf } from './fields/pathOf';
import { readReference } from './reference';

function read(value: unknown, defaults = {}) {
  const readIssues = new Set<string>();
  const parent: Field = { value: {}, key: '', report: () => {} };
  const field: Field = {
    value,
    key: 'ref',
    parent,
    report: (code, at) => readIssues.add(`${code} ${pathOf(at)}`),
  };
  const options = { namespace: 'shop', ...defaults };
  const reference = readReference(field, options);
  return { reference, readIssues: [...readIssues] };
}

const broker = { kind: 'Broker', name: 'orders' };
const orders = {
  group: 'eventing.knative.dev',
  kind: 'Broker',
  namespace: 'shop',
  name: 'orders',
};

describe('readReference', () => {
  it.each([
    {
      rule: 'splits apiVersion and defaults the namespace to the holder’s',
      written: { ...broker, apiVersion: 'eventing.knative.dev/v1' },
      reference: { ...orders, version: 'v1' },
    },
    {
      rule: 'reads a core apiVersion as the empty group',
      written: { apiVersion: 'v1', kind: 'Service', name: 'web' },
      reference: {
        group: '',
        version: 'v1',
        kind: 'Service',
        namespace: 'shop',
        name: 'web',
      },
    },
    {
      rule: 'keeps another namespace',
      written: {
        ...broker,
        apiVersion: 'eventing.knative.dev/v1',
        namespace: 'b',
      },
      reference: { ...orders, version: 'v1', namespace: 'b' },
    },
    {
      rule: 'accepts a group without a version',
      written: { ...broker, group: 'eventing.knative.dev' },
      reference: orders,
    },
    {
      rule: 'prefers apiVersion to group',
      written: {
        ...broker,
        group: 'other',
        apiVersion: 'eventing.knative.dev/v1',
      },
      reference: { ...orders, version: 'v1' },
    },
  ])('$rule', ({ written, reference }) => {
    expect(read(written)).toEqual({ reference, readIssues: [] });
  });

  it('returns undefined for an absent reference', () => {
    expect(read(undefined)).toEqual({ reference: undefined, readIssues: [] });
    expect(read(null)).toEqual({ reference: undefined, readIssues: [] });
  });

  it.each([
    ['no name', { apiVersion: 'v1', kind: 'Service' }, 'fieldMissing ref.name'],
    ['no kind', { apiVersion: 'v1', name: 'web' }, 'fieldMissing ref.kind'],
    [
      'neither apiVersion nor group',
      { kind: 'Service', name: 'web' },
      'fieldMissing ref.apiVersion',
    ],
    [
      'a name that is not a string',
      { apiVersion: 'v1', kind: 'Service', name: 7 },
      'fieldMalformed ref.name',
    ],
    ['no object', 'v1/Service/web', 'fieldMalformed ref'],
  ])('drops and reports a reference with %s', (_, written, readIssue) => {
    expect(read(written)).toEqual({
      reference: undefined,
      readIssues: [readIssue],
    });
  });

  it('falls back to the holder’s namespace if the namespace is malformed', () => {
    const written = {
      apiVersion: 'v1',
      kind: 'Service',
      name: 'a',
      namespace: 1,
    };
    const { reference, readIssues } = read(written);
    expect(reference?.namespace).toBe('shop');
    expect(readIssues).toEqual(['fieldMalformed ref.namespace']);
  });

  it('applies the default group and kind of a field with one possible kind', () => {
    const defaults = { group: 'eventing.knative.dev', kind: 'Broker' };
    expect(read({ name: 'orders' }, defaults)).toEqual({
      reference: orders,
      readIssues: [],
    });
  });
});
