import { Reference, Resource, SelectedResources } from '../resources';
import { Need, named, ofType } from './need';
import { partsOf } from './partsOf';

const knativeService = named('Service.serving.knative.dev');

/** The kinds that describe a resource and are not listed cluster-wide. */
const tellers: { readonly [Type in Resource['type']]?: Need['is'] } = {
  broker: ofType('eventType', 'eventPolicy', 'requestReply'),
  channel: ofType('eventType', 'eventPolicy'),
  flow: ofType('eventType', 'eventPolicy'),
  eventSink: ofType('eventPolicy'),
  // EventTypes record replies, and the events that a source sends.
  trigger: ofType('eventType'),
  subscription: ofType('eventType'),
  eventSource: ofType('eventType'),
};

/** The kinds that may describe a missing resource. @internal */
export const tellersOfMissing: Need['is'] = ofType('eventType', 'eventPolicy');

/**
 * Returns the needs of a shown resource in its namespace: its generated resources, its owner, and the kinds that
 * describe it.
 *
 * @internal
 */
export function needsOfResource(
  resource: Resource,
  hasOwner: (resource: Resource) => boolean,
): readonly Need[] {
  const { ref, type, controller, labels } = resource;
  const { namespace } = ref;
  const need = (is: Need['is'] | undefined): readonly Need[] =>
    is ? [{ namespace, is }] : [];
  const isServed = Object.hasOwn(labels, 'serving.knative.dev/service');
  return [
    ...need(partsOf(resource)),
    ...need(tellers[type]),
    ...selections(resource).map(({ group, kind, ...place }) => ({
      namespace: place.namespace,
      is: named(`${kind}.${group}`),
    })),
    ...(controller && !hasOwner(resource)
      ? need(kind => kind.kind === controller.kind)
      : []),
    ...(controller && isServed ? need(knativeService) : []),
  ];
}

function selections(resource: Resource): readonly SelectedResources[] {
  switch (resource.type) {
    case 'eventSource':
      return [resource.subject].flatMap(selection);
    case 'eventPolicy':
      return resource.to.flatMap(selection);
    default:
      return [];
  }
}

function selection(
  end: Reference | SelectedResources | undefined,
): readonly SelectedResources[] {
  return end && 'selector' in end ? [end] : [];
}
