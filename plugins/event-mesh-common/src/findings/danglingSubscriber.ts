import { unresolvedReferences } from './unresolvedReferences';

/** A subscriber, step, filter or branch that is not there. @internal */
export const danglingSubscriber = unresolvedReferences('danglingSubscriber', [
  'subscriber',
  'step',
  'branchFilter',
  'branchSubscriber',
]);
