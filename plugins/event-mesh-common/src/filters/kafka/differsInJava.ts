import { CesqlExpression, CesqlNode, nodesOf } from '../../cesql';

/** What they say of an Integer, a Boolean or what is absent is not what Go says of it. */
const typeTests: ReadonlySet<string> = new Set(['IS_INT', 'IS_BOOL']);

/**
 * Whether an expression has something in it that the Java implementation answers otherwise: a test of types, a division
 * that may be by zero, an attribute in capitals, which it does not find, or one that is a truth of its own, whose absence goes
 * further than in Go.
 *
 * @remarks Found by evaluating random expressions with cloudevents-sql 4.0.1.
 * @internal
 */
export function differsInJava({ text, root }: CesqlExpression): boolean {
  for (const node of nodesOf(root)) {
    if (isOfItsOwn(node, text)) {
      return true;
    }
  }
  return false;
}

function isOfItsOwn(node: CesqlNode, text: string): boolean {
  switch (node.type) {
    case 'call':
      return typeTests.has(node.name);
    case 'attribute':
    case 'exists':
      return !text.slice(node.start, node.end).endsWith(node.name);
    case 'arithmetic':
      return /[/%]/.test(node.operator) && !isOtherThanZero(node.right);
    case 'logic':
      return node.terms.some(({ type }) => type === 'attribute');
    default:
      return false;
  }
}

function isOtherThanZero(node: CesqlNode): boolean {
  return node.type === 'literal' && Number(node.value) !== 0;
}
