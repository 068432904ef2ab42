export { messages } from './messages';
export { say } from './say';
export type {
  CloudEventIssueCode,
  CloudEventIssueParams,
  ConfigNoticeCode,
  ConfigNoticeParams,
  FactCode,
  FactParams,
  FilterCode,
  FilterParams,
  FindingCode,
  FindingParams,
  VerdictCode,
  VerdictParams,
} from './types';
