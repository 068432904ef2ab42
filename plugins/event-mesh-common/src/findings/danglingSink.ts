import { unresolvedReferences } from './unresolvedReferences';

/** A sink that is not there. @internal */
export const danglingSink = unresolvedReferences('danglingSink', ['sink']);
