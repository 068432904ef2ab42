import { Token } from './types';

/** The tokens a cluster knows at this time. @internal */
export interface TokenRegister {
  /** Who sends this Authorization header; without a bearer token the anonymous user where there is one. */
  userOf(authorization: string): Token | 'anonymous' | undefined;
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
