export { ConfigNoticeText } from './ConfigNoticeText';
export { LoadReports } from './LoadReports';
export { ReadReport } from './ReadReport';
