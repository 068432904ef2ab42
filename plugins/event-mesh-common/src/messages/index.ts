export { messages } from './messages';
export { say } from './say';
export type {
  FactCode,
  FactParams,
  FilterCode,
  FilterParams,
  MessageKey,
  ParamsOf,
} from './types';
