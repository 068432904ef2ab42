import { unresolvedReferences } from './unresolvedReferences';

/** What a Trigger waits for is not there. @internal */
export const danglingDependency = unresolvedReferences('danglingDependency', [
  'dependency',
]);
