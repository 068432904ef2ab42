/**
 * A value while it is being made. Spreads of what may be missing cost more than the rest of what every object goes through.
 *
 * @internal
 */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
