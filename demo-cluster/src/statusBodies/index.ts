export {
  badRequest,
  expiredContinue,
  failure,
  methodNotAllowed,
  notAcceptable,
  notFound,
  qualified,
  tooLarge,
  tooOld,
  unauthorized,
} from './statusBodies';
export type { StatusBody } from './statusBodies';
