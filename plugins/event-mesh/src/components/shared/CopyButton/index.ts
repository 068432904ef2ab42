export { CopyButton } from './CopyButton';
export { useCopy } from './useCopy';
