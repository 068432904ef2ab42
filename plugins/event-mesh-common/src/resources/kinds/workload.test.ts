import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

const labels = { app: 'web' };
const template = { metadata: { labels } };

describe('a workload', () => {
  it.each([
    ['Service', { spec: { selector: labels } }, labels, {}],
    ['Service', { spec: { type: 'ExternalName' } }, {}, {}],
    [
      'Deployment',
      { spec: { selector: { matchLabels: labels }, template } },
      {},
      labels,
    ],
    ['StatefulSet', { spec: { template } }, {}, labels],
    ['DaemonSet', { spec: { template } }, {}, labels],
    ['Job', { spec: { template } }, {}, labels],
    ['CronJob', { spec: { jobTemplate: { spec: { template } } } }, {}, labels],
    [
      'Service',
      { group: 'serving.knative.dev', spec: { template } },
      {},
      labels,
    ],
  ])(
    'of kind %s says which pods it selects or runs',
    (kind, options, selector, podLabels) => {
      expect(readOne('workload', resource(kind, 'web', options))).toMatchObject(
        {
          resource: { selector, podLabels },
          readIssues: [],
        },
      );
    },
  );

  it('selects nothing rather than too much where its selector is malformed', () => {
    const spec = { selector: { app: 'web', tier: 1 } };
    const { resource: service, readIssues } = readOne(
      'workload',
      resource('Service', 'web', { spec }),
    );
    expect(service.selector).toEqual({});
    expect(readIssues).toEqual(['fieldMalformed spec.selector.tier']);
  });
});
