import { Mesh } from '../../mesh';
import { countView } from '../countView';
import { MeshView } from '../types';

/** A whole view as text, one fact a line, for goldens that a person can review. */
export function viewLines(mesh: Mesh, view: MeshView): string {
  const { shown, folded, hidden, hiddenBy } = countView(mesh, view);
  const taken = view.reports.flatMap(({ pass, hidden: ids, merged }) => {
    const into = new Map(merged.map(one => [one.id, one.into]));
    return ids.map(id => {
      const owner = into.get(id);
      return owner === undefined
        ? `${pass}  ${id}`
        : `${pass}  ${id}  is a part of  ${owner}`;
    });
  });
  const sections: [string, readonly string[]][] = [
    [
      'counts',
      [
        `shown ${shown}`,
        `folded ${folded}`,
        `hidden ${hidden}`,
        ...Object.entries(hiddenBy).map(
          ([pass, count]) => `  ${pass} ${count}`,
        ),
      ],
    ],
    [
      'shown',
      [...view.resources.values()].map(
        ({ id, status, folded: parts }) =>
          `${id}  ${status.state}${
            parts.length > 0 ? `  ${parts.length} folded` : ''
          }`,
      ),
    ],
    [
      'placeholders',
      [...view.placeholders.values()].map(
        ({ id, reason }) => `${id}  ${reason}`,
      ),
    ],
    ['links', view.links.map(({ id, target }) => `${id}  ->  ${target}`)],
    ['taken out', taken],
  ];
  return sections
    .map(([title, lines]) => [`# ${title}`, ...lines, ''].join('\n'))
    .join('\n');
}
