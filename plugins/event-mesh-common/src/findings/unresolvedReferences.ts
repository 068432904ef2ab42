import { FindingCode } from '../messages';
import { Link, LinkRole, nameOf } from '../mesh';
import { finding } from './finding';
import { FindingContext } from './findingContext';
import { namesOf } from './names';
import { FindingRule } from './rule';
import { Finding } from './types';

type NotFoundCode = Extract<FindingCode, `dangling${string}`>;

/**
 * Ends that are not there, for some roles: one finding for each, with all who name it.
 *
 * @remarks Only where somebody looked. What may not be read, or was not, is not known to be missing; and who takes a dead
 * letter sink over does not name it.
 * @internal
 */
export function unresolvedReferences(
  code: NotFoundCode,
  roles: readonly LinkRole[],
  severity: Finding['severity'] = 'error',
): FindingRule {
  return {
    codes: [code],
    find: context => {
      const byEnd = new Map<string, Link[]>();
      for (const link of context.mesh.links) {
        if (
          roles.includes(link.role) &&
          !isReplyOfTrigger(link, context) &&
          isMissing(link, context)
        ) {
          byEnd.set(link.target, [...(byEnd.get(link.target) ?? []), link]);
        }
      }
      return [...byEnd].map(([end, links]) => {
        const owners = [...new Set(links.map(({ owner }) => owner))];
        const [{ field }] = links;
        return finding(
          code,
          {
            who: namesOf(context.mesh, owners),
            missing: nameOf(context.mesh, end),
            field,
          },
          { severity, about: [...owners, end], field, key: end },
        );
      });
    },
  };
}

// It names its broker as a broker already.
function isReplyOfTrigger({ role, owner }: Link, context: FindingContext) {
  return role === 'reply' && context.resource(owner)?.type === 'trigger';
}

/**
 * Whether a link names something that is not there.
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
