export { changesSince } from './changesSince';
export { createTimeline } from './createTimeline';
export { restamped } from './nextMoment';
export type { Timeline } from './createTimeline';
export type { Change, TimelineMoment } from './types';
