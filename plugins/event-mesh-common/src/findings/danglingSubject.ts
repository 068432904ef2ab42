import { unresolvedReferences } from './unresolvedReferences';

/** What a SinkBinding should make send is not there. @internal */
export const danglingSubject = unresolvedReferences('danglingSubject', [
  'subject',
]);
