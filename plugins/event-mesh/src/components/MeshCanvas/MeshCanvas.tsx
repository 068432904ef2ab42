import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Alert,
  ButtonIcon,
  Skeleton,
  Tooltip,
  TooltipTrigger,
} from '@backstage/ui';
import { RiFocus3Line, RiZoomInLine, RiZoomOutLine } from '@remixicon/react';
import { Graph, layout } from 'backstage-plugin-event-mesh-common';
import { lazy, ReactElement, Suspense, useMemo, useRef } from 'react';
import type { MeshGraphHandle } from '../../cytoscape';
import { eventMeshTranslationRef } from '../../translation';
import { CanvasBoundary } from './CanvasBoundary';
import styles from './MeshCanvas.module.css';
import { useGraphWords } from './useGraphWords';

const MeshGraph = lazy(() =>
  import('../../cytoscape').then(m => ({ default: m.MeshGraph })),
);

/**
 * The picture with its buttons; where it cannot be drawn, a word instead.
 *
 * @internal
 */
export function MeshCanvas(props: {
  readonly graph: Graph;
  readonly selected?: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  /** What is meant; the rest is dimmed. */
  readonly highlight?: {
    readonly nodes: ReadonlySet<string>;
    readonly edges: ReadonlySet<string>;
  };
  /** What is found, and which of it is to be seen. */
  readonly found?: {
    readonly ids: ReadonlySet<string>;
    readonly current?: string;
  };
  readonly onToggleGroup?: (groupId: string) => void;
  /** The key that leads to the find field was pressed. */
  readonly onFind?: () => void;
  readonly scope?: {
    readonly title: string;
    readonly clusters: readonly string[];
    readonly namespaces: readonly string[];
    readonly time: number | undefined;
  };
}) {
  const { graph, selected, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const handle = useRef<MeshGraphHandle>(null);
  const words = useGraphWords();
  const positions = useMemo(() => layout(graph), [graph]);
  return (
    <CanvasBoundary
      fallback={
        <Alert
          status="warning"
          icon
          title={t('canvas.failed')}
          description={t('canvas.failedDescription')}
        />
      }
    >
      <div className={styles.canvas}>
        <Suspense
          fallback={
            <Skeleton className={styles.loading} width="100%" height="100%" />
          }
        >
          <MeshGraph
            ref={handle}
            graph={graph}
            layout={positions}
            words={words}
            label={t('canvas.label', {
              nodes: String(graph.nodes.length),
              edges: String(graph.edges.length),
            })}
            onSelect={selection =>
              onSelect(
                selection?.type === 'edge' ? selection.owner : selection?.id,
              )
            }
            {...(selected === undefined ? {} : { selected })}
          />
        </Suspense>
        <div
          className={styles.controls}
          role="group"
          aria-label={t('canvas.controls')}
        >
          <CanvasButton
            label={t('canvas.zoomOut')}
            icon={<RiZoomOutLine />}
            onPress={() => handle.current?.zoomOut()}
          />
          <CanvasButton
            label={t('canvas.zoomIn')}
            icon={<RiZoomInLine />}
            onPress={() => handle.current?.zoomIn()}
          />
          <CanvasButton
            label={t('canvas.fit')}
            icon={<RiFocus3Line />}
            onPress={() => handle.current?.fit()}
          />
        </div>
      </div>
    </CanvasBoundary>
  );
}

function CanvasButton(props: {
  label: string;
  icon: ReactElement;
  onPress: () => void;
}) {
  return (
    <TooltipTrigger>
      <ButtonIcon
        aria-label={props.label}
        icon={props.icon}
        variant="tertiary"
        onPress={props.onPress}
      />
      <Tooltip>{props.label}</Tooltip>
    </TooltipTrigger>
  );
}
