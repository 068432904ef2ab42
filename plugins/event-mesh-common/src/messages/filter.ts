/**
 * What a filter lets pass, read aloud.
 *
 * @internal
 */
export const filter = {
  everything: 'Every event',
  allOf: 'All of these',
  anyOf: 'At least one of these',
  not: 'Not this',
  is: '{{attribute}} is {{value}}',
  startsWith: '{{attribute}} starts with {{value}}',
  endsWith: '{{attribute}} ends with {{value}}',
  present: '{{attribute}} is there',
  expression: 'The expression {{expression}} is true',
  empty: 'A filter of dialect {{dialect}} that says nothing',
  several:
    'Several dialects in one filter: it depends on the broker which count',
  tooDeep: 'Filters that are nested too deeply to be shown',
  unknown: 'A filter of dialect {{dialect}}, which is not known here',
} as const;
