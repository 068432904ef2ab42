import { Mesh } from 'backstage-plugin-event-mesh-common';
import { meshFromManifests } from '../__testUtils__/meshFromManifests';
import { relateMesh } from './relateMesh';
import { KubernetesComponent, matchComponents } from './matchComponents';

const component = (
  name: string,
  query: KubernetesComponent['query'] = { kubernetesId: name },
): KubernetesComponent => ({ entityRef: `component:default/${name}`, query });

const withEntities = ['broker', 'channel', 'eventSource', 'eventType'];

/** Returns the relations of a resource by its `<kind>/<name>`, as names of Components and `<kind>/<name>` of others. */
function relationsIn(mesh: Mesh, components: readonly KubernetesComponent[]) {
  const short = (ref: string) => ref.replace('component:default/', '');
  const found = relateMesh(mesh, {
    componentsOf: matchComponents(mesh, components),
    entityRefOf: id => {
      const resource = mesh.resources.get(id)?.resource;
      return resource && withEntities.includes(resource.type)
        ? `${resource.ref.kind}/${resource.ref.name}`
        : undefined;
    },
  });
  return (name: string) => {
    const [, own] = [...found].find(([id]) => {
      const { kind, name: its } = mesh.resources.get(id)?.resource.ref ?? {};
      return `${kind}/${its}` === name;
    }) ?? [undefined, undefined];
    return (
      own && {
        providedBy: own.providedBy.map(short),
        consumedBy: own.consumedBy.map(short),
        dependsOn: own.dependsOn.map(short),
        dependencyOf: own.dependencyOf.map(short),
        isPartial: own.isPartial,
      }
    );
  };
}

const broker = (name: string) => `
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata: {name: ${name}, annotations: {eventing.knative.dev/broker.class: MTChannelBasedBroker}}
---`;
const trigger = (name: string, spec: string, labels = '{}') => `
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: ${name}, labels: ${labels}}
spec: ${spec}
---`;
const service = (name: string) => `
apiVersion: v1
kind: Service
metadata: {name: ${name}, labels: {backstage.io/kubernetes-id: ${name}}}
spec: {selector: {app: ${name}}}
---`;
const eventType = (name: string, reference: string, labels = '{}') => `
apiVersion: eventing.knative.dev/v1beta2
kind: EventType
metadata: {name: ${name}, labels: ${labels}}
spec: {type: ${name}, source: /web, reference: ${reference}}
---`;
const toService = (name: string) =>
  `{ref: {apiVersion: v1, kind: Service, name: ${name}}}`;
const toBroker = (name: string) =>
  `{ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: ${name}}}`;
const ofBroker = (name: string) =>
  `{apiVersion: eventing.knative.dev/v1, kind: Broker, name: ${name}}`;

const people = ['web', 'mailer', 'books', 'audit'].map(name => component(name));
const all = people
  .map(({ query }) => service(query.kubernetesId ?? ''))
  .join('');

describe('the consumers of an event type', () => {
  it('are the Components whose Triggers match or may match', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${all}${broker('orders')}
${trigger(
  'yes',
  `{broker: orders, filter: {attributes: {type: placed}}, subscriber: ${toService(
    'mailer',
  )}}`,
)}
${trigger(
  'maybe',
  `{broker: orders, filters: [{exact: {priority: high}}], subscriber: ${toService(
    'books',
  )}}`,
)}
${trigger(
  'no',
  `{broker: orders, filters: [{cesql: "type LIKE 'cancel%'"}], subscriber: ${toService(
    'audit',
  )}}`,
)}
${eventType('placed', ofBroker('orders'))}`,
      }),
      people,
    );
    expect(of('EventType/placed')?.consumedBy).toEqual(['books', 'mailer']);
    expect(of('Broker/orders')?.dependencyOf).toEqual([
      'audit',
      'books',
      'mailer',
    ]);
  });

  it('include the Component that the label of the Trigger names', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${all}${broker('orders')}
${trigger(
  'both',
  `{broker: orders, subscriber: ${toService('mailer')}}`,
  '{backstage.io/kubernetes-id: audit}',
)}
${eventType('placed', ofBroker('orders'))}`,
      }),
      people,
    );
    expect(of('EventType/placed')?.consumedBy).toEqual(['audit', 'mailer']);
  });

  it('include those behind another broker, if the filters of its Triggers match', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${all}${broker('orders')}${broker('archive')}
${trigger('on', `{broker: orders, subscriber: ${toBroker('archive')}}`)}
${trigger('back', `{broker: archive, subscriber: ${toBroker('orders')}}`)}
${trigger('all', `{broker: archive, subscriber: ${toService('books')}}`)}
${trigger(
  'none',
  `{broker: archive, filter: {attributes: {type: other}}, subscriber: ${toService(
    'audit',
  )}}`,
)}
${eventType('placed', ofBroker('orders'))}`,
      }),
      people,
    );
    expect(of('EventType/placed')?.consumedBy).toEqual(['books']);
    expect(of('Broker/archive')?.dependencyOf).toEqual([
      'Broker/orders',
      'audit',
      'books',
    ]);
  });

  it('are the subscribers of its channel and the first step of a Sequence, but not the second', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${all}
apiVersion: messaging.knative.dev/v1
kind: Channel
metadata: {name: invoices}
---
apiVersion: messaging.knative.dev/v1
kind: Subscription
metadata: {name: on}
spec:
  channel: {apiVersion: messaging.knative.dev/v1, kind: Channel, name: invoices}
  subscriber: {ref: {apiVersion: flows.knative.dev/v1, kind: Sequence, name: enrich}}
---
apiVersion: flows.knative.dev/v1
kind: Sequence
metadata: {name: enrich}
spec:
  steps: [${toService('books')}, ${toService('audit')}]
  reply: ${toService('mailer')}
---
${eventType(
  'due',
  '{apiVersion: messaging.knative.dev/v1, kind: Channel, name: invoices}',
)}`,
      }),
      people,
    );
    expect(of('EventType/due')).toMatchObject({
      consumedBy: ['books'],
      dependsOn: ['Channel/invoices'],
    });
    expect(of('Channel/invoices')?.dependencyOf).toEqual([
      'audit',
      'books',
      'mailer',
    ]);
  });

  it('are none if its reference is unresolved', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${all}${broker('orders')}${eventType('lost', ofBroker('gone'))}`,
      }),
      people,
    );
    expect(of('EventType/lost')).toMatchObject({
      consumedBy: [],
      dependsOn: [],
      isPartial: false,
    });
  });

  it('are partial if the events leave the loaded resources', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${broker('orders')}
${trigger(
  'out',
  '{broker: orders, subscriber: {uri: "https://partner.example.com/hook"}}',
)}
${eventType('placed', ofBroker('orders'))}`,
      }),
      people,
    );
    expect(of('EventType/placed')?.isPartial).toBe(true);
    expect(of('Broker/orders')?.isPartial).toBe(true);
  });
});

