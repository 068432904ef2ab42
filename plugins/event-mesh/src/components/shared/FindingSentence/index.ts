export { FindingSentence } from './FindingSentence';
export { SeverityIcon } from './SeverityIcon';
