export { ACCOUNTS, accountOf, createUser } from './createUser';
export { readShippedRules } from './readShippedRules';
export type { Rule, User } from './types';
