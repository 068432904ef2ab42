import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Graph,
  kindName,
  LegendEntry,
  legendOf,
  SceneTexts,
  stateName,
} from 'backstage-plugin-event-mesh-common';
import { ReactElement, useMemo } from 'react';
import { eventMeshTranslationRef } from '../../../translation';
import { GlyphSign, EdgeSign } from './LegendSign';
import styles from './Legend.module.css';

/** Ids that the graph highlights alone, and the legend entry that selected them. @internal */
export type Isolation = {
  readonly entry: string;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
};

/**
 * Renders the meaning and the number of each sign in the graph; pressing an entry highlights its nodes or edges.
 *
 * @internal
 */
export function Legend(props: {
  readonly graph: Graph;
  readonly words: SceneTexts;
  readonly isolated: Isolation | undefined;
  readonly onIsolate: (isolated: Isolation | undefined) => void;
}) {
  const { graph, words, isolated, onIsolate } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { kinds, states, edges } = useMemo(() => legendOf(graph), [graph]);
  const item = (
    entry: string,
    found: LegendEntry,
    look: { readonly sign: ReactElement; readonly name: string },
  ) => {
    const isOn = isolated?.entry === entry;
    return (
      <li key={entry}>
        <button
          type="button"
          className={styles.entry}
          aria-pressed={isOn}
          aria-label={t('graph.isolate', {
            name: look.name,
            total: String(found.count),
          })}
          onClick={() =>
            onIsolate(isOn ? undefined : isolationOf(entry, found, graph))
          }
        >
          {look.sign}
          <span>{look.name}</span>
          <span className={styles.count}>{found.count}</span>
        </button>
      </li>
    );
  };
  return (
    <div
      className={styles.legend}
      role="group"
      aria-label={t('graph.legend.title')}
    >
      <ul aria-label={t('graph.legend.states')}>
        {states.map(state =>
          item(`state ${state.state}`, state, {
            sign: <GlyphSign of="state" glyph={state.state} />,
            name: stateName(state.state, words),
          }),
        )}
      </ul>
      <ul aria-label={t('graph.legend.edges')}>
        {edges.map(line =>
          item(`line ${line.type}`, line, {
            sign: <EdgeSign type={line.type} />,
            name: words.edges[line.type],
          }),
        )}
      </ul>
      <ul aria-label={t('graph.legend.kinds')}>
        {kinds.map(kind =>
          item(`kind ${kind.kind}`, kind, {
            sign: <GlyphSign of="kind" glyph={kind.glyph} />,
            name: kindName(kind.kind, words),
          }),
        )}
      </ul>
    </div>
  );
}

// An edge without its endpoints has no meaning, so they are highlighted with it.
function isolationOf(
  entry: string,
  { nodes, edges }: LegendEntry,
  graph: Graph,
): Isolation {
  const lit = new Set(edges);
  const ends = graph.edges
    .filter(({ id }) => lit.has(id))
    .flatMap(({ source, target }) => [source, target]);
  return { entry, nodes: new Set([...nodes, ...ends]), edges: lit };
}
