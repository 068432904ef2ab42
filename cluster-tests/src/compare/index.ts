export { answerOf } from './answerOf';
export type { Answer } from './answerOf';
export { shapeOf } from './shapeOf';
