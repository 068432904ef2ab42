export { LoadReports } from './LoadReports';
