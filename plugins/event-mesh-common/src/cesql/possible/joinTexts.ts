import { cast } from '../cast';
import { isFault } from '../outcome';
import { hull } from './range';
import { OpenTexts, Texts, anyText, isOpen, openTexts } from './texts';

/** More are not told apart. */
const most = 24;

/** All that either may be. @internal */
export function joinTexts(x?: Texts, y?: Texts): Texts | undefined {
  if (!x || !y) {
    return x ?? y;
  }
  if (!isOpen(x) && !isOpen(y)) {
    const texts = [...new Set([...x, ...y])].sort();
    if (texts.length <= most) {
      return texts;
    }
  }
  const [one, other] = [generalise(x), generalise(y)];
  return openTexts({
    ...anyText,
    prefix: commonPrefix(one.prefix, other.prefix),
    suffix: commonSuffix(one.suffix, other.suffix),
    least: Math.min(one.least, other.least),
    integers: hull(one.integers, other.integers),
    noInteger: one.noInteger || other.noInteger,
    booleans: [true, false].filter(
      value => one.booleans.includes(value) || other.booleans.includes(value),
    ),
    noBoolean: one.noBoolean || other.noBoolean,
  });
}

function commonPrefix(x: string, y: string): string {
  let length = 0;
  while (length < x.length && x[length] === y[length]) {
    length += 1;
  }
  return x.slice(0, length);
}

function commonSuffix(x: string, y: string): string {
  let length = 0;
  while (length < x.length && x.at(-1 - length) === y.at(-1 - length)) {
    length += 1;
  }
  return x.slice(x.length - length);
}

function generalise(texts: Texts): OpenTexts {
  if (isOpen(texts)) {
    return texts;
  }
  const numbers = texts.map(text => cast(text, 'Integer', 'knative'));
  const truths = texts.map(text => cast(text, 'Boolean', 'knative'));
  return texts.length === 1
    ? {
        ...anyText,
        prefix: texts[0],
        suffix: texts[0],
        least: texts[0].length,
        integers: isFault(numbers[0])
          ? undefined
          : { min: Number(numbers[0]), max: Number(numbers[0]) },
        noInteger: isFault(numbers[0]),
        booleans: isFault(truths[0]) ? [] : [Boolean(truths[0])],
        noBoolean: isFault(truths[0]),
      }
    : texts
        .map((text): Texts => [text])
        .reduce<OpenTexts>(
          (sum, one) => generalise(joinTexts(sum, generalise(one)) ?? anyText),
          generalise([texts[0]]),
        );
}
