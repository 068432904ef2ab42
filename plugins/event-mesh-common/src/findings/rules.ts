import { bothFilterFields } from './bothFilterFields';
import { catchAll } from './catchAll';
import { contradictoryFilter } from './contradictoryFilter';
import { danglingBroker } from './danglingBroker';
import { danglingChannel } from './danglingChannel';
import { danglingDeadLetterSink } from './danglingDeadLetterSink';
import { danglingDependency } from './danglingDependency';
import { danglingPolicyEnd } from './danglingPolicyEnd';
import { danglingReference } from './danglingReference';
import { danglingReply } from './danglingReply';
import { danglingSink } from './danglingSink';
import { danglingSubject } from './danglingSubject';
import { danglingSubscriber } from './danglingSubscriber';
import { duplicateTriggers } from './duplicateTriggers';
import { loops } from './loops';
import { matchesNothing } from './matchesNothing';
import { nameTooLong } from './nameTooLong';
import { noDeadLetterSink } from './noDeadLetterSink';
import { notReady } from './notReady';
import { notReconciled } from './notReconciled';
import { retryWithoutBackoff } from './retryWithoutBackoff';
import { FindingRule } from './rule';
import { schemaConflict } from './schemaConflict';
import { unconsumedType } from './unconsumedType';
import { unparsableExpression } from './unparsableExpression';

/**
 * Everything that is looked for.
 *
 * @internal
 */
export const rules: readonly FindingRule[] = [
  danglingBroker,
  danglingChannel,
  danglingSubscriber,
  danglingReply,
  danglingSink,
  danglingDeadLetterSink,
  danglingSubject,
  danglingReference,
  danglingDependency,
  danglingPolicyEnd,
  notReady,
  notReconciled,
  noDeadLetterSink,
  retryWithoutBackoff,
  contradictoryFilter,
  matchesNothing,
  catchAll,
  bothFilterFields,
  unparsableExpression,
  duplicateTriggers,
  unconsumedType,
  loops,
  schemaConflict,
  nameTooLong,
];
