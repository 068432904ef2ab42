/**
 * The groups of numbers from each of which one comes to each other one of its group, and back; without those that one does
 * not come back to at all.
 *
 * @remarks Tarjan's algorithm, without recursion.
 * @internal
 */
export function stronglyConnected(
  count: number,
  steps: readonly { readonly from: number; readonly to: number }[],
): readonly (readonly number[])[] {
  const next: number[][] = Array.from({ length: count }, () => []);
  steps.forEach(({ from, to }) => next[from].push(to));
  const order: number[] = [];
  const lowest: number[] = [];
  const open: number[] = [];
  const isOpen: boolean[] = [];
  const groups: number[][] = [];
  let time = 0;
  const enter = (node: number) => {
    order[node] = time;
    lowest[node] = time;
    time += 1;
    open.push(node);
    isOpen[node] = true;
    return { node, at: 0 };
  };
  const leave = (node: number, parent: number | undefined) => {
    if (lowest[node] === order[node]) {
      const group = open.splice(open.lastIndexOf(node));
      group.forEach(member => {
        isOpen[member] = false;
      });
      if (group.length > 1 || next[node].includes(node)) {
        groups.push(group.sort((a, b) => a - b));
      }
    }
    if (parent !== undefined) {
      lowest[parent] = Math.min(lowest[parent], lowest[node]);
    }
  };
  for (let start = 0; start < count; start += 1) {
    const way = order[start] === undefined ? [enter(start)] : [];
    while (way.length > 0) {
      const frame = way[way.length - 1];
      const { node } = frame;
      const to = next[node][frame.at];
      frame.at += 1;
      if (to === undefined) {
        way.pop();
        leave(node, way.at(-1)?.node);
      } else if (order[to] === undefined) {
        way.push(enter(to));
      } else if (isOpen[to]) {
        lowest[node] = Math.min(lowest[node], order[to]);
      }
    }
  }
  return groups.sort(([a], [b]) => a - b);
}
