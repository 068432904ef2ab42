import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { ReactNode, useMemo, useState } from 'react';
import { eventMeshTranslationRef } from '../../../translation';
import { firstNodes } from './firstNodes';

type TreeNode<Node> = { readonly children: readonly Node[] };

type Shown<Node> = {
  readonly className: string;
  readonly render: (node: Node) => ReactNode;
  readonly nodes: ReadonlySet<Node>;
  readonly onMore: (node: Node) => void;
};

/**
 * Renders a tree as nested lists, the first nodes at once and the rest on request: a filter may have thousands of
 * conditions.
 *
 * @internal
 */
export function LongTree<Node extends TreeNode<Node>>(props: {
  readonly root: Node;
  /** Nodes that are rendered first, wherever they are in the tree. */
  readonly marked?: ReadonlySet<Node>;
  readonly className: string;
  readonly children: (node: Node) => ReactNode;
}) {
  const { root, marked, className, children } = props;
  const [requested, setRequested] = useState<readonly Node[]>([]);
  const nodes = useMemo(
    () => firstNodes(root, { marked, requested }),
    [root, marked, requested],
  );
  return (
    <ul className={className}>
      <Branch
        node={root}
        shown={{
          className,
          render: children,
          nodes,
          onMore: node => setRequested([...requested, node]),
        }}
      />
    </ul>
  );
}

function Branch<Node extends TreeNode<Node>>(props: {
  readonly node: Node;
  readonly shown: Shown<Node>;
}) {
  const { node, shown } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const children = node.children.filter(child => shown.nodes.has(child));
  const hidden = node.children.length - children.length;
  return (
    <li>
      {shown.render(node)}
      {node.children.length > 0 && (
        <ul className={shown.className}>
          {children.map((child, index) => (
            <Branch key={index} node={child} shown={shown} />
          ))}
          {hidden > 0 && (
            <li>
              <Button
                size="small"
                variant="tertiary"
                onPress={() => shown.onMore(node)}
              >
                {t('details.showMore', { count: hidden })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
