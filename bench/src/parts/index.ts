import { chunksPart } from './chunks';
import { layoutPart } from './layout';
import { matchingPart } from './matching';
import { paintPart } from './paint';
import { parsePart } from './parse';
import { requestsPart } from './requests';
import { stepsPart } from './steps';
import { Part } from './types';

/** All parts, in the order in which they run. */
export const parts: readonly Part[] = [
  parsePart,
  stepsPart,
  matchingPart,
  layoutPart,
  paintPart,
  requestsPart,
  chunksPart,
];