describe('the providers of an event type', () => {
  it('are the Components that its label names', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${all}${broker('orders')}${eventType(
          'placed',
          ofBroker('orders'),
          '{backstage.io/kubernetes-id: web}',
        )}`,
      }),
      people,
    );
    expect(of('EventType/placed')?.providedBy).toEqual(['web']);
  });

  it('are the Components whose subscriber replies with it', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${all}${broker('orders')}
${trigger(
  'check',
  `{broker: orders, filter: {attributes: {type: placed}}, subscriber: ${toService(
    'audit',
  )}}`,
)}
${trigger(
  'read',
  `{broker: orders, filter: {attributes: {type: held}}, subscriber: ${toService(
    'mailer',
  )}}`,
)}
${eventType(
  'held',
  '{apiVersion: eventing.knative.dev/v1, kind: Trigger, name: check}',
)}`,
      }),
      people,
    );
    expect(of('EventType/held')).toMatchObject({
      providedBy: ['audit'],
      consumedBy: ['mailer'],
      dependsOn: ['Broker/orders'],
    });
  });

  it('are the event source that sends it and the Components with that source', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${all}${broker('orders')}
apiVersion: sources.knative.dev/v1
kind: PingSource
metadata: {name: nightly, labels: {backstage.io/kubernetes-id: books}}
spec: {schedule: "0 2 * * *", sink: ${toBroker('orders')}}
status: {ceAttributes: [{type: tick, source: /web}, {type: tock, source: /elsewhere}]}
---
${eventType('tick', ofBroker('orders'))}
${eventType('tock', ofBroker('orders'))}`,
      }),
      people,
    );
    expect(of('EventType/tick')?.providedBy).toEqual([
      'PingSource/nightly',
      'books',
    ]);
    // It comes from another source.
    expect(of('EventType/tock')?.providedBy).toEqual([]);
    expect(of('PingSource/nightly')).toMatchObject({
      dependsOn: ['Broker/orders'],
      dependencyOf: ['books'],
    });
  });

  it('are never brokers', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${broker('orders')}${eventType('placed', ofBroker('orders'))}`,
      }),
      people,
    );
    expect(of('EventType/placed')?.providedBy).toEqual([]);
  });
});

describe('dependencies', () => {
  it('lead from the subject of a SinkBinding to the binding, and from it to its sink', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${all}${broker('orders')}
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {backstage.io/kubernetes-id: web}}
spec: {template: {metadata: {labels: {app: web}}}}
---
apiVersion: sources.knative.dev/v1
kind: SinkBinding
metadata: {name: web-to-orders}
spec: {subject: {apiVersion: apps/v1, kind: Deployment, name: web}, sink: ${toBroker(
          'orders',
        )}}`,
      }),
      people,
    );
    expect(of('SinkBinding/web-to-orders')).toMatchObject({
      dependsOn: ['Broker/orders'],
      dependencyOf: ['web'],
    });
  });

  it('lead from the Component of a dead letter sink to its broker', () => {
    const of = relationsIn(
      meshFromManifests({
        c: `${all}
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata: {name: orders, labels: {backstage.io/kubernetes-id: web}}
spec: {delivery: {deadLetterSink: ${toService('audit')}}}
---
${trigger(
  'mail',
  `{broker: orders, subscriber: ${toService(
    'mailer',
  )}, delivery: {deadLetterSink: ${toService('books')}}}`,
)}`,
      }),
      people,
    );
    expect(of('Broker/orders')?.dependencyOf).toEqual([
      'audit',
      'books',
      'mailer',
      'web',
    ]);
  });
});

describe('a Component', () => {
  it('matches only resources in the namespace and cluster of its annotations', () => {
    const manifests = `${all}${broker('orders')}
${trigger('mail', `{broker: orders, subscriber: ${toService('mailer')}}`)}
${eventType('placed', ofBroker('orders'))}`;
    const of = relationsIn(meshFromManifests({ c: manifests }), [
      component('here', {
        kubernetesId: 'mailer',
        namespace: 'shop',
        cluster: 'c',
      }),
      component('elsewhere', { kubernetesId: 'mailer', namespace: 'bank' }),
      component('abroad', { kubernetesId: 'mailer', cluster: 'other' }),
      component('selected', {
        labelSelector: 'backstage.io/kubernetes-id in (mailer, x)',
      }),
    ]);
    expect(of('EventType/placed')?.consumedBy).toEqual(['here', 'selected']);
  });
});
