import { LinkRole, Named } from '../mesh';
import { Statement, statement } from './statement';
import { About } from './about';

const receiving: readonly LinkRole[] = [
  'subscriber',
  'reply',
  'sink',
  'step',
  'branchFilter',
  'branchSubscriber',
  'branchReply',
];

/**
 * Describes the incoming links of a resource and its generated resources.
 *
 * @internal
 */
export function describeSurroundings(about: About): Statement[] {
  const { foldedInto, folded, notReadyParts = [] } = about.self;
  const owners = (roles: readonly LinkRole[]): Named[] => {
    const ids = about.incoming
      // An inherited dead letter sink adds nothing to the link of the resource that names it.
      .filter(
        ({ role, inheritedFrom }) =>
          roles.includes(role) && inheritedFrom === undefined,
      )
      .map(({ owner }) => owner);
    return [...new Set(ids)].map(about.name);
  };
  return [
    ...owners(receiving).map(owner => statement('receives', { owner })),
    ...owners(['deadLetterSink']).map(owner =>
      statement('takesDeadLetters', { owner }),
    ),
    ...owners(['subject']).map(owner => statement('sendsBy', { owner })),
    ...(foldedInto === undefined
      ? []
      : [statement('generated', { owner: about.name(foldedInto) })]),
    ...(folded.length > 0
      ? [statement('folds', { count: folded.length })]
      : []),
    ...notReadyParts.map(id => describeNotReadyParts(about, id)),
  ];
}

function describeNotReadyParts(about: About, id: string): Statement {
  const part = about.name(id);
  const { reason, message } = about.mesh.resources.get(id)?.status ?? {};
  const said = message ?? reason;
  return said === undefined
    ? statement('ails', { part })
    : statement('ailsBecause', { part, reason: said });
}
