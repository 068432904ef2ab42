import { compareText } from '../../model';
import { FlowingType } from './types';

const surest: readonly FlowingType['sure'][] = [
  'matches',
  'mayMatch',
  'declared',
];

/**
 * Each type once, as surely as any of them says it; sorted.
 *
 * @internal
 */
export function joinTypes(all: readonly FlowingType[]): readonly FlowingType[] {
  const found = new Map<string, FlowingType>();
  for (const one of all) {
    const known = found.get(one.type);
    if (!known || surest.indexOf(one.sure) < surest.indexOf(known.sure)) {
      found.set(one.type, one);
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.type, b.type));
}
