export { kindsAround } from './kindsAround';
