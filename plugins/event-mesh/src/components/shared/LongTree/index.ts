export { LongTree } from './LongTree';
