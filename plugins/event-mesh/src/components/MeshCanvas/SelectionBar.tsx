import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { Graph, parseBundleId } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { ShownGraph } from './useShownGraph';
import styles from './MeshCanvas.module.css';

/**
 * Renders the actions of the selection: expand a bundle or a group, or show the neighbors that a focus hides.
 *
 * @internal
 */
export function SelectionBar(props: {
  readonly graph: Graph;
  readonly selected: string;
  readonly shown: ShownGraph;
  readonly canToggleGroups: boolean;
  readonly onShowMore: ((nodeId: string) => void) | undefined;
}) {
  const { graph, selected, shown, onShowMore } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const node = graph.nodes.find(({ id }) => id === selected);
  const group = graph.groups?.find(({ id }) => id === selected);
  const more = onShowMore && node ? node.hiddenNeighbours : 0;
  const actions = [
    ...(parseBundleId(selected)
      ? [
          {
            label: shown.openBundles.has(selected)
              ? t('graph.tool.closeBundle')
              : t('graph.tool.openBundle'),
            onPress: () => shown.toggleBundle(selected),
          },
        ]
      : []),
    ...(props.canToggleGroups && (group || node?.inside)
      ? [
          {
            label: node?.inside
              ? t('graph.tool.openGroup')
              : t('graph.tool.closeGroup'),
            onPress: () => shown.toggleGroup(selected),
          },
        ]
      : []),
    ...(more > 0
      ? [
          {
            label: t('graph.tool.more', { count: more }),
            onPress: () => onShowMore?.(selected),
          },
        ]
      : []),
  ];
  return actions.length === 0 ? null : (
    <div className={styles.selection}>
      {actions.map(({ label, onPress }) => (
        <Button key={label} size="small" variant="secondary" onPress={onPress}>
          {label}
        </Button>
      ))}
    </div>
  );
}
