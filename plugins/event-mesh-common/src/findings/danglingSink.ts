import { danglingEnds } from './danglingEnds';

/** A sink that is not there. @internal */
export const danglingSink = danglingEnds('danglingSink', ['sink']);
