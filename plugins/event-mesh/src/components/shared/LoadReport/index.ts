export { ConfigNoticeText } from './ConfigNoticeText';
export { FailureText } from './FailureText';
export { LoadReports } from './LoadReports';
export { ReadReport } from './ReadReport';
export { isWhole } from './isWhole';
