import { readOne } from '../__testUtils__/readOne';
import { resource } from '../__testUtils__/resource';

function read(selector: unknown) {
  const raw = resource('SinkBinding', 's', {
    spec: {
      sink: { uri: 'http://a' },
      subject: { apiVersion: 'apps/v1', kind: 'Deployment', selector },
    },
  });
  const { resource: binding, readIssues } = readOne('eventSource', raw);
  return { subject: binding.subject, readIssues };
}

const deployments = { group: 'apps', kind: 'Deployment', namespace: 'shop' };
const key = 'tier';

describe('readSelected', () => {
  it('reads labels', () => {
    expect(read({ matchLabels: { app: 'web' } })).toEqual({
      subject: { ...deployments, selector: { app: 'web' } },
      readIssues: [],
    });
  });

  it('selects all objects of the kind if the selector is empty', () => {
    expect(read({}).subject).toEqual({ ...deployments, selector: {} });
  });

  it('reads expressions, which narrow the selection', () => {
    const matchExpressions = [
      { key, operator: 'In', values: ['a', ''] },
      { key, operator: 'Exists' },
    ];
    expect(read({ matchExpressions }).subject).toEqual({
      ...deployments,
      selector: {},
      expressions: [
        { key, operator: 'In', values: ['a', ''] },
        { key, operator: 'Exists', values: [] },
      ],
    });
  });

  it.each([
    ['labels', { matchLabels: { app: 'web', tier: 1 } }],
    ['an expression', { matchExpressions: [{ key }] }],
    ['expressions', { matchExpressions: {} }],
    [
      'a value',
      { matchExpressions: [{ key, operator: 'In', values: ['a', 1] }] },
    ],
    ['text instead of an object', 'app=web'],
    ['a list instead of an object', [{ app: 'web' }]],
    ['values', { matchExpressions: [{ key, operator: 'In', values: 'a' }] }],
  ])(
    'drops a selector with malformed %s instead of widening it',
    (_, selector) => {
      const { subject, readIssues } = read(selector);
      expect(subject).toBeUndefined();
      expect(readIssues).toHaveLength(1);
    },
  );
});
