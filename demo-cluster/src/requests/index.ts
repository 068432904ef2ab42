export { isWatch } from './isWatch';
export { parsePath } from './parsePath';
export {
  jsonResponse,
  pageNotFound,
  statusResponse,
  textResponse,
} from './responses';
export type { ApiPath, ResourcePath } from './parsePath';
export type { ApiRequest, ApiResponse, StreamResponse } from './types';
