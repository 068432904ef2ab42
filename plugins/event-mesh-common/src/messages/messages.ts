import { cloudEvent } from './cloudEvent';
import { edge } from './edge';
import { fact } from './fact';
import { failure } from './failure';
import { filter } from './filter';
import { finding, findingNote } from './finding';
import { placeholder } from './placeholder';
import { loadState } from './loadState';
import { notice } from './notice';
import { graph } from './graph';
import { readIssue } from './readIssue';
import { role } from './role';
import { status } from './status';
import { trace } from './trace';
import { verdict } from './verdict';

/**
 * English texts of all codes, with `{{param}}` as placeholders.
 *
 * @public
 */
export const messages = {
  failure,
  loadState,
  notice,
  readIssue,
  placeholder,
  status,
  edge,
  role,
  graph,
  fact,
  filter,
  verdict,
  finding,
  findingNote,
  trace,
  cloudEvent,
} as const;
