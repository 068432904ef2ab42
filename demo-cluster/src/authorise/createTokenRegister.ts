import { Token } from './types';

/** The current tokens of a cluster. @internal */
export interface TokenRegister {
  /** Returns the user of an Authorization header; without a bearer token, the anonymous user if there is one. */
  userOf(authorization: string): Token | 'anonymous' | undefined;
  all(): readonly Token[];
  replaceAll(tokens: readonly Token[]): void;
  /** Adds or replaces one token. */
  set(token: Token): void;
}

/** Keeps tokens in memory. @internal */
export function createTokenRegister(tokens: readonly Token[]): TokenRegister {
  let known = [...tokens];
  return {
    userOf(authorization) {
      const [, token = ''] =
        /^Bearer\s+(\S+)$/i.exec(authorization.trim()) ?? [];
      const user = known.find(entry => entry.token === token);
      return user ?? (token === '' ? 'anonymous' : undefined);
    },
    all: () => known,
    replaceAll(next) {
      known = [...next];
    },
    set(token) {
      known = [...known.filter(entry => entry.token !== token.token), token];
    },
  };
}
