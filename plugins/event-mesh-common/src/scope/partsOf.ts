import { Resource } from '../resources';
import { Need, named, ofType } from './need';

const nothing: Need['is'] = () => false;
const service = named('Service.');
const channelsAndServices: Need['is'] = kind =>
  ofType('channel')(kind) || service(kind);
const deployed = named('Deployment.apps', 'Service.');

/** What controllers make in the namespace of the owner, of kinds that are not read everywhere anyway. */
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
 * Of which kinds the parts of a resource may be that Knative, or whoever's kind it is, made for it.
 *
 * @remarks See docs/semantics/folding.md. Subscriptions, Triggers and SinkBindings are read everywhere.
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
