import { compareText } from '../../model';
import { describeFailures } from '../../describe';
import { FlowContext } from '../../mesh';
import { EntityFailures } from './types';

/**
 * What becomes of what cannot be delivered, for all that deliver; those of which nothing is known are left out.
 *
 * @internal
 */
export function failuresOf(
  { mesh, links, resource }: FlowContext,
  ids: readonly string[],
): readonly EntityFailures[] {
  const alike = new Map<string, EntityFailures>();
  for (const id of [...new Set(ids)].sort()) {
    const { type } = resource(id) ?? {};
    if (type === 'trigger' || type === 'subscription' || type === 'flow') {
      const sinks = links.of(id, 'deadLetterSink');
      const to = [...new Set(sinks.map(({ target }) => target))].sort();
      const [givenBy] = sinks.flatMap(link => link.inheritedFrom ?? []);
      const { tries, isLost } = describeFailures(mesh, id);
      if (to.length > 0 || isLost) {
        const same = { to, ...(givenBy ? { givenBy } : {}), isLost, tries };
        const key = JSON.stringify(same);
        const others = alike.get(key)?.of ?? [];
        alike.set(key, { ...same, of: [...others, id] });
      }
    }
  }
  // What is lost comes first.
  return [...alike.values()].sort(
    (a, b) =>
      Number(b.isLost) - Number(a.isLost) || compareText(a.of[0], b.of[0]),
  );
}
