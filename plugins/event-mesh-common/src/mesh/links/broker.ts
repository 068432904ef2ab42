import { Broker } from '../../resources';
import { deadLetterLink } from './deadLetter';
import { LinkDraft } from './types';

/**
 * A Broker names where the events go that its Triggers could not deliver.
 *
 * @internal
 */
export function brokerLinks(broker: Broker): LinkDraft[] {
  return deadLetterLink(broker.delivery, {
    resolvedUri: broker.deadLetterSinkUri,
  });
}
