import { danglingEnds } from './danglingEnds';

/** What a Trigger waits for is not there. @internal */
export const danglingDependency = danglingEnds('danglingDependency', [
  'dependency',
]);
