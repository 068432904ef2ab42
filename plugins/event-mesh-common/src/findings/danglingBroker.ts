import { unresolvedReferences } from './unresolvedReferences';

/** A broker that is not there. @internal */
export const danglingBroker = unresolvedReferences('danglingBroker', [
  'broker',
]);
