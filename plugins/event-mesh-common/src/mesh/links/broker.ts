import { Broker } from '../../resources';
import { ownDeadLetterLink } from './deadLetter';
import { LinkDraft } from './types';

/**
 * A Broker names where the events go that its Triggers could not deliver.
 *
 * @internal
 */
export function brokerLinks(broker: Broker): LinkDraft[] {
  return ownDeadLetterLink(broker);
}
