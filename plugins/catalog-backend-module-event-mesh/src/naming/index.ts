export { assignNames } from './entityNames';
