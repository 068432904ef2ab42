import { isObject, objectsOf, stringAt, stringsOf } from '../json';
import { Token, TokenRule } from './types';

/** The default tokens, which may read everything. @internal */
export const DEMO_TOKENS: readonly Token[] = [
  {
    token: 'demo',
    user: 'demo',
    rules: [
      { apiGroups: ['*'], resources: ['*'], verbs: ['get', 'list', 'watch'] },
      { nonResourceURLs: ['*'], verbs: ['get'] },
    ],
  },
];

/** Reads tokens and their rules; throws a one-line error for malformed ones. @internal */
export function readTokens(value: unknown): Token[] {
  if (!Array.isArray(value)) throw new Error('tokens must be an array');
  return value.map((entry, i) => {
    if (
      !isObject(entry) ||
      typeof entry.token !== 'string' ||
      !stringAt(entry, 'user')
    ) {
      throw new Error(`token ${i} needs a token and a user`);
    }
    return {
      token: entry.token,
      user: stringAt(entry, 'user'),
      groups: stringsOf(entry.groups),
      rules: readRules(entry.rules),
    };
  });
}

/** Reads the rules of a token. @internal */
export function readRules(value: unknown): TokenRule[] {
  if (!Array.isArray(value)) throw new Error('rules must be an array');
  return objectsOf(value).map(rule => {
    if (!Array.isArray(rule.verbs)) throw new Error('every rule needs verbs');
    const optional = (key: string) =>
      Array.isArray(rule[key]) ? { [key]: stringsOf(rule[key]) } : {};
    return {
      apiGroups: stringsOf(rule.apiGroups),
      resources: stringsOf(rule.resources),
      verbs: stringsOf(rule.verbs),
      ...optional('namespaces'),
      ...optional('resourceNames'),
      ...optional('nonResourceURLs'),
    };
  });
}
