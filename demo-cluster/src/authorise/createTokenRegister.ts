import { Token } from './types';

/** The tokens a cluster knows at this time. @internal */
export interface TokenRegister {
  /** Who sends this Authorization header, or nobody. */
  userOf(authorization: string): Token | undefined;
  all(): readonly Token[];
  replaceAll(tokens: readonly Token[]): void;
  /** Sets one token, known before or not. */
  set(token: Token): void;
}

/** Keeps tokens in memory. @internal */
export function createTokenRegister(tokens: readonly Token[]): TokenRegister {
  let known = [...tokens];
  return {
    userOf(authorization) {
      const [scheme, token = ''] = authorization.trim().split(/\s+/);
      if (scheme && scheme.toLowerCase() !== 'bearer') return undefined;
      return known.find(entry => entry.token === token);
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
