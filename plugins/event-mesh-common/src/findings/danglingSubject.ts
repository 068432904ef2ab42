import { danglingEnds } from './danglingEnds';

/** What a SinkBinding should make send is not there. @internal */
export const danglingSubject = danglingEnds('danglingSubject', ['subject']);
