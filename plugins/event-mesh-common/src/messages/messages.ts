import { cloudEvent } from './cloudEvent';
import { edge } from './edge';
import { fact } from './fact';
import { failure } from './failure';
import { filter } from './filter';
import { finding, findingNote } from './finding';
import { ghost } from './ghost';
import { loadState } from './loadState';
import { notice } from './notice';
import { picture } from './picture';
import { problem } from './problem';
import { role } from './role';
import { status } from './status';
import { trace } from './trace';
import { verdict } from './verdict';

/**
 * All that the pure rooms can say, by their codes: texts with `{{param}}` in place of what differs.
 *
 * @public
 */
export const messages = {
  failure,
  loadState,
  notice,
  problem,
  ghost,
  status,
  edge,
  role,
  picture,
  fact,
  filter,
  verdict,
  finding,
  findingNote,
  trace,
  cloudEvent,
} as const;
