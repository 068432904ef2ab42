import { isWord, readTokens, TokenReader } from './readTokens';
import { Requirement, SelectorError } from './types';

const KEY =
  /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/;
const VALUE = /^([A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?)?$/;

/** Parses a label selector: equality, sets, existence and comparison, joined by commas. @internal */
export function parseLabelSelector(text: string): Requirement[] {
  const tokens = readTokens(text);
  const requirements: Requirement[] = [];
  while (tokens.peek() !== '') {
    if (tokens.peek() !== '!' && !isWord(tokens.peek())) {
      throw unexpected(tokens.peek(), "!, identifier, or 'end of string'");
    }
    requirements.push(explained(() => readRequirement(tokens)));
    if (tokens.peek() === '') break;
    const comma = tokens.take();
    if (comma !== ',') throw unexpected(comma, "',' or 'end of string'");
    if (tokens.peek() === '') throw unexpected('', "identifier after ','");
  }
  return requirements;
}

function readRequirement(tokens: TokenReader): Requirement {
  if (tokens.peek() === '!') {
    tokens.take();
    return { operator: 'missing', key: readKey(tokens) };
  }
  const key = readKey(tokens);
  if (['', ','].includes(tokens.peek())) return { operator: 'exists', key };
  const operator = tokens.take();
  switch (operator) {
    case '=':
    case '==':
      return { operator: 'in', key, values: [readValue(tokens, key)] };
    case '!=':
      return { operator: 'notIn', key, values: [readValue(tokens, key)] };
    case '>':
      return { operator: 'greater', key, value: readInteger(tokens, key) };
    case '<':
      return { operator: 'less', key, value: readInteger(tokens, key) };
    case 'in':
      return { operator: 'in', key, values: readSet(tokens, key) };
    case 'notin':
      return { operator: 'notIn', key, values: readSet(tokens, key) };
    default:
      throw unexpected(operator, 'in, notin, =, ==, !=, gt, lt');
  }
}

function readKey(tokens: TokenReader): string {
  const key = tokens.take();
  if (!isWord(key)) throw unexpected(key, 'identifier');
  if (!KEY.test(key)) throw new SelectorError(`<nil>: Invalid value: "${key}"`);
  return key;
}

// A value may be empty: then the next token is not part of it.
function readValue(tokens: TokenReader, key: string): string {
  const value = isWord(tokens.peek()) ? tokens.take() : '';
  if (!VALUE.test(value)) {
    throw new SelectorError(`values[0][${key}]: Invalid value: "${value}"`);
  }
  return value;
}

function readSet(tokens: TokenReader, key: string): string[] {
  const open = tokens.take();
  if (open !== '(') throw unexpected(open, "'('");
  const values = [readValue(tokens, key)];
  while (tokens.peek() === ',') {
    tokens.take();
    values.push(readValue(tokens, key));
  }
  const close = tokens.take();
  if (close !== ')') throw unexpected(close, "',' or ')'");
  return values;
}

function readInteger(tokens: TokenReader, key: string): number {
  const value = readValue(tokens, key);
  if (/^-?\d+$/.test(value)) return Number(value);
  throw new SelectorError(
    `values[0]: Invalid value: "${value}": for 'Gt', 'Lt' operators, the value must be an integer`,
  );
}

function unexpected(found: string, expected: string): SelectorError {
  return new SelectorError(`found '${found}', expected: ${expected}`);
}

function explained(read: () => Requirement): Requirement {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    throw new SelectorError(`unable to parse requirement: ${error.message}`);
  }
}
