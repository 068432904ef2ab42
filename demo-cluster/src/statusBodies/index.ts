export {
  badRequest,
  expiredContinue,
  failure,
  forgotten,
  invalidOptions,
  methodNotAllowed,
  noResource,
  notAcceptable,
  notFound,
  qualified,
  tooLarge,
  tooOld,
  unauthorized,
} from './statusBodies';
export type { StatusBody } from './statusBodies';
export { Refusal } from './Refusal';
