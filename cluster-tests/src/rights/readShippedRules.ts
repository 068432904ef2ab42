import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { Rule } from './types';

// The shipped file does not belong to a package.
// eslint-disable-next-line no-restricted-syntax
const file = resolve(__dirname, '../../../deploy/rbac.yaml');

/** The rules of the ClusterRole that adopters apply. @internal */
export function readShippedRules(): Rule[] {
  const documents = parseAllDocuments(readFileSync(file, 'utf8'));
  const role = documents
    .map(document => document.toJS())
    .find(({ kind }) => kind === 'ClusterRole');
  return role.rules;
}
