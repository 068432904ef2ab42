export { messages } from './messages';
export { say } from './say';
export type {
  FactCode,
  FactParams,
  FilterCode,
  FilterParams,
  MessageKey,
  ParamsOf,
  VerdictCode,
  VerdictParams,
} from './types';
