/**
 * A value of the language: String, Integer (32 bits, signed) or Boolean.
 *
 * @public
 */
export type CesqlValue = string | number | boolean;
