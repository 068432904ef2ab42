export { LoadReports } from './LoadReports';
export { ReadReport } from './ReadReport';
