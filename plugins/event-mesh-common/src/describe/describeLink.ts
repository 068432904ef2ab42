import { Link, LinkRole, Mesh, Named, nameOf } from '../mesh';
import { FactCode, FactParams } from '../messages';
import { Statement, statement, statementIf } from './statement';

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
  generated: 'linkGenerated',
};

/**
 * Describes a link and the resolution of its target.
 *
 * @public
 */
export function describeLink(mesh: Mesh, link: Link): readonly Statement[] {
  const owner = mesh.resources.get(link.owner)?.resource;
  const name = (id: string) => nameOf(mesh, id, owner?.ref);
  return [
    statement(codes[link.role], {
      owner: name(link.owner),
      end: name(link.target),
      number: (link.index ?? 0) + 1,
    }),
    ...statementIf(link.inheritedFrom, from => [
      'linkInherited',
      { from: name(from) },
    ]),
    ...describeFinding(mesh, link),
    ...statementIf(link.resolvedBy === 'ref' ? link.uri : undefined, uri => [
      'destinationPath',
      { uri },
    ]),
    ...statementIf(link.resolvedUri, uri => ['linkResolved', { uri }]),
    ...describeElsewhere(link, name),
    ...(link.recordedBy ?? []).map(id =>
      statement('replyRecorded', { by: name(id) }),
    ),
  ];
}

function describeElsewhere(
  { elsewhere, target }: Link,
  name: (id: string) => Named,
): Statement[] {
  if (!elsewhere) {
    return [];
  }
  return [
    elsewhere.id === undefined
      ? statement('linkElsewhere', { end: name(target) })
      : statement('linkElsewhereIs', {
          end: name(target),
          other: name(elsewhere.id),
        }),
  ];
}

function describeFinding(mesh: Mesh, link: Link): Statement[] {
  const uri = link.uri ?? link.resolvedUri ?? '';
  switch (link.resolvedBy) {
    case 'address':
      return [statement('linkByAddress', { uri })];
    case 'publicAddress': {
      const cluster =
        mesh.resources.get(link.target)?.resource.ref.cluster ?? '';
      return [statement('linkByPublicAddress', { uri, cluster })];
    }
    case 'selector':
      return [statement('linkBySelector', {})];
    default:
      return [];
  }
}
