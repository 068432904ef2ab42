export { FailureText } from './FailureText';
export { isWhole } from './isWhole';
export { ConfigNoticeText } from './ConfigNoticeText';
export { LoadReports } from './LoadReports';
export { ReadReport } from './ReadReport';
