import { unresolvedReferences } from './unresolvedReferences';

/** A channel that is not there. @internal */
export const danglingChannel = unresolvedReferences('danglingChannel', [
  'channel',
  'backingChannel',
]);
