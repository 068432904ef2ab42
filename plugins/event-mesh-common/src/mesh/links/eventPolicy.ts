import { EventPolicy } from '../../resources';
import { LinkDraft } from './types';

/**
 * An EventPolicy names what it guards and who may send there; an identity that is no object is no link.
 *
 * @internal
 */
export function eventPolicyLinks(policy: EventPolicy): LinkDraft[] {
  const to = policy.to.map((target, index): LinkDraft => {
    const field = `spec.to[${index}]`;
    return 'selector' in target
      ? { role: 'policyTo', index, field: `${field}.selector`, to: target }
      : { role: 'policyTo', index, field: `${field}.ref`, to: { ref: target } };
  });
  const from = policy.from.flatMap((sender, index): LinkDraft[] =>
    'sub' in sender
      ? []
      : [
          {
            role: 'policyFrom',
            index,
            field: `spec.from[${index}].ref`,
            to: { ref: sender },
          },
        ],
  );
  return [...to, ...from];
}
