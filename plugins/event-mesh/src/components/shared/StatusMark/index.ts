export { StatusIcon } from './StatusIcon';
export { StatusMark } from './StatusMark';
export type { StatusWord } from './statusLook';
export { worstFirst } from './worstFirst';
