import { Field, child, isAbsent } from './fields/field';
import { entries } from './fields/collections';
import { isAt, textAt } from './fields/at';

const none: readonly string[] = [];

/**
 * Returns the URLs at which an object receives events.
 *
 * @remarks `status.addresses` wins over `status.address`, see knative.dev/pkg/apis/duck/v1 AddressStatus. A Knative
 * Service also receives events at `status.url`.
 * @internal
 */
export function readAddresses(status: Field, group: string): readonly string[] {
  const isServing = group === 'serving.knative.dev';
  if (!isServing && !isAt(status, 'addresses') && !isAt(status, 'address')) {
    return none;
  }
  const many = entries(child(status, 'addresses'));
  const single = child(status, 'address');
  const listed = many.length > 0 ? many : [single];
  const urls = listed
    .filter(address => !isAbsent(address))
    .map(address => textAt(address, 'url'));
  if (isServing) {
    urls.push(textAt(status, 'url'));
  }
  return [...new Set(urls.flatMap(url => url ?? []))];
}
