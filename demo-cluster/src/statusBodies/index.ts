export { failure, qualified } from './failure';
export {
  expiredContinue,
  forgotten,
  invalidOptions,
  tooLarge,
  tooOld,
} from './listStatuses';
export { Refusal } from './Refusal';
export {
  badRequest,
  methodNotAllowed,
  noResource,
  notAcceptable,
  notFound,
  unauthorized,
} from './statusBodies';
export type { StatusBody } from './failure';
