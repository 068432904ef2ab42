import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Graph,
  GraphLayout,
  SceneTexts,
} from 'backstage-plugin-event-mesh-common';
import {
  FocusEvent,
  KeyboardEvent,
  forwardRef,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { eventMeshTranslationRef } from '../../translation';
import { handleOutlineKey } from './handleOutlineKey';
import { OutlineButton } from './OutlineButton';
import { outlineOf } from './outlineItems';
import { useDescribe } from './useDescribe';
import { useLatest } from './useLatest';
import { Direction, Stop, createWalk } from './walk';
import styles from './MeshOutline.module.css';

/** @internal */
export type MeshOutlineHandle = {
  /** Focuses a node or edge; returns whether it exists. */
  focusAt(id: string): boolean;
};

/** @internal */
export type MeshOutlineProps = {
  readonly graph: Graph;
  readonly layout: GraphLayout;
  readonly words: SceneTexts;
  /** Ids of the selected nodes and edges. */
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string | undefined) => void;
  /** Called with the focused stop and whether to scroll it into view; undefined on blur. */
  readonly onFocus: (
    at: { readonly id: string; readonly isVisible: boolean } | undefined,
  ) => void;
  readonly onZoom: (by: 'in' | 'out' | 'all') => void;
  readonly onFind?: (() => void) | undefined;
  readonly onLeave: () => void;
  /** Announces a text that no element contains. */
  readonly onSay: (text: string) => void;
};

/**
 * Renders the graph as lists of buttons: they hold the keyboard focus, and screen readers read them instead of the
 * canvas.
 *
 * @internal
 */
export const MeshOutline = forwardRef<MeshOutlineHandle, MeshOutlineProps>(
  function Outline(props, ref) {
    const { graph, layout, words, selected, onSelect, onFocus, onSay } = props;
    const { t } = useTranslationRef(eventMeshTranslationRef);
    const root = useRef<HTMLDivElement>(null);
    const helpId = useId();
    const [place, setPlace] = useState<Stop>();
    const walk = useMemo(
      () => createWalk(graph, layout.boxes),
      [graph, layout.boxes],
    );
    const at = place && walk.has(place) ? place : walk.start;
    const outline = useMemo(
      () => outlineOf(graph, layout, at),
      [graph, layout, at],
    );
    const describe = useDescribe(graph, words);

    const moveTo = (stop: Stop) => {
      // An element outside of the current window must be rendered before it can be focused.
      flushSync(() => setPlace(stop));
      buttonOf(root.current, stop.id)?.focus({ preventScroll: true });
    };
    const go = (direction: Direction) => {
      const next = at && walk.go(at, direction);
      if (next) {
        moveTo(next);
      } else if (at?.type === 'node' && direction === 'downstream') {
        onSay(t('graph.outline.nothingOut'));
      } else if (at?.type === 'node' && direction === 'upstream') {
        onSay(t('graph.outline.nothingIn'));
      }
    };
    const escape = () => {
      const back = at && walk.go(at, 'back');
      if (back) {
        moveTo(back);
      } else if (selected.size > 0) {
        onSelect(undefined);
      } else {
        props.onLeave();
      }
    };

    useImperativeHandle(ref, () => ({
      focusAt: id => {
        const stop = walk.stopAt(id);
        if (stop) {
          moveTo(stop);
        }
        return stop !== undefined;
      },
    }));

    const arrive = (event: FocusEvent<HTMLDivElement>) => {
      const id = event.target.dataset.stop;
      if (id === undefined) {
        return;
      }
      // Screen readers can move here without following the edges.
      if (id !== at?.id) {
        setPlace(walk.stopAt(id));
      }
      onFocus({ id, isVisible: isFocusVisible(event.target) });
    };
    const leave = (event: FocusEvent<HTMLDivElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) {
        onFocus(undefined);
      }
    };
    const press = useLatest(onSelect);
    const handleKey = useLatest((event: KeyboardEvent) =>
      handleOutlineKey(event, {
        onGo: go,
        onEscape: escape,
        onZoom: props.onZoom,
        onFind: props.onFind,
      }),
    );
    const position = at && walk.placeOf(at);
    const textOf = (id: string, said: string) =>
      position && id === at.id
        ? `${said}, ${t('graph.outline.position', {
            position: String(position.position),
            total: String(position.total),
          })}`
        : said;
    const stopProps = (id: string) => ({
      id,
      isStop: id === at?.id,
      isSelected: selected.has(id),
      onPress: press,
      onKeyDown: handleKey,
    });

    return (
      <div
        ref={root}
        className={styles.outline}
        role="group"
        aria-label={t('graph.outline.label')}
        aria-describedby={helpId}
        onFocus={arrive}
        onBlur={leave}
      >
        <p id={helpId}>{t('graph.outline.help')}</p>
        {outline.shown < outline.total && (
          <p>
            {t('graph.outline.showing', {
              shown: String(outline.shown),
              total: String(outline.total),
            })}
          </p>
        )}
        {outline.columns.map(({ column, swimlanes }) => (
          <ul key={column} aria-label={words.columns[column]}>
            {swimlanes.map(({ title, nodes }) => (
              <li key={title}>
                {title || words.noNamespace}
                <ul aria-label={title || words.noNamespace}>
                  {nodes.map(({ node, edges }) => (
                    <li key={node.id}>
                      <OutlineButton
                        {...stopProps(node.id)}
                        text={textOf(node.id, describe.node(node))}
                      />
                      {edges.length > 0 && (
                        <ul>
                          {edges.map(edge => (
                            <li key={edge.id}>
                              <OutlineButton
                                {...stopProps(edge.id)}
                                text={textOf(edge.id, describe.edge(edge))}
                              />
                            </li>
                          ))}
                        </ul>
                      )}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        ))}
      </div>
    );
  },
);

function buttonOf(
  root: HTMLElement | null,
  id: string,
): HTMLButtonElement | undefined {
  return [
    ...(root?.querySelectorAll<HTMLButtonElement>('button[data-stop]') ?? []),
  ].find(button => button.dataset.stop === id);
}

function isFocusVisible(element: Element): boolean {
  try {
    return element.matches(':focus-visible');
  } catch {
    return true;
  }
}
