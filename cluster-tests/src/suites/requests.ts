import { BROWSER } from './browser';

/** One request that both clusters must answer alike. @internal */
export interface Request {
  readonly what: string;
  readonly path: string;
  /** `everything` where nobody else is named. */
  readonly user?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const EVENTING = '/apis/eventing.knative.dev/v1';
const TRIGGERS = `${EVENTING}/triggers`;
const IN_SHOP = `${EVENTING}/namespaces/shop`;
const DEFINITIONS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const PARTIAL_LIST = {
  Accept: 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1',
};
const PARTIAL = {
  Accept: 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1',
};
const AGGREGATED = {
  Accept:
    'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList',
};

/** What the clusters say that there is. @internal */
export const discovery: readonly Request[] = [
  { what: 'core versions', path: '/api' },
  { what: 'groups', path: '/apis' },
  { what: 'groups, asked by nobody special', path: '/apis', user: 'nobody' },
  { what: 'one group', path: '/apis/eventing.knative.dev' },
  { what: 'a group with two versions', path: '/apis/sources.knative.dev' },
  { what: 'kinds of the core', path: '/api/v1' },
  { what: 'kinds of a group of its own', path: '/apis/apps/v1' },
  { what: 'kinds of a defined group', path: EVENTING },
  {
    what: 'kinds with a part of another group',
    path: '/apis/sources.knative.dev/v1beta1',
  },
  { what: 'kinds of a third party', path: '/apis/events.example.org/v1' },
  {
    what: 'kinds without a namespace',
    path: '/apis/feeds.example.org/v1alpha1',
  },
  { what: 'an unknown group', path: '/apis/nothing.example.com' },
  { what: 'an unknown group without a dot', path: '/apis/nothing' },
  {
    what: 'a version of an unknown group',
    path: '/apis/nothing.example.com/v1',
  },
  {
    what: 'a version of an unknown group without a dot',
    path: '/apis/nothing/v1',
  },
  { what: 'an unknown version', path: '/apis/eventing.knative.dev/v9' },
  { what: 'an unknown version of the core', path: '/api/v9' },
  { what: 'an unknown version of a built-in group', path: '/apis/apps/v9' },
  { what: 'all at once: the core', path: '/api', headers: AGGREGATED },
  { what: 'all at once: groups', path: '/apis', headers: AGGREGATED },
  {
    what: 'all at once, or else as ever',
    path: '/apis',
    headers: { Accept: `${AGGREGATED.Accept},application/json` },
  },
  {
    what: 'all at once, in a form of the future',
    path: '/apis',
    headers: {
      Accept: `${AGGREGATED.Accept.replace('v=v2', 'v=v9')},application/json`,
    },
  },
];

/** Lists, whole, narrowed and as metadata. @internal */
export const lists: readonly Request[] = [
  { what: 'all of a kind', path: TRIGGERS },
  { what: 'all in a namespace', path: `${IN_SHOP}/triggers` },
  {
    what: 'a namespace that is not there',
    path: `${EVENTING}/namespaces/nowhere/triggers`,
  },
  {
    what: 'a kind of which there is nothing',
    path: '/apis/flows.knative.dev/v1/namespaces/analytics/parallels',
  },
  {
    what: 'a kind without a namespace',
    path: '/apis/feeds.example.org/v1alpha1/clusterfeedsources',
  },
  {
    what: 'a kind of the core',
    // Every server has one of its own in namespace default.
    path: '/api/v1/services?fieldSelector=metadata.namespace!=default',
  },
  {
    what: 'a built-in kind',
    path: '/apis/apps/v1/namespaces/shop/deployments',
  },
  {
    what: 'namespaces',
    path: '/api/v1/namespaces?fieldSelector=metadata.name!=backstage',
  },
  {
    what: 'another version',
    path: '/apis/eventing.knative.dev/v1beta3/eventtypes',
  },
  { what: 'metadata alone', path: TRIGGERS, headers: PARTIAL_LIST },
  {
    what: 'metadata of definitions',
    path: `${DEFINITIONS}?labelSelector=duck.knative.dev/source=true`,
    headers: PARTIAL_LIST,
  },
  {
    what: 'a form that is not offered',
    path: TRIGGERS,
    headers: { Accept: 'text/html' },
  },
  { what: 'of any time', path: `${TRIGGERS}?resourceVersion=0` },
  {
    what: 'not older than the first',
    path: `${TRIGGERS}?resourceVersion=1&resourceVersionMatch=NotOlderThan`,
  },
  {
    what: 'a match without a version',
    path: `${TRIGGERS}?resourceVersionMatch=Exact`,
  },
  {
    what: 'a match that is none',
    path: `${TRIGGERS}?resourceVersion=1&resourceVersionMatch=Newest`,
  },
  {
    what: 'a version that is none',
    path: `${TRIGGERS}?resourceVersion=newest`,
  },
  { what: 'a limit that is none', path: `${TRIGGERS}?limit=many` },
  {
    what: 'a page that never was',
    path: `${TRIGGERS}?limit=2&continue=bm90aGluZw`,
  },
  {
    what: 'a page that is no token',
    path: `${TRIGGERS}?limit=2&continue=%21%21`,
  },
  { what: 'a first page', path: `${TRIGGERS}?limit=5` },
  { what: 'a first page in a namespace', path: `${IN_SHOP}/triggers?limit=5` },
  {
    what: 'a first page of metadata',
    path: `${TRIGGERS}?limit=5`,
    headers: PARTIAL_LIST,
  },
  {
    what: 'a page as long as the list',
    path: '/apis/flows.knative.dev/v1/parallels?limit=1',
  },
  { what: 'a page longer than the list', path: `${TRIGGERS}?limit=5000` },
  {
    what: 'a page for a browser',
    path: `${TRIGGERS}?limit=2`,
    headers: BROWSER,
  },
  {
    what: 'a page for a browser that wants no indentation',
    path: `${TRIGGERS}?limit=2&pretty=false`,
    headers: BROWSER,
  },
  { what: 'an indented page', path: `${TRIGGERS}?limit=2&pretty=true` },
  {
    what: 'what a browser may not ask',
    path: TRIGGERS,
    headers: BROWSER,
    user: 'nobody',
  },
  {
    what: 'a page of what a selector leaves',
    path: `${TRIGGERS}?limit=2&labelSelector=eventing.knative.dev/broker=orders`,
  },
];

const LABEL = 'backstage.io/kubernetes-id';

/** Selectors, right and wrong. @internal */
export const selectors: readonly Request[] = [
  [`${LABEL}=fulfilment`, 'equal'],
  [`${LABEL}==fulfilment`, 'equal, twice'],
  [`${LABEL}!=fulfilment`, 'not equal, or not there'],
  [`${LABEL} in (fulfilment,mailer)`, 'one of some'],
  [`${LABEL} notin (fulfilment,mailer)`, 'none of some'],
  [LABEL, 'there'],
  [`!${LABEL}`, 'not there'],
  [`${LABEL}=mailer,eventing.knative.dev/broker=orders`, 'two at once'],
  [`${LABEL}=`, 'equal to nothing'],
  [`${LABEL} in ()`, 'one of nothing'],
  [`${LABEL} in (a`, 'an open bracket'],
  ['a b', 'two words'],
  ['=a', 'no key'],
  ['x/y/z=a', 'a key with two slashes'],
  [`${LABEL}=a_`, 'a value that ends badly'],
]
  .map(([selector, what]) => ({
    what: `label: ${what}`,
    path: `${TRIGGERS}?labelSelector=${encodeURIComponent(selector)}`,
  }))
  .concat(
    [
      ['metadata.name=fulfil-orders', 'name'],
      ['metadata.namespace=payments', 'namespace'],
      ['metadata.namespace!=payments', 'another namespace'],
      ['metadata.namespace=shop,metadata.name=fraud-check', 'both'],
      ['metadata.name=nothing', 'a name that is not there'],
      ['spec.broker=orders', 'a field that is not offered'],
      ['metadata.name', 'no value'],
    ].map(([selector, what]) => ({
      what: `field: ${what}`,
      path: `${TRIGGERS}?fieldSelector=${encodeURIComponent(selector)}`,
    })),
  );

/** One object, and what is no object. @internal */
export const objects: readonly Request[] = [
  { what: 'an object', path: `${IN_SHOP}/triggers/fulfil-orders` },
  {
    what: 'an object of the core',
    path: '/api/v1/namespaces/shop/services/web',
  },
  {
    what: 'a built-in one',
    path: '/apis/apps/v1/namespaces/shop/deployments/web',
  },
  { what: 'a namespace', path: '/api/v1/namespaces/shop' },
  {
    what: 'one without a namespace',
    path: '/apis/feeds.example.org/v1alpha1/clusterfeedsources/news',
  },
  {
    what: 'a definition, as metadata',
    path: `${DEFINITIONS}/triggers.eventing.knative.dev`,
    headers: PARTIAL,
  },
  {
    what: 'metadata alone',
    path: `${IN_SHOP}/triggers/fulfil-orders`,
    headers: PARTIAL,
  },
  { what: 'its status', path: `${IN_SHOP}/triggers/fulfil-orders/status` },
  {
    what: 'a part that it has not',
    path: `${IN_SHOP}/triggers/fulfil-orders/scale`,
  },
  { what: 'an object that is not there', path: `${IN_SHOP}/triggers/nothing` },
  {
    what: 'an object of the core that is not there',
    path: '/api/v1/namespaces/shop/services/nothing',
  },
  {
    what: 'an object in a namespace that is not there',
    path: `${EVENTING}/namespaces/nowhere/triggers/nothing`,
  },
  {
    what: 'an object without its namespace',
    path: `${TRIGGERS}/fulfil-orders`,
  },
  { what: 'a kind that is not there', path: `${EVENTING}/nothings` },
  {
    what: 'a kind that is not there, in a namespace',
    path: `${IN_SHOP}/nothings`,
  },
  { what: 'a kind of the core that is not there', path: '/api/v1/nothings' },
  { what: 'a built-in kind that is not there', path: '/apis/apps/v1/nothings' },
  {
    what: 'a kind of a version that is not there',
    path: '/apis/eventing.knative.dev/v9/triggers',
  },
  {
    what: 'a kind of a group that is not there',
    path: '/apis/nothing.example.com/v1/nothings',
  },
  {
    what: 'a kind without a namespace, in one',
    path: '/apis/feeds.example.org/v1alpha1/namespaces/shop/clusterfeedsources',
  },
  {
    what: 'a kind of a group without a dot that is not there',
    path: '/apis/nothing/v1/nothings',
  },
  {
    what: "a kind of a group of Kubernetes' own that is not there",
    path: '/apis/nothing.k8s.io/v1/nothings',
  },
  { what: 'a path that is no API', path: '/nothing' },
];

/** Who may what. @internal */
export const rights: readonly Request[] = [
  { what: 'a list of everything', path: TRIGGERS },
  { what: 'a list of a namespace', path: `${IN_SHOP}/triggers` },
  {
    what: 'a list of another namespace',
    path: `${EVENTING}/namespaces/payments/triggers`,
  },
  { what: 'a list of the core', path: '/api/v1/services' },
  { what: 'a kind without a namespace', path: '/api/v1/namespaces' },
  { what: 'a watch', path: `${TRIGGERS}?watch=true&timeoutSeconds=1` },
  {
    what: 'a list narrowed to a name',
    path: `${IN_SHOP}/triggers?fieldSelector=metadata.name=fulfil-orders`,
  },
  { what: 'an object', path: `${IN_SHOP}/triggers/fulfil-orders` },
  { what: 'an object that is not there', path: `${IN_SHOP}/triggers/nothing` },
  {
    what: 'the status of an object',
    path: `${IN_SHOP}/triggers/fulfil-orders/status`,
  },
  { what: 'a kind that is not there', path: `${EVENTING}/nothings` },
  {
    what: 'a group that is not there',
    path: '/apis/nothing.example.com/v1/nothings',
  },
  { what: 'kinds of a group', path: EVENTING },
  { what: 'a path that is no API', path: '/metrics' },
].flatMap(request =>
  ['nobody', 'shop-only', 'stranger'].map(user => ({
    ...request,
    what: `${request.what}, as ${user}`,
    user,
  })),
);

/** What would write: forbidden to whoever only reads. @internal */
export const writes: readonly Request[] = [
  ...['POST', 'PUT', 'PATCH', 'DELETE'].map(method => ({
    what: `${method} of a list`,
    path: `${IN_SHOP}/triggers`,
    method,
  })),
  ...['POST', 'PUT', 'PATCH', 'DELETE'].map(method => ({
    what: `${method} of an object`,
    path: `${IN_SHOP}/triggers/fulfil-orders`,
    method,
  })),
  {
    what: 'PUT of the status of an object',
    path: `${IN_SHOP}/triggers/fulfil-orders/status`,
    method: 'PUT',
  },
  { what: 'POST to discovery', path: '/apis', method: 'POST' },
  // A server that may be written to refuses little; what it refuses, it refuses like this.
  {
    what: 'PUT of a list, by somebody who may do everything',
    path: '/api/v1/services',
    method: 'PUT',
    user: 'admin',
  },
  {
    what: 'POST to an object, by somebody who may do everything',
    path: '/api/v1/namespaces/shop/services/web',
    method: 'POST',
    user: 'admin',
  },
];
