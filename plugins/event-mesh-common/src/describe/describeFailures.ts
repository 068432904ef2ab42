import { Mesh } from '../mesh';
import { Statement } from './statement';
import { aboutResource } from './about';
import { describeSubscriptionRules } from './subscription';
import { describeTriggerRules } from './trigger';
import { describeOwnOrInherited } from './delivery';

/**
 * Describes the delivery settings of a Trigger or Subscription, and whether undelivered events are lost.
 *
 * @internal
 */
export function describeFailures(
  mesh: Mesh,
  id: string,
): { readonly tries: readonly Statement[]; readonly isLost: boolean } {
  const self = mesh.resources.get(id);
  if (self?.resource.type === 'trigger') {
    const about = aboutResource(mesh, self);
    return {
      tries: describeTriggerRules(self.resource, about),
      isLost: isLost(describeOwnOrInherited(about, 'broker')),
    };
  }
  if (self?.resource.type === 'subscription') {
    const about = aboutResource(mesh, self);
    return {
      tries: describeSubscriptionRules(self.resource, about),
      isLost: isLost(describeOwnOrInherited(about, 'channel')),
    };
  }
  return { tries: [], isLost: false };
}

function isLost(said: readonly Statement[]): boolean {
  return said.some(({ code }) => code === 'deadLetterNone');
}
