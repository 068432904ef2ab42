export { VerdictMark } from './VerdictMark';
export { VerdictTree } from './VerdictTree';
export { Why } from './Why';
