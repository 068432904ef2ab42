import { JsonObject } from './types';

type Saying = {
  readonly status?: 'True' | 'False' | 'Unknown';
  readonly reason?: string;
  readonly message?: string;
};

const TIME = '2026-11-02T08:00:00Z';

/** Returns conditions by type, True by default, in the order of Knative. @internal */
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

/** The condition of resources that support OIDC while it is disabled. @internal */
export const oidcOff = {
  OIDCIdentityCreated: { reason: 'authentication-oidc feature disabled' },
} as const;

/** The condition of resources that support EventPolicies while none applies. @internal */
export const policiesOff = {
  EventPoliciesReady: {
    reason: 'OIDCDisabled',
    message:
      'Feature "authentication-oidc" must be enabled to support Authorization',
  },
} as const;
