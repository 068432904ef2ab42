import { Reference, Resource, SelectedResources } from '../resources';
import { Need, named, ofType } from './need';
import { partsOf } from './partsOf';

const knativeService = named('Service.serving.knative.dev');

/** What may say something of a resource that is not said by what is read everywhere. */
const tellers: { readonly [Type in Resource['type']]?: Need['is'] } = {
  broker: ofType('eventType', 'eventPolicy', 'requestReply'),
  channel: ofType('eventType', 'eventPolicy'),
  flow: ofType('eventType', 'eventPolicy'),
  eventSink: ofType('eventPolicy'),
  // Records of replies, and of what a source sends.
  trigger: ofType('eventType'),
  subscription: ofType('eventType'),
  eventSource: ofType('eventType'),
};

/** Whoever may say something of what is called so, though it is not there. @internal */
export const tellersOfMissing: Need['is'] = ofType('eventType', 'eventPolicy');

/**
 * What has to be read in the namespace of a resource that is shown: its parts, who it is a part of, and who says more of it.
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
