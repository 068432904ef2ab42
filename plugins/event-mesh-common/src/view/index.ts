export { applyView } from './applyView';
export { defaultViewOptions } from './defaultViewOptions';
export { matchesText } from './matchesText';
export * from './types';
