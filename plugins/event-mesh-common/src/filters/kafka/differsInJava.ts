import { CesqlExpression, CesqlNode, childrenOf } from '../../cesql';

/** What they say of an Integer, a Boolean or what is absent is not what Go says of it. */
const typeTests: ReadonlySet<string> = new Set(['IS_INT', 'IS_BOOL']);

/**
 * Whether an expression has something in it that the Java implementation answers otherwise: a test of types, a division
 * that may be by zero, or an attribute in capitals, which it does not find.
 *
 * @remarks Found by evaluating random expressions with cloudevents-sql 4.0.1.
 * @internal
 */
export function differsInJava({ text, root }: CesqlExpression): boolean {
  const differs = (node: CesqlNode): boolean =>
    isOfItsOwn(node, text) || childrenOf(node).some(differs);
  return differs(root);
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
    default:
      return false;
  }
}

function isOtherThanZero(node: CesqlNode): boolean {
  return node.type === 'literal' && Number(node.value) !== 0;
}
