import { FilterFields, createTriggerNode } from './createTriggerNode';
import { FilterSemantics } from './semantics';
import { VerdictStatement, verdictStatement } from './statement';

/**
 * What has to be said beside every verdict on a Trigger.
 *
 * @internal
 */
export function notesOn(
  { filters, filterAttributes = {} }: FilterFields,
  {
    semantics,
    brokerClass = '',
  }: { readonly semantics: FilterSemantics; readonly brokerClass?: string },
): readonly VerdictStatement[] {
  const hasFilters = filters.length > 0;
  const hasOlder = Object.keys(filterAttributes).length > 0;
  const notes: VerdictStatement[] = [];
  if (semantics === 'unknown') {
    notes.push(
      brokerClass === ''
        ? verdictStatement('noClass', {})
        : verdictStatement('unknownClass', { class: brokerClass }),
    );
  }
  if (hasFilters && semantics === 'rabbitmq') {
    notes.push(verdictStatement('filtersIgnored', { class: brokerClass }));
  } else if (hasFilters && hasOlder && semantics !== 'unknown') {
    notes.push(verdictStatement('bothFields', {}));
  }
  const { unparsable } = createTriggerNode({ filters });
  if (unparsable.length > 0 && semantics !== 'rabbitmq') {
    notes.push(verdictStatement('hasUnparsable', {}));
  }
  return notes;
}
