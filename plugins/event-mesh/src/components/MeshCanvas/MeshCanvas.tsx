import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Skeleton, Text } from '@backstage/ui';
import {
  buildScene,
  marksOf,
  SceneMarks,
} from 'backstage-plugin-event-mesh-common';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { GraphSelection, MeshGraphHandle } from '../../cytoscape';
import { useNarrow } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { ExportMenu } from '../ExportMenu';
import { Isolation, Legend } from '../shared/Legend';
import { MeshOutline, MeshOutlineHandle, useDescribe } from '../MeshOutline';
import { CanvasBoundary } from './CanvasBoundary';
import { ownerOf } from './ownerOf';
import { CanvasControls } from './CanvasControls';
import { SelectionBar } from './SelectionBar';
import { MeshCanvasProps } from './types';
import { useCanvasLayout } from './useCanvasLayout';
import { useExported } from './useExported';
import { useFullScreen } from './useFullScreen';
import { useGraphWords } from './useGraphWords';
import { useLive } from './useLive';
import { useShownGraph } from './useShownGraph';
import { useSpokenSelection } from './useSpokenSelection';
import styles from './MeshCanvas.module.css';

const MeshGraph = lazy(() =>
  import('../../cytoscape').then(m => ({ default: m.MeshGraph })),
);

/** Up to so many nodes a graph needs no legend. */
const fewNodes = 15;

/**
 * Renders the graph with its outline, legend and buttons, or a message if it cannot be drawn.
 *
 * @internal
 */
export function MeshCanvas(props: MeshCanvasProps) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
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
      <GraphArea {...props} />
    </CanvasBoundary>
  );
}

function GraphArea(props: MeshCanvasProps) {
  const { selected, onSelect, found, changes, onShowMore, onFind } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const root = useRef<HTMLDivElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const handle = useRef<MeshGraphHandle>(null);
  const outline = useRef<MeshOutlineHandle>(null);
  const words = useGraphWords();
  const shown = useShownGraph(props.graph, {
    onToggleGroup: props.onToggleGroup,
    wanted: [selected, found?.current],
  });
  const { graph } = shown;
  const [tidied, setTidied] = useState(0);
  const layout = useCanvasLayout(
    graph,
    props.viewKey && `${props.viewKey} ${shown.key} ${tidied}`,
  );
  const [isolated, setIsolated] = useState<Isolation>();
  const highlight = isolated ?? props.highlight;
  const scene = useMemo(
    () => buildScene(graph, layout, words),
    [graph, layout, words],
  );
  const drawn = useMemo(() => {
    const wanted: SceneMarks = {
      ...(selected === undefined ? {} : { selected }),
      ...(highlight ? { highlight } : {}),
      ...(found ? { found } : {}),
      ...(changes ? { changes } : {}),
    };
    return marksOf(scene, wanted);
  }, [scene, selected, highlight, found, changes]);
  const [focused, setFocused] = useState<string>();
  const marks = useMemo(
    () => ({ ...drawn, ...(focused === undefined ? {} : { focused }) }),
    [drawn, focused],
  );
  const changeWords = useMemo(
    () => ({
      added: t('graph.change.added'),
      changed: t('graph.change.changed'),
    }),
    [t],
  );
  const describe = useDescribe(graph, words);
  const { text, say } = useLive();
  useSpokenSelection({ graph, selected, describe, say });
  const fullScreen = useFullScreen(root);
  const exported = useExported({
    ...{ graph, layout, words, highlight, handle },
    scope: props.scope,
  });
  const [chosen, setChosen] = useState<boolean>();
  const isNarrow = useNarrow();
  const isUseful = graph.nodes.length > fewNodes && !isNarrow;
  const hasLegend = props.legend ?? chosen ?? isUseful;

  const zoom = (by: 'in' | 'out' | 'all') => {
    switch (by) {
      case 'in':
        return handle.current?.zoomIn();
      case 'out':
        return handle.current?.zoomOut();
      default:
        return handle.current?.fit();
    }
  };
  const select = (selection: GraphSelection | undefined) => {
    if (selection) {
      // Arrow keys continue from the pressed element, and a panel that opens can return the focus to it.
      outline.current?.focusAt(selection.id);
    }
    onSelect(selection && ownerOf(graph, selection.id));
  };
  const showMore = (id: string) => {
    const node = graph.nodes.find(each => each.id === id);
    if (node?.inside) {
      shown.toggleGroup(id);
    } else {
      onShowMore?.(id);
    }
  };

  return (
    <div ref={root} className={styles.graph}>
      <div className={styles.canvas}>
        <MeshOutline
          ref={outline}
          {...{ graph, layout, words, onFind }}
          selected={drawn.selected}
          onSelect={id => onSelect(id && ownerOf(graph, id))}
          onFocus={at => {
            setFocused(at?.isVisible ? at.id : undefined);
            if (at) {
              handle.current?.reveal(at.id);
            }
          }}
          onZoom={zoom}
          onLeave={() => controls.current?.querySelector('button')?.focus()}
          onSay={say}
        />
        <Suspense
          fallback={
            <Skeleton className={styles.loading} width="100%" height="100%" />
          }
        >
          <MeshGraph
            ref={handle}
            {...{ scene, marks }}
            anchor={shown.anchor}
            changeWords={changeWords}
            label={t('canvas.label', {
              nodes: String(graph.nodes.length),
              edges: String(graph.edges.length),
            })}
            onSelect={select}
            onMore={showMore}
          />
        </Suspense>
        <div className={styles.notes}>
          {shown.drawn < shown.total && (
            <Text as="p" variant="body-small" className={styles.note}>
              {t('graph.tool.shownOf', {
                shown: String(shown.drawn),
                total: String(shown.total),
              })}
            </Text>
          )}
          {selected !== undefined && (
            <SelectionBar
              {...{ graph, selected, shown, onShowMore }}
              canToggleGroups={shown.isReduced || !!props.onToggleGroup}
            />
          )}
        </div>
        <div ref={controls}>
          <CanvasControls
            onZoom={zoom}
            onTidy={() => setTidied(count => count + 1)}
            hasLegend={hasLegend}
            onLegend={() => {
              setChosen(!hasLegend);
              props.onLegendChange?.(!hasLegend);
            }}
            fullScreen={fullScreen}
          >
            <ExportMenu graph={exported} />
          </CanvasControls>
        </div>
      </div>
      {hasLegend && (
        <Legend {...{ graph, words, isolated }} onIsolate={setIsolated} />
      )}
      <p className={styles.live} role="status" aria-live="polite">
        {text}
      </p>
    </div>
  );
}
