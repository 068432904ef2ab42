import type { english } from '../translation';
import { cloudEvent } from './de/cloudEvent';
import { details } from './de/details';
import { entity } from './de/entity';
import { fact } from './de/fact';
import { failure } from './de/failure';
import { finding, findingNote } from './de/finding';
import { insight } from './de/insight';
import { notice } from './de/notice';
import { page } from './de/page';
import { graph } from './de/graph';
import { trace } from './de/trace';
import { verdict } from './de/verdict';
import {
  edge,
  filter,
  placeholder,
  loadState,
  readIssue,
  role,
  status,
} from './de/words';
import { flattenMessages } from './flattenMessages';

/** The same texts in another language. */
type Translated<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string
    ? string
    : Translated<Messages[Key]>;
};

/** The whole keys of texts, as `flattenMessages` makes them. */
type Keys<Messages, Before extends string = ''> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? `${Before}${Key}`
    : Keys<Messages[Key], `${Before}${Key}.`>;
}[keyof Messages & string];

const german: Translated<typeof english> = {
  ...{ edge, failure, filter, placeholder, loadState, notice, readIssue, role },
  status,
  ...{ cloudEvent, fact, finding, findingNote, graph, trace, verdict },
  ...entity,
  ...insight,
  ...page,
  ...details,
};

/**
 * Every text in German.
 *
 * @internal
 */
export default flattenMessages(german) as Readonly<
  Record<Keys<typeof english>, string>
>;
