/**
 * Where a term of a find looks; without one it looks into all that a person can read.
 *
 * @public
 */
export type FindField =
  | 'kind'
  | 'ns'
  | 'name'
  | 'status'
  | 'type'
  | 'owner'
  | 'system'
  | 'cluster';

/** @public */
export type FindTerm = {
  readonly field?: FindField;
  /** In lower case. */
  readonly text: string;
  /** Finds what the term does not fit. */
  readonly negated: boolean;
};

/**
 * The fields of a find, in the order in which they are explained.
 *
 * @public
 */
export const findFields: readonly FindField[] = [
  'kind',
  'ns',
  'name',
  'status',
  'type',
  'owner',
  'system',
  'cluster',
];

const otherNames: Readonly<Record<string, FindField>> = { namespace: 'ns' };

// A dash, a field, then a phrase in quotes (perhaps not closed yet) or a word.
const term = /(-?)(?:([a-zA-Z]+):)?(?:"([^"]*)"?|(\S+))/g;

/**
 * The terms of a find: words, "quoted phrases", `field:value`, and `-` in front of any of them. Something with a colon that
 * names no field is a word.
 *
 * @public
 */
export function parseFind(text: string): readonly FindTerm[] {
  const terms: FindTerm[] = [];
  for (const match of text.matchAll(term)) {
    const [whole, dash, prefix = '', phrase, word] = match;
    const field = fieldOf(prefix);
    const value = phrase ?? word ?? '';
    const isWord = prefix !== '' && !field;
    const read = isWord ? whole.slice(dash.length).replace(/"/g, '') : value;
    if (read !== '') {
      terms.push({
        ...(field ? { field } : {}),
        text: read.toLowerCase(),
        negated: dash === '-',
      });
    }
  }
  return terms;
}

function fieldOf(prefix: string): FindField | undefined {
  const name = prefix.toLowerCase();
  return Object.hasOwn(otherNames, name)
    ? otherNames[name]
    : findFields.find(field => field === name);
}
