/**
 * The conditions of a filter.
 *
 * @internal
 */
export const filter = {
  everything: 'All events',
  allOf: 'All of',
  anyOf: 'Any of',
  not: 'Not',
  is: '{{attribute}} is {{value}}',
  startsWith: '{{attribute}} starts with {{value}}',
  endsWith: '{{attribute}} ends with {{value}}',
  present: '{{attribute}} is present',
  expression: 'Expression {{expression}} is true',
  empty: 'Empty filter of dialect {{dialect}}',
  several:
    'Several dialects in one filter; which ones apply depends on the broker',
  tooDeep: 'Filters nested too deeply to be shown',
  unknown: 'Unknown filter dialect {{dialect}}',
} as const;
