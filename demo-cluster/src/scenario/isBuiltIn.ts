import { objectsOf, stringAt } from '../json';
import { Discovery } from './types';

/** Returns whether a group is built into the server: its name ends in .k8s.io or has no dot. @internal */
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
