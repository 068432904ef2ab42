import { EventPolicy } from '../../resources';
import { LinkDraft } from './types';

/**
 * An EventPolicy names what it guards and who may send there; an identity that is no object is no link.
 *
 * @remarks One that names nothing guards all that takes events in its namespace.
 * @internal
 */
export function eventPolicyLinks(policy: EventPolicy): LinkDraft[] {
  const guardsAll = policy.to.length === 0 && !policy.toIncomplete;
  const all: LinkDraft = {
    role: 'policyTo',
    field: 'spec.to',
    to: { addressablesOf: policy.ref.namespace },
  };
  const to = policy.to.map((target, index): LinkDraft => {
    const field = `spec.to[${index}]`;
    const rest = { role: 'policyTo', index, anyCase: true } as const;
    return 'selector' in target
      ? { ...rest, field: `${field}.selector`, to: target }
      : { ...rest, field: `${field}.ref`, to: { ref: target } };
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
            condition: 'SubjectsResolved',
          },
        ],
  );
  return [...(guardsAll ? [all] : []), ...to, ...from];
}
