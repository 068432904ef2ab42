import { Mesh, nameOf } from '../mesh';
import { Resource } from '../resources';
import { Statement, statement } from './statement';
import { About, aboutResource } from './about';
import { describeBroker } from './broker';
import { describeChannel } from './channel';
import { describeEventPolicy } from './eventPolicy';
import { describeEventSource } from './eventSource';
import { describeEventTransform } from './eventTransform';
import { describeEventType } from './eventType';
import { describeFlow } from './flow';
import { describeRequestReply } from './requestReply';
import { describeSubscription } from './subscription';
import { describeSurroundings } from './surroundings';
import { describeTrigger } from './trigger';
import { describeWorkload } from './workload';

/**
 * Describes a resource, or the references to a placeholder; returns no statements for an unknown id.
 *
 * @public
 */
export function describeResource(mesh: Mesh, id: string): readonly Statement[] {
  const self = mesh.resources.get(id);
  if (self) {
    const about = aboutResource(mesh, self);
    return [
      ...describeSpec(self.resource, about),
      ...describeSurroundings(about),
    ];
  }
  const placeholder = mesh.placeholders.get(id);
  return [
    ...(placeholder?.inCluster
      ? [statement('namedInCluster', { cluster: placeholder.cluster })]
      : []),
    ...(placeholder?.namedBy ?? []).map(({ id: owner, field }) =>
      statement('namedBy', { owner: nameOf(mesh, owner), field }),
    ),
  ];
}

function describeSpec(resource: Resource, about: About): Statement[] {
  switch (resource.type) {
    case 'broker':
      return describeBroker(resource, about);
    case 'trigger':
      return describeTrigger(resource, about);
    case 'eventType':
      return describeEventType(resource, about);
    case 'channel':
      return describeChannel(resource, about);
    case 'subscription':
      return describeSubscription(resource, about);
    case 'flow':
      return describeFlow(resource, about);
    case 'eventSource':
      return describeEventSource(resource, about);
    case 'eventTransform':
      return describeEventTransform(resource, about);
    case 'requestReply':
      return describeRequestReply(resource, about);
    case 'eventSink':
      return [
        statement('sinkTakes', {}),
        ...resource.facts.map(({ name, value }) =>
          statement('detail', { name, value }),
        ),
      ];
    case 'eventPolicy':
      return describeEventPolicy(resource, about);
    case 'workload':
      return describeWorkload(resource, about);
    case 'namespace':
      return [statement('namespaceHolds', { count: countIn(resource, about) })];
    default:
      return [statement('otherKind', { kind: resource.ref.kind })];
  }
}

function countIn({ ref }: Resource, { mesh }: About): number {
  return [...mesh.resources.values()].filter(
    ({ resource, foldedInto }) =>
      foldedInto === undefined &&
      resource.ref.cluster === ref.cluster &&
      resource.ref.namespace === ref.name,
  ).length;
}
