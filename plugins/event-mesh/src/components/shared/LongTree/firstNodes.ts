/** A node of any tree. */
type TreeNode<Node> = { readonly children: readonly Node[] };

/** Number of nodes that are shown at first, and with each request for more. */
const portion = 100;

/**
 * Returns the nodes of a tree to show: the marked ones with their ancestors, then the others in preorder, up to one
 * portion in total; and one more portion below each node in `requested`, in that order.
 *
 * @internal
 */
export function firstNodes<Node extends TreeNode<Node>>(
  root: Node,
  {
    marked,
    requested,
  }: {
    readonly marked?: ReadonlySet<Node>;
    readonly requested: readonly Node[];
  },
): ReadonlySet<Node> {
  const shown = new Set<Node>([root]);
  if (marked) {
    // The other half of the portion is for the nodes around the marked ones.
    showMarked(root, marked, shown);
  }
  showDown([root], shown, portion);
  for (const node of requested) {
    const hidden = node.children.filter(child => !shown.has(child));
    showDown(hidden, shown, shown.size + portion);
  }
  return shown;
}

function showMarked<Node extends TreeNode<Node>>(
  root: Node,
  marked: ReadonlySet<Node>,
  shown: Set<Node>,
): void {
  const path: Node[] = [];
  const visit = (node: Node) => {
    path.push(node);
    if (marked.has(node)) {
      path.forEach(each => shown.add(each));
    }
    for (const child of node.children) {
      if (shown.size < portion / 2) {
        visit(child);
      }
    }
    path.pop();
  };
  visit(root);
}

/** Adds a node and its descendants in preorder until a limit is reached. */
function showDown<Node extends TreeNode<Node>>(
  nodes: readonly Node[],
  shown: Set<Node>,
  most: number,
): void {
  for (const node of nodes) {
    if (shown.size >= most && !shown.has(node)) {
      return;
    }
    shown.add(node);
    showDown(node.children, shown, most);
  }
}
