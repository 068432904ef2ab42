import { objectsOf, stringAt } from '../json';
import { Discovery } from './types';

/** Says whether a group is one of the server's own: those end in .k8s.io or have no dot. @internal */
export function isBuiltIn(
  { groups }: Pick<Discovery, 'groups'>,
  group: string,
): boolean {
  if (group === '') return true;
  const isKnown = objectsOf(groups.groups).some(
    entry => stringAt(entry, 'name') === group,
  );
  return isKnown && (!group.includes('.') || group.endsWith('.k8s.io'));
}
