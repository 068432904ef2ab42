export { OtherVersion } from './OtherVersion';
