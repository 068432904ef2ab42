import { Fault, Result } from './outcome';
import { CesqlDialect, CesqlType } from './types';
import { CesqlValue } from '../cloudevents';

const least = -2147483648;
const most = 2147483647;

/** Returns the type of a value. */
export function typeOf(value: CesqlValue): CesqlType {
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'number':
      return 'Integer';
    default:
      return 'Boolean';
  }
}

/**
 * Casts a value to a type.
 *
 * @remarks cloudevents/sdk-go sql/v2/utils/casting.go, Cast.
 */
export function cast(
  value: CesqlValue,
  type: CesqlType,
  dialect: CesqlDialect,
): Result {
  switch (type) {
    case 'String':
      return String(value);
    case 'Integer':
      return typeof value === 'string'
        ? toInteger(value, dialect)
        : Number(value);
    default:
      return typeof value === 'string' ? toBoolean(value) : Boolean(value);
  }
}

function toInteger(text: string, dialect: CesqlDialect): Result {
  if (!/^[+-]?[0-9]+$/.test(text)) {
    return castFault('noInteger', text, 0);
  }
  const number = Number(text);
  if (number < least) {
    return castFault('noInteger', text, dialect === 'knative' ? least : 0);
  }
  if (number > most) {
    return castFault('noInteger', text, dialect === 'knative' ? most : 0);
  }
  // Avoids -0.
  return number | 0;
}

function toBoolean(text: string): Result {
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === 'false') {
    return lower === 'true';
  }
  return castFault('noBoolean', text, false);
}

function castFault(
  code: 'noInteger' | 'noBoolean',
  text: string,
  value: CesqlValue,
): Fault {
  return { fault: 'error', kind: 'cast', code, params: { value: text }, value };
}

/** Returns the zero value of a type, which accompanies an error. */
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
