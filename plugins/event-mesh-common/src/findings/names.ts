import { Mesh, Named, nameOf } from '../mesh';

const most = 5;

/**
 * What to call one or several things in the mesh; of many, the first ones and how many more there are.
 *
 * @internal
 */
export function namesOf(mesh: Mesh, ids: readonly string[]): Named {
  const [first] = ids;
  if (ids.length === 1) {
    return nameOf(mesh, first);
  }
  const names = ids.slice(0, most).map(id => nameOf(mesh, id).text);
  const more = ids.length - names.length;
  return {
    id: '',
    text: [...names, ...(more > 0 ? [`+${more}`] : [])].join(', '),
  };
}
