import { typeOf } from '../cast';
import { CesqlNode, CesqlType } from '../types';
import { castFunctions } from './cast';
import { integerFunctions } from './integer';
import { stringFunctions } from './string';
import { CesqlFunction } from './types';

/**
 * Verifies a correlation id. Only Triggers that a RequestReply generates use it. It decrypts with keys of the cluster,
 * so its result is unknown here.
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

/** Returns the function with this name, in capitals, that takes `count` arguments. */
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

/** Returns the type of the value that accompanies a node's error; Boolean if it depends on the event. */
export function resultType(node: CesqlNode): CesqlType {
  switch (node.type) {
    case 'literal':
      return typeOf(node.value);
    case 'arithmetic':
    case 'negate':
      return 'Integer';
    case 'call':
      return findFunction(node.name, node.args.length)?.returns ?? 'Boolean';
    default:
      return 'Boolean';
  }
}
