/**
 * One choice in the URL: its readable key, and how its values are parsed and written.
 *
 * @internal
 */
export type ViewParam<Value> = {
  readonly key: string;
  readonly fallback: Value;
  /** Returns the valid values parsed, and the invalid ones. */
  readonly read: (values: readonly string[]) => {
    readonly value: Value;
    readonly wrong: readonly string[];
  };
  /** Returns no values for the fallback. */
  readonly write: (value: Value) => readonly string[];
};

/** Defines a set of names; an empty set means all. @internal */
export function names<Name extends string = string>(
  key: string,
  allowed?: readonly Name[],
): ViewParam<readonly Name[]> {
  const isName = (value: string): value is Name =>
    allowed === undefined || allowed.some(name => name === value);
  return {
    key,
    fallback: [],
    read: values => {
      const given = [...new Set(values)].filter(value => value !== '');
      return {
        value: given.filter(isName).sort(),
        wrong: given.filter(value => !isName(value)),
      };
    },
    write: value => [...value].sort(),
  };
}

/** Defines names in significant order. @internal */
export function orderedNames<Name extends string>(
  key: string,
  allowed: readonly Name[],
): ViewParam<readonly Name[]> {
  const { read, ...rest } = names(key, allowed);
  return {
    ...rest,
    write: value => value,
    read: values => {
      const { value, wrong } = read(values);
      return {
        value: [...value].sort((a, b) => values.indexOf(a) - values.indexOf(b)),
        wrong,
      };
    },
  };
}

/** Defines one of a few names, or none. @internal */
export function oneOf<Name extends string>(
  key: string,
  allowed: readonly Name[],
): ViewParam<Name | undefined> {
  return single<Name | undefined>(key, {
    fallback: undefined,
    parse: given => allowed.find(name => name === given),
    format: name => name ?? '',
  });
}

/** Defines one of a few names; the first is the default. @internal */
export function choice<Name extends string>(
  key: string,
  allowed: readonly [Name, ...Name[]],
): ViewParam<Name> {
  return single(key, {
    fallback: allowed[0],
    parse: given => allowed.find(name => name === given),
    format: name => (name === allowed[0] ? '' : name),
  });
}

/** Defines any text; '' by default. @internal */
export function text(key: string): ViewParam<string> {
  return single(key, {
    fallback: '',
    parse: value => value,
    format: value => value,
  });
}

/** Defines an optional id. @internal */
export function id(key: string): ViewParam<string | undefined> {
  return single<string | undefined>(key, {
    fallback: undefined,
    parse: value => value,
    format: value => value ?? '',
  });
}

/** Defines a boolean that is false by default. @internal */
export function flag(key: string): ViewParam<boolean> {
  return single(key, {
    fallback: false,
    parse: given => ({ '1': true, '0': false }[given]),
    format: value => (value ? '1' : ''),
  });
}

/** Defines a boolean without a fixed default: undefined leaves the decision to the page. @internal */
export function choiceOfTwo(key: string): ViewParam<boolean | undefined> {
  return single<boolean | undefined>(key, {
    fallback: undefined,
    parse: given => ({ '1': true, '0': false }[given]),
    format: value => (value === undefined ? '' : String(Number(value))),
  });
}

/** Defines an integer within limits; the lower limit is the default. @internal */
export function wholeNumber(
  key: string,
  limits: { readonly min: number; readonly max: number },
): ViewParam<number> {
  const { min, max } = limits;
  return single(key, {
    fallback: min,
    parse: given => {
      const number = /^\d+$/.test(given) ? Number(given) : NaN;
      return number >= min && number <= max ? number : undefined;
    },
    format: value => (value === min ? '' : String(value)),
  });
}

function single<Value>(
  key: string,
  how: {
    readonly fallback: Value;
    /** Returns undefined for an invalid value. */
    readonly parse: (text: string) => Value | undefined;
    readonly format: (value: Value) => string;
  },
): ViewParam<Value> {
  const { fallback, parse, format } = how;
  return {
    key,
    fallback,
    read: values => {
      const [first, ...others] = values.filter(value => value !== '');
      const value = first === undefined ? fallback : parse(first);
      return value === undefined && first !== undefined
        ? { value: fallback, wrong: [first, ...others] }
        : { value: value ?? fallback, wrong: others };
    },
    write: value => [format(value)].filter(written => written !== ''),
  };
}
