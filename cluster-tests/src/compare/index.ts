export { parseResponse } from './parseResponse';
export { shapeOf } from './shapeOf';
