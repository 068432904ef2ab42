export { FailureText } from './FailureText';
export { isWhole } from './isWhole';
export { LoadReports } from './LoadReports';
export { ReadReport } from './ReadReport';
