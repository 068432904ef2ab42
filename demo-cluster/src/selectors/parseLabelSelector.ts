import { Requirement, SelectorError } from './types';

const TOKEN = /\s*(==|!=|=|!|<|>|\(|\)|,|[^\s=!<>(),]+)/y;
const KEY =
  /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const WORD = /^[^=!<>(),]/;

/** Reads a label selector: equality, sets, existence and comparison, joined by commas. @internal */
export function parseLabelSelector(text: string): Requirement[] {
  const tokens = tokensOf(text);
  const requirements: Requirement[] = [];
  let at = 0;
  const isWord = () => at < tokens.length && WORD.test(tokens[at]);
  const take = (what: string): string => {
    if (at >= tokens.length)
      throw new SelectorError(`found '', expected: ${what}`);
    at += 1;
    return tokens[at - 1];
  };
  const takeKey = (): string => {
    const key = take('identifier');
    if (!WORD.test(key))
      throw new SelectorError(`found '${key}', expected: identifier`);
    if (!KEY.test(key)) throw new SelectorError(`key: Invalid value: "${key}"`);
    return key;
  };
  const takeValue = (): string => checkedValue(isWord() ? take('value') : '');
  const takeSet = (): string[] => {
    const open = take('(');
    if (open !== '(') throw new SelectorError(`found '${open}', expected: '('`);
    const values = [takeValue()];
    for (;;) {
      const next = take("',', or ')'");
      if (next === ')') return values;
      if (next !== ',')
        throw new SelectorError(`found '${next}', expected: ',' or ')'`);
      values.push(takeValue());
    }
  };
  const takeRequirement = (): Requirement => {
    if (tokens[at] === '!') {
      at += 1;
      return { operator: 'missing', key: takeKey() };
    }
    const key = takeKey();
    if (at >= tokens.length || tokens[at] === ',')
      return { operator: 'exists', key };
    const operator = take('operator');
    switch (operator) {
      case '=':
      case '==':
        return { operator: 'in', key, values: [takeValue()] };
      case '!=':
        return { operator: 'notIn', key, values: [takeValue()] };
      case '>':
        return { operator: 'greater', key, value: integer(takeValue()) };
      case '<':
        return { operator: 'less', key, value: integer(takeValue()) };
      case 'in':
        return { operator: 'in', key, values: takeSet() };
      case 'notin':
        return { operator: 'notIn', key, values: takeSet() };
      default:
        throw new SelectorError(
          `found '${operator}', expected: in, notin, =, ==, !=, gt, lt`,
        );
    }
  };
  while (at < tokens.length) {
    requirements.push(takeRequirement());
    if (at >= tokens.length) break;
    const comma = take("','");
    if (comma !== ',') {
      throw new SelectorError(
        `found '${comma}', expected: ',' or 'end of string'`,
      );
    }
    if (at >= tokens.length) {
      throw new SelectorError("found '', expected: identifier after ','");
    }
  }
  return requirements;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const trimmed = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (!match) break;
    tokens.push(match[1]);
  }
  return tokens;
}

function checkedValue(value: string): string {
  if (!VALUE.test(value))
    throw new SelectorError(`values[0]: Invalid value: "${value}"`);
  return value;
}

function integer(value: string): number {
  if (!/^-?\d+$/.test(value)) {
    throw new SelectorError(
      `values[0]: Invalid value: "${value}": for 'Gt', 'Lt' operators, the value must be an integer`,
    );
  }
  return Number(value);
}
