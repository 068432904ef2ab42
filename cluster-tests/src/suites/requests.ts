import { BROWSER } from './browser';

/** A request to which both clusters must respond alike. @internal */
export interface Request {
  readonly title: string;
  readonly path: string;
  /** By default `everything`. */
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

/** Discovery. @internal */
export const discovery: readonly Request[] = [
  { title: 'core versions', path: '/api' },
  { title: 'groups', path: '/apis' },
  {
    title: 'groups, for a user without permissions',
    path: '/apis',
    user: 'no-permissions',
  },
  { title: 'one group', path: '/apis/eventing.knative.dev' },
  { title: 'a group with two versions', path: '/apis/sources.knative.dev' },
  { title: 'kinds of the core', path: '/api/v1' },
  { title: 'kinds of a group of its own', path: '/apis/apps/v1' },
  { title: 'kinds of a defined group', path: EVENTING },
  {
    title: 'kinds with a subresource of another group',
    path: '/apis/sources.knative.dev/v1beta1',
  },
  { title: 'kinds of a third party', path: '/apis/events.example.org/v1' },
  {
    title: 'kinds without a namespace',
    path: '/apis/feeds.example.org/v1alpha1',
  },
  { title: 'an unknown group', path: '/apis/nothing.example.com' },
  { title: 'an unknown group without a dot', path: '/apis/nothing' },
  {
    title: 'a version of an unknown group',
    path: '/apis/nothing.example.com/v1',
  },
  {
    title: 'a version of an unknown group without a dot',
    path: '/apis/nothing/v1',
  },
  { title: 'an unknown version', path: '/apis/eventing.knative.dev/v9' },
  { title: 'an unknown version of the core', path: '/api/v9' },
  { title: 'an unknown version of a built-in group', path: '/apis/apps/v9' },
  {
    title: 'aggregated discovery of the core',
    path: '/api',
    headers: AGGREGATED,
  },
  {
    title: 'aggregated discovery of groups',
    path: '/apis',
    headers: AGGREGATED,
  },
  {
    title: 'aggregated discovery with a fallback',
    path: '/apis',
    headers: { Accept: `${AGGREGATED.Accept},application/json` },
  },
  {
    title: 'aggregated discovery in an unknown version',
    path: '/apis',
    headers: {
      Accept: `${AGGREGATED.Accept.replace('v=v2', 'v=v9')},application/json`,
    },
  },
];

/** Lists, whole, narrowed and as metadata. @internal */
export const lists: readonly Request[] = [
  { title: 'all of a kind', path: TRIGGERS },
  { title: 'all in a namespace', path: `${IN_SHOP}/triggers` },
  {
    title: 'a namespace that is not there',
    path: `${EVENTING}/namespaces/nowhere/triggers`,
  },
  {
    title: 'a kind without objects',
    path: '/apis/flows.knative.dev/v1/namespaces/analytics/parallels',
  },
  {
    title: 'a kind without a namespace',
    path: '/apis/feeds.example.org/v1alpha1/clusterfeedsources',
  },
  {
    title: 'a kind of the core',
    // Every server has one of its own in namespace default.
    path: '/api/v1/services?fieldSelector=metadata.namespace!=default',
  },
  {
    title: 'a built-in kind',
    path: '/apis/apps/v1/namespaces/shop/deployments',
  },
  {
    title: 'namespaces',
    path: '/api/v1/namespaces?fieldSelector=metadata.name!=backstage',
  },
  {
    title: 'another version',
    path: '/apis/eventing.knative.dev/v1beta3/eventtypes',
  },
  { title: 'metadata alone', path: TRIGGERS, headers: PARTIAL_LIST },
  {
    title: 'metadata of definitions',
    path: `${DEFINITIONS}?labelSelector=duck.knative.dev/source=true`,
    headers: PARTIAL_LIST,
  },
  {
    title: 'a form that is not offered',
    path: TRIGGERS,
    headers: { Accept: 'text/html' },
  },
  {
    title: 'a list at any resourceVersion',
    path: `${TRIGGERS}?resourceVersion=0`,
  },
  {
    title: 'a list not older than the first resourceVersion',
    path: `${TRIGGERS}?resourceVersion=1&resourceVersionMatch=NotOlderThan`,
  },
  {
    title: 'a match without a version',
    path: `${TRIGGERS}?resourceVersionMatch=Exact`,
  },
  {
    title: 'an unknown match',
    path: `${TRIGGERS}?resourceVersion=1&resourceVersionMatch=Newest`,
  },
  {
    title: 'a malformed version',
    path: `${TRIGGERS}?resourceVersion=newest`,
  },
  { title: 'a malformed limit', path: `${TRIGGERS}?limit=many` },
  {
    title: 'an unknown continue token',
    path: `${TRIGGERS}?limit=2&continue=bm90aGluZw`,
  },
  {
    title: 'a malformed continue token',
    path: `${TRIGGERS}?limit=2&continue=%21%21`,
  },
  { title: 'a first page', path: `${TRIGGERS}?limit=5` },
  { title: 'a first page in a namespace', path: `${IN_SHOP}/triggers?limit=5` },
  {
    title: 'a first page of metadata',
    path: `${TRIGGERS}?limit=5`,
    headers: PARTIAL_LIST,
  },
  {
    title: 'a page as long as the list',
    path: '/apis/flows.knative.dev/v1/parallels?limit=1',
  },
  { title: 'a page longer than the list', path: `${TRIGGERS}?limit=5000` },
  {
    title: 'a page for a browser',
    path: `${TRIGGERS}?limit=2`,
    headers: BROWSER,
  },
  {
    title: 'a page for a browser that wants no indentation',
    path: `${TRIGGERS}?limit=2&pretty=false`,
    headers: BROWSER,
  },
  { title: 'an indented page', path: `${TRIGGERS}?limit=2&pretty=true` },
  {
    title: 'a forbidden request of a browser',
    path: TRIGGERS,
    headers: BROWSER,
    user: 'no-permissions',
  },
  {
    title: 'a page of selected objects',
    path: `${TRIGGERS}?limit=2&labelSelector=eventing.knative.dev/broker=orders`,
  },
];

const LABEL = 'backstage.io/kubernetes-id';

/** Selectors, valid and invalid. @internal */
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
  .map(([selector, title]) => ({
    title: `label: ${title}`,
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
    ].map(([selector, title]) => ({
      title: `field: ${title}`,
      path: `${TRIGGERS}?fieldSelector=${encodeURIComponent(selector)}`,
    })),
  );

/** Single objects, existing and missing. @internal */
export const objects: readonly Request[] = [
  { title: 'an object', path: `${IN_SHOP}/triggers/fulfil-orders` },
  {
    title: 'an object of the core',
    path: '/api/v1/namespaces/shop/services/web',
  },
  {
    title: 'a built-in object',
    path: '/apis/apps/v1/namespaces/shop/deployments/web',
  },
  { title: 'a namespace', path: '/api/v1/namespaces/shop' },
  {
    title: 'a cluster-scoped object',
    path: '/apis/feeds.example.org/v1alpha1/clusterfeedsources/news',
  },
  {
    title: 'a definition, as metadata',
    path: `${DEFINITIONS}/triggers.eventing.knative.dev`,
    headers: PARTIAL,
  },
  {
    title: 'metadata alone',
    path: `${IN_SHOP}/triggers/fulfil-orders`,
    headers: PARTIAL,
  },
  { title: 'its status', path: `${IN_SHOP}/triggers/fulfil-orders/status` },
  {
    title: 'a subresource that it lacks',
    path: `${IN_SHOP}/triggers/fulfil-orders/scale`,
  },
  { title: 'an object that is not there', path: `${IN_SHOP}/triggers/nothing` },
  {
    title: 'an object of the core that is not there',
    path: '/api/v1/namespaces/shop/services/nothing',
  },
  {
    title: 'an object in a namespace that is not there',
    path: `${EVENTING}/namespaces/nowhere/triggers/nothing`,
  },
  {
    title: 'an object without its namespace',
    path: `${TRIGGERS}/fulfil-orders`,
  },
  { title: 'a kind that is not there', path: `${EVENTING}/nothings` },
  {
    title: 'a kind that is not there, in a namespace',
    path: `${IN_SHOP}/nothings`,
  },
  { title: 'a kind of the core that is not there', path: '/api/v1/nothings' },
  {
    title: 'a built-in kind that is not there',
    path: '/apis/apps/v1/nothings',
  },
  {
    title: 'a kind of a version that is not there',
    path: '/apis/eventing.knative.dev/v9/triggers',
  },
  {
    title: 'a kind of a group that is not there',
    path: '/apis/nothing.example.com/v1/nothings',
  },
  {
    title: 'a kind without a namespace, in one',
    path: '/apis/feeds.example.org/v1alpha1/namespaces/shop/clusterfeedsources',
  },
  {
    title: 'a kind of a group without a dot that is not there',
    path: '/apis/nothing/v1/nothings',
  },
  {
    title: "a kind of a group of Kubernetes' own that is not there",
    path: '/apis/nothing.k8s.io/v1/nothings',
  },
  { title: 'a path outside the API', path: '/nothing' },
];

/** Authorization. @internal */
export const rights: readonly Request[] = [
  { title: 'a list of everything', path: TRIGGERS },
  { title: 'a list of a namespace', path: `${IN_SHOP}/triggers` },
  {
    title: 'a list of another namespace',
    path: `${EVENTING}/namespaces/payments/triggers`,
  },
  { title: 'a list of the core', path: '/api/v1/services' },
  { title: 'a kind without a namespace', path: '/api/v1/namespaces' },
  { title: 'a watch', path: `${TRIGGERS}?watch=true&timeoutSeconds=1` },
  {
    title: 'a list narrowed to a name',
    path: `${IN_SHOP}/triggers?fieldSelector=metadata.name=fulfil-orders`,
  },
  { title: 'an object', path: `${IN_SHOP}/triggers/fulfil-orders` },
  { title: 'an object that is not there', path: `${IN_SHOP}/triggers/nothing` },
  {
    title: 'the status of an object',
    path: `${IN_SHOP}/triggers/fulfil-orders/status`,
  },
  { title: 'a kind that is not there', path: `${EVENTING}/nothings` },
  {
    title: 'a group that is not there',
    path: '/apis/nothing.example.com/v1/nothings',
  },
  { title: 'kinds of a group', path: EVENTING },
  { title: 'a path outside the API', path: '/metrics' },
].flatMap(request =>
  ['no-permissions', 'shop-only', 'stranger'].map(user => ({
    ...request,
    title: `${request.title}, as ${user}`,
    user,
  })),
);

/** Writes, which are forbidden to read-only users. @internal */
export const writes: readonly Request[] = [
  ...['POST', 'PUT', 'PATCH', 'DELETE'].map(method => ({
    title: `${method} of a list`,
    path: `${IN_SHOP}/triggers`,
    method,
  })),
  ...['POST', 'PUT', 'PATCH', 'DELETE'].map(method => ({
    title: `${method} of an object`,
    path: `${IN_SHOP}/triggers/fulfil-orders`,
    method,
  })),
  {
    title: 'PUT of the status of an object',
    path: `${IN_SHOP}/triggers/fulfil-orders/status`,
    method: 'PUT',
  },
  { title: 'POST to discovery', path: '/apis', method: 'POST' },
  // A writable server rejects few writes, and rejects them like this.
  {
    title: 'PUT of a list, by a user with all permissions',
    path: '/api/v1/services',
    method: 'PUT',
    user: 'admin',
  },
  {
    title: 'POST to an object, by a user with all permissions',
    path: '/api/v1/namespaces/shop/services/web',
    method: 'POST',
    user: 'admin',
  },
];
