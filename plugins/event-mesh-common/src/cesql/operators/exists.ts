import { CloudEvent, requiredAttributes } from '../event/event';

/**
 * Required attributes always exist.
 *
 * @remarks cloudevents/sdk-go sql/v2/utils/event.go, ContainsAttribute.
 * @internal
 */
export function exists(event: CloudEvent, name: string): boolean {
  return requiredAttributes.includes(name) || event.has(name);
}
