import { parseFileName } from './parseFileName';

describe('parseFileName', () => {
  it.each([
    [
      'a list of a group with dots',
      'apis.eventing.knative.dev.v1.triggers.json',
      {
        type: 'list',
        group: 'eventing.knative.dev',
        version: 'v1',
        plural: 'triggers',
      },
    ],
    [
      'a list of a group without dots',
      'apis.apps.v1.deployments.json',
      { type: 'list', group: 'apps', version: 'v1', plural: 'deployments' },
    ],
    [
      'a list of the core group',
      'api.v1.services.json',
      { type: 'list', group: '', version: 'v1', plural: 'services' },
    ],
    [
      'an alpha version',
      'apis.sinks.knative.dev.v1alpha1.jobsinks.json',
      {
        type: 'list',
        group: 'sinks.knative.dev',
        version: 'v1alpha1',
        plural: 'jobsinks',
      },
    ],
    [
      'the kinds of a group version',
      'apis.sources.knative.dev.v1beta2.json',
      {
        type: 'resourceList',
        group: 'sources.knative.dev',
        version: 'v1beta2',
      },
    ],
    [
      'the kinds of the core group',
      'api.v1.json',
      { type: 'resourceList', group: '', version: 'v1' },
    ],
    ['the groups', 'apis.json', { type: 'groups' }],
    [
      'aggregated discovery',
      'apis.aggregated.json',
      { type: 'aggregatedGroups' },
    ],
  ])('reads %s', (_rule, name, expected) => {
    expect(parseFileName(name)).toEqual(expected);
  });

  it.each([
    'manifests.yaml',
    'page-1-of-triggers.json',
    'old-plugin-view.json',
    'apis.eventing.knative.dev.v1.triggers.yaml',
    'apis.eventing.knative.dev.json',
    'api.v1.services.extra.json',
  ])('leaves %s alone', name => {
    expect(parseFileName(name)).toBeUndefined();
  });
});
