import { JsonObject } from './types';

type Saying = {
  readonly status?: 'True' | 'False' | 'Unknown';
  readonly reason?: string;
  readonly message?: string;
};

const TIME = '2026-11-02T08:00:00Z';

/** Conditions by type, all True but where something else is said; sorted as Knative sorts them. @internal */
export function conditions(
  types: readonly string[],
  said: Readonly<Record<string, Saying>> = {},
): JsonObject[] {
  return [...types].sort().map(type => {
    const { status = 'True', reason, message } = said[type] ?? {};
    return {
      lastTransitionTime: TIME,
      ...(message ? { message } : {}),
      ...(reason ? { reason } : {}),
      status,
      type,
    };
  });
}

/** What everything that could ask for a token says while nobody has to. @internal */
export const oidcOff = {
  OIDCIdentityCreated: { reason: 'authentication-oidc feature disabled' },
} as const;

/** What everything that a policy could guard says while none has to. @internal */
export const policiesOff = {
  EventPoliciesReady: {
    reason: 'OIDCDisabled',
    message:
      'Feature "authentication-oidc" must be enabled to support Authorization',
  },
} as const;
