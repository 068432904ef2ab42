import { danglingEnds } from './danglingEnds';

/** A broker that is not there. @internal */
export const danglingBroker = danglingEnds('danglingBroker', ['broker']);
