import { CesqlFunction } from './types';

/**
 * Only Triggers that a RequestReply made use it. It decrypts with keys of the cluster, so its answer is not known here.
 *
 * @remarks knative/eventing pkg/requestreply, RegisterCESQLVerifyCorrelationIdFilter.
 * @internal
 */
export const verifyCorrelationId: CesqlFunction = {
  name: 'KN_VERIFY_CORRELATION_ID',
  parameters: ['String', 'String', 'String', 'String', 'Integer', 'Integer'],
  returns: 'Boolean',
  isOpaque: true,
  run: () => ({
    fault: 'unknown',
    kind: 'generic',
    code: 'correlation',
    value: false,
  }),
};
