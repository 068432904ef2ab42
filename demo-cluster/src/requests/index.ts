export { isWatch } from './isWatch';
export { parsePath } from './parsePath';
export { jsonReply, pageNotFound, statusReply, textReply } from './replies';
export type { ApiPath, ResourcePath } from './parsePath';
export type { ApiRequest, Reply, StreamReply } from './types';
