import { castFunctions } from './cast';
import { integerFunctions } from './integer';
import { stringFunctions } from './string';
import { CesqlFunction } from './types';

/**
 * Only Triggers that a RequestReply made use it. It decrypts with keys of the cluster, so its result is unknown here.
 *
 * @remarks knative/eventing pkg/requestreply, RegisterCESQLVerifyCorrelationIdFilter.
 */
const verifyCorrelationId: CesqlFunction = {
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

const functions: readonly CesqlFunction[] = [
  ...castFunctions,
  ...integerFunctions,
  ...stringFunctions,
  verifyCorrelationId,
];

/** Returns the function of that name, in capitals, that takes so many arguments. */
export function findFunction(
  name: string,
  count: number,
): CesqlFunction | undefined {
  const named = functions.filter(one => one.name === name);
  return (
    named.find(
      ({ parameters, rest }) => !rest && parameters.length === count,
    ) ??
    named.find(({ parameters, rest }) => rest && parameters.length <= count)
  );
}
