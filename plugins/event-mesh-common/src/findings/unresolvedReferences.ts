import { FindingCode } from '../messages';
import { Link, LinkRole, nameOf } from '../mesh';
import { groupBy } from '../model';
import { finding } from './finding';
import { FindingContext } from './findingContext';
import { namesOf } from './names';
import { FindingRule } from './rule';
import { Finding } from './types';

type NotFoundCode = Extract<FindingCode, `${string}NotFound`>;

type NotFound = readonly [
  code: NotFoundCode,
  roles: readonly LinkRole[],
  severity?: Finding['severity'],
];

const table: readonly NotFound[] = [
  ['brokerNotFound', ['broker']],
  ['channelNotFound', ['channel', 'backingChannel']],
  [
    'subscriberNotFound',
    ['subscriber', 'step', 'branchFilter', 'branchSubscriber'],
  ],
  ['replyNotFound', ['reply', 'branchReply']],
  ['sinkNotFound', ['sink']],
  ['deadLetterSinkNotFound', ['deadLetterSink']],
  ['subjectNotFound', ['subject']],
  ['eventTypeReferenceNotFound', ['reference'], 'warning'],
  ['dependencyNotFound', ['dependency']],
  ['policyReferenceNotFound', ['policyTo', 'policyFrom'], 'warning'],
];

/**
 * Reports references to resources that do not exist: one finding per resource, with everything that refers to it.
 *
 * @remarks Only a completely read list proves absence. A dead letter sink is reported where it is set, not where it is
 * inherited.
 * @internal
 */
export const unresolvedReferences: readonly FindingRule[] = table.map(notFound);

function notFound([code, roles, severity = 'error']: NotFound): FindingRule {
  return {
    codes: [code],
    find: context => {
      const byTarget = groupBy(
        context.mesh.links.filter(
          link =>
            roles.includes(link.role) &&
            !isReplyOfTrigger(link, context) &&
            isMissing(link, context),
        ),
        ({ target }) => target,
      );
      return [...byTarget].map(([target, links]) => {
        const owners = [...new Set(links.map(({ owner }) => owner))];
        const [{ field }] = links;
        return finding(
          code,
          {
            who: namesOf(context.mesh, owners),
            missing: nameOf(context.mesh, target),
            field,
          },
          { severity, about: [...owners, target], field, key: target },
        );
      });
    },
  };
}

// The broker reference of the Trigger reports the same broker.
function isReplyOfTrigger({ role, owner }: Link, context: FindingContext) {
  return role === 'reply' && context.resource(owner)?.type === 'trigger';
}

/**
 * Returns whether a link refers to a resource that does not exist.
 *
 * @internal
 */
export function isMissing(
  { target, inheritedFrom }: Link,
  { mesh }: Pick<FindingContext, 'mesh'>,
): boolean {
  const isOwn =
    inheritedFrom === undefined || !mesh.resources.has(inheritedFrom);
  return isOwn && mesh.placeholders.get(target)?.reason === 'notFound';
}
