export { answerOf } from './answerOf';
export { shapeOf } from './shapeOf';
