import type { RegistryRow } from 'backstage-plugin-event-mesh-common';
import type { Consumption } from '../../url';

/**
 * Returns whether an event type has visible consumers.
 *
 * @internal
 */
export function consumptionOf({ consumers }: RegistryRow): Consumption {
  if (consumers.some(({ verdict }) => verdict === 'matches')) {
    return 'consumed';
  }
  return consumers.length > 0 ? 'maybe' : 'unconsumed';
}
