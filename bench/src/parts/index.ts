import { layoutPart } from './layout';
import { Part } from './types';

/** All parts, in the order in which they run. */
export const parts: readonly Part[] = [layoutPart];
