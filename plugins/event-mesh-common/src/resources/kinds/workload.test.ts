import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

const labels = { app: 'web' };
const template = { metadata: { labels } };

describe('readWorkload', () => {
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
    'reads the selected or generated pod labels of a %s',
    (kind, options, selector, podLabels) => {
      expect(readOne('workload', resource(kind, 'web', options))).toMatchObject(
        {
          resource: { selector, podLabels },
          readIssues: [],
        },
      );
    },
  );

  it('drops a malformed selector instead of widening it', () => {
    const spec = { selector: { app: 'web', tier: 1 } };
    const { resource: service, readIssues } = readOne(
      'workload',
      resource('Service', 'web', { spec }),
    );
    expect(service.selector).toEqual({});
    expect(readIssues).toEqual(['fieldMalformed spec.selector.tier']);
  });
});
