import { bothFilterFields } from './bothFilterFields';
import { catchAll } from './catchAll';
import { contradictoryFilter } from './contradictoryFilter';
import { duplicateTriggers } from './duplicateTriggers';
import { loops } from './loops';
import { matchesNoKnownType } from './matchesNoKnownType';
import { nameTooLong } from './nameTooLong';
import { noDeadLetterSink } from './noDeadLetterSink';
import { notReady } from './notReady';
import { notReconciled } from './notReconciled';
import { retryWithoutBackoff } from './retryWithoutBackoff';
import { FindingRule } from './rule';
import { schemaConflict } from './schemaConflict';
import { unconsumedType } from './unconsumedType';
import { unparsableExpression } from './unparsableExpression';
import { unresolvedReferences } from './unresolvedReferences';

/**
 * Lists all rules.
 *
 * @internal
 */
export const rules: readonly FindingRule[] = [
  ...unresolvedReferences,
  notReady,
  notReconciled,
  noDeadLetterSink,
  retryWithoutBackoff,
  contradictoryFilter,
  matchesNoKnownType,
  catchAll,
  bothFilterFields,
  unparsableExpression,
  duplicateTriggers,
  unconsumedType,
  loops,
  schemaConflict,
  nameTooLong,
];
