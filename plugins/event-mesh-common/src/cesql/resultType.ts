import { typeOf } from './cast';
import { findFunction } from './functions/findFunction';
import { CesqlNode, CesqlType, CesqlValue } from './types';

/**
 * The type of what a node gives where it fails; Boolean where nobody can tell.
 *
 * @internal
 */
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

/** @internal */
export function zeroOf(type: CesqlType): CesqlValue {
  switch (type) {
    case 'String':
      return '';
    case 'Integer':
      return 0;
    default:
      return false;
  }
}
