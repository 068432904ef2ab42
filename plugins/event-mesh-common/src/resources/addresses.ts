import { Field, child, entries, isAbsent, readText } from './fields';

/**
 * The URLs at which an object takes events.
 *
 * @remarks `status.addresses` wins over `status.address`, see knative.dev/pkg/apis/duck/v1 AddressStatus. A Knative
 * Service also answers at `status.url`.
 * @internal
 */
export function readAddresses(status: Field, group: string): string[] {
  const many = entries(child(status, 'addresses'));
  const single = child(status, 'address');
  const listed = many.length > 0 ? many : [single];
  const urls = listed
    .filter(address => !isAbsent(address))
    .map(address => readText(child(address, 'url')));
  if (group === 'serving.knative.dev') {
    urls.push(readText(child(status, 'url')));
  }
  return [...new Set(urls.flatMap(url => url ?? []))];
}
