import { Resource } from '../resources';
import { Need, named, ofType } from './need';

const nothing: Need['is'] = () => false;
const service = named('Service.');
const channelsAndServices: Need['is'] = kind =>
  ofType('channel')(kind) || service(kind);
const deployed = named('Deployment.apps', 'Service.');

/** The kinds that controllers generate in the owner's namespace, except those that are listed cluster-wide. */
const byKind: Readonly<Record<string, Need['is']>> = {
  PingSource: nothing,
  KafkaSource: nothing,
  SinkBinding: nothing,
  ApiServerSource: named('Deployment.apps'),
  ContainerSource: named('Deployment.apps'),
  IntegrationSource: named('Deployment.apps'),
  JobSink: named('Job.batch'),
  KafkaSink: nothing,
  IntegrationSink: deployed,
  EventTransform: deployed,
};

/**
 * Returns the kinds of the resources that Knative, or the controller of an unknown kind, generates for a resource.
 *
 * @remarks See docs/semantics/folding.md. Subscriptions, Triggers and SinkBindings are listed cluster-wide.
 * @internal
 */
export function partsOf({ type, ref: { group, kind } }: Resource): Need['is'] {
  switch (type) {
    case 'broker':
    case 'channel':
    case 'flow':
      return channelsAndServices;
    case 'eventSource':
    case 'eventSink':
    case 'eventTransform':
      return byKind[kind] ?? ofType('workload');
    case 'workload':
      return group === 'serving.knative.dev' ? deployed : nothing;
    default:
      return nothing;
  }
}
