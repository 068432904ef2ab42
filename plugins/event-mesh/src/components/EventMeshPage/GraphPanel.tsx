import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { maxHops } from '../../url';
import { toggleGroup } from '../../data';
import { eventMeshTranslationRef } from '../../translation';
import { MeshCanvas } from '../MeshCanvas';
import type { MeshPageContent } from './usePageContent';
import styles from './EventMeshPage.module.css';

/**
 * Renders the graph with the state from the URL.
 *
 * @internal
 */
export function GraphPanel(props: MeshPageContent) {
  const { page, state, update, select, find, goToFind } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { changes, titles, readAt } = page.data;
  const { clusters, namespaces, legend, hops } = state;
  const { highlighted } = page.path;
  const recent = useMemo(() => {
    const idsOf = (type: 'new' | 'changed') =>
      new Set(
        [...changes].flatMap(([id, change]) =>
          change.type === type ? [id] : [],
        ),
      );
    return { added: idsOf('new'), changed: idsOf('changed') };
  }, [changes]);
  const { isOn, found: ids, current } = find;
  const found = useMemo(
    () =>
      isOn
        ? { found: { ids, ...(current === undefined ? {} : { current }) } }
        : {},
    [isOn, ids, current],
  );
  const scope = useMemo(
    () => ({
      title: t('page.title'),
      clusters: clusters.map(name => titles.get(name) ?? name),
      namespaces,
      time: readAt,
    }),
    [t, clusters, titles, namespaces, readAt],
  );
  return (
    <section className={styles.frame} aria-label={t('page.graph')}>
      <MeshCanvas
        graph={page.graph}
        viewKey={page.viewKey}
        selected={state.selected}
        onSelect={select}
        onFind={goToFind}
        onToggleGroup={id => update(toggleGroup(state, id))}
        onShowMore={() => update({ hops: Math.min(maxHops, hops + 1) })}
        changes={recent}
        {...(highlighted ? { highlight: highlighted } : {})}
        scope={scope}
        onLegendChange={shown => update({ legend: shown })}
        {...(legend === undefined ? {} : { legend })}
        {...found}
      />
    </section>
  );
}
