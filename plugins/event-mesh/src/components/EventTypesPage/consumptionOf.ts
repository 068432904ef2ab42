import type { RegistryRow } from 'backstage-plugin-event-mesh-common';
import type { Consumption } from '../../url';

/**
 * Whether anybody in view gets the events of a type.
 *
 * @internal
 */
export function consumptionOf({ receivers }: RegistryRow): Consumption {
  if (receivers.some(({ verdict }) => verdict === 'matches')) {
    return 'taken';
  }
  return receivers.length > 0 ? 'maybe' : 'nobody';
}
