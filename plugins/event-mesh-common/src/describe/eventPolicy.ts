import { EventPolicy } from '../resources';
import { Statement, statement } from './statement';
import { About } from './about';

/** @internal */
export function describeEventPolicy(
  policy: EventPolicy,
  about: About,
): Statement[] {
  const { namespace } = policy.ref;
  const guardsAll = policy.to.length === 0 && !policy.toIncomplete;
  return [
    ...(guardsAll ? [statement('policyGuardsNamespace', { namespace })] : []),
    ...policy.to.flatMap((target, index) =>
      describeTarget('selector' in target ? target.kind : undefined, {
        index,
        about,
      }),
    ),
    ...(policy.toIncomplete ? [statement('policyTargetsUnread', {})] : []),
    ...policy.from.flatMap((sender, index) => {
      if ('sub' in sender) {
        return [statement('policyAllowsIdentity', { sub: sender.sub })];
      }
      const end = about.target('policyFrom', index);
      return end ? [statement('policyAllows', { sender: end })] : [];
    }),
    ...(policy.from.length === 0 ? [statement('policyAllowsNobody', {})] : []),
    ...(policy.filters.length > 0 ? [statement('policyFilters', {})] : []),
  ];
}

function describeTarget(
  selectedKind: string | undefined,
  { index, about }: { readonly index: number; readonly about: About },
): Statement[] {
  const links = about.links.filter(
    link => link.role === 'policyTo' && link.index === index,
  );
  const each = links.map(({ target }) =>
    statement('policyGuards', { target: about.name(target) }),
  );
  return selectedKind === undefined
    ? each
    : [
        statement('policyGuardsSelected', {
          kind: selectedKind,
          count: links.length,
        }),
        ...each,
      ];
}
