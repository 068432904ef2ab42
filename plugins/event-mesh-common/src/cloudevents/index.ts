export {
  canonicalAttribute,
  coreAttributes,
  requiredAttributes,
  zeroTime,
} from './event';
export type { CloudEvent } from './event';
export { parseCloudEvent } from './paste/parseCloudEvent';
export { parseEventFields } from './paste/parseEventFields';
export type {
  CloudEventIssue,
  ParsedCloudEvent,
  PastedEvent,
} from './paste/types';
export type { CesqlValue } from './value';
