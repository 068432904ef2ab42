export { failure, qualified } from './failure';
export {
  expiredContinue,
  expiredVersion,
  invalidOptions,
  tooLarge,
  tooOld,
} from './listStatuses';
export { StatusError } from './StatusError';
export {
  badRequest,
  methodNotAllowed,
  noResource,
  notAcceptable,
  notFound,
  unauthorized,
} from './statusBodies';
export type { StatusBody } from './failure';
