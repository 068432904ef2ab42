export { createHandler } from './createHandler';
export { createPort } from './createPort';
export { createRequestLog } from './createRequestLog';
export type { Handler } from './createHandler';
export type { Port } from './createPort';
export type { LoggedRequest, RequestLog } from './createRequestLog';
