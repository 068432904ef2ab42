import { KnownEvent } from '../cesql';
import { Reason } from './reason';

/**
 * The leaves of a reason on which its result rests: the one that failed, all that had to pass, or those that are open.
 *
 * @public
 */
export function decidingLeaves(reason: Reason): readonly Reason[] {
  const children = reason.children.filter(({ result }) => result !== 'skipped');
  if (children.length === 0) {
    return reason.children.length === 0 ? [reason] : [];
  }
  return decidingChildren(reason, children).flatMap(decidingLeaves);
}

function decidingChildren(
  { dialect, result }: Reason,
  children: readonly Reason[],
): readonly Reason[] {
  const decisive = dialect === 'any' ? 'pass' : 'fail';
  const opens = children.filter(child => child.result === 'undecided');
  if (dialect === 'not' || dialect === 'class') {
    return children;
  }
  if (result === 'undecided') {
    return opens.length > 0 ? opens : children;
  }
  const found = children.find(
    child => child.result === decisive || child.result === 'crash',
  );
  if (result === decisive || result === 'crash') {
    // By cases, none of them decides alone.
    return found ? [found] : opens;
  }
  return children;
}

/**
 * The attributes of these leaves, sorted; of an open verdict only those whose values would tell more.
 *
 * @internal
 */
export function decidingAttributes(
  reason: Reason,
  known: KnownEvent | undefined,
): readonly string[] {
  const names = decidingLeaves(reason).flatMap(leaf => leaf.attributes);
  return [...new Set(names)]
    .filter(name => !known || !isFixed(name, known))
    .sort();
}

function isFixed(name: string, { attributes, isComplete }: KnownEvent) {
  return Object.hasOwn(attributes, name)
    ? !('pieces' in attributes[name])
    : isComplete === true;
}
