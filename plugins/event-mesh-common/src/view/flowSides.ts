import { Link, LinkRole } from '../mesh';

// Here the owner takes from the end, or is sent by it; in every other role the owner sends.
const fromEnd: ReadonlySet<LinkRole> = new Set<LinkRole>([
  'broker',
  'channel',
  'subject',
  'producedBy',
]);

/**
 * From which of its two sides to which events go along a link.
 *
 * @remarks An EventType that refers to a Trigger or Subscription is the record of what its subscriber answers, so it comes
 * after it. A RequestReply sends into its broker and gets the answer from it: it takes as well as it sends, and counts as
 * what takes.
 * @internal
 */
export function flowSides(
  { role, owner, target }: Pick<Link, 'role' | 'owner' | 'target'>,
  endIsLine: boolean,
): { readonly from: string; readonly to: string } {
  const backwards = fromEnd.has(role) || (role === 'reference' && endIsLine);
  return backwards ? { from: target, to: owner } : { from: owner, to: target };
}
