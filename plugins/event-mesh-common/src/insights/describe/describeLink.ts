import { Link, LinkRole, Mesh } from '../../mesh';
import { FactCode, FactParams } from '../../messages';
import { nameOf } from '../nameOf';
import { Statement, statement, statementIf } from '../statement';

type LinkCode = {
  [Code in FactCode]: FactParams<Code> extends 'owner' | 'end' | 'number'
    ? 'owner' | 'end' extends FactParams<Code>
      ? Code
      : never
    : never;
}[FactCode];

const codes: Readonly<Record<LinkRole, LinkCode>> = {
  broker: 'linkBroker',
  channel: 'linkChannel',
  subscriber: 'linkSubscriber',
  reply: 'linkReply',
  deadLetterSink: 'linkDeadLetterSink',
  sink: 'linkSink',
  subject: 'linkSubject',
  step: 'linkStep',
  branchFilter: 'linkBranchFilter',
  branchSubscriber: 'linkBranchSubscriber',
  branchReply: 'linkBranchReply',
  reference: 'linkReference',
  producedBy: 'linkProducedBy',
  backingChannel: 'linkBackingChannel',
  dependency: 'linkDependency',
  policyTo: 'linkPolicyTo',
  policyFrom: 'linkPolicyFrom',
};

/**
 * What a link says, and how its end was found.
 *
 * @public
 */
export function describeLink(mesh: Mesh, link: Link): readonly Statement[] {
  const owner = mesh.resources.get(link.owner)?.resource;
  const name = (id: string) => nameOf(mesh, id, owner?.ref);
  return [
    statement(codes[link.role], {
      owner: name(link.owner),
      end: name(link.end),
      number: (link.index ?? 0) + 1,
    }),
    ...statementIf(link.inheritedFrom, from => [
      'linkInherited',
      { from: name(from) },
    ]),
    ...(link.resolvedBy === 'address'
      ? [statement('linkByAddress', { uri: link.uri ?? '' })]
      : []),
    ...(link.resolvedBy === 'selector'
      ? [statement('linkBySelector', {})]
      : []),
    ...statementIf(link.resolvedBy === 'ref' ? link.uri : undefined, uri => [
      'destinationPath',
      { uri },
    ]),
    ...statementIf(link.resolvedUri, uri => ['linkResolved', { uri }]),
  ];
}
