export { VerdictMark } from './VerdictMark';
export { Why } from './Why';
