import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchField, ToggleButton } from '@backstage/ui';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { ReactNode, useMemo } from 'react';
import type { ViewState } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { MultiSelect } from './MultiSelect';
import styles from './ViewToolbar.module.css';

/**
 * What shapes the picture and the list.
 *
 * @internal
 */
export function ViewToolbar(props: {
  readonly mesh: Mesh;
  readonly titles: ReadonlyMap<string, string>;
  readonly state: ViewState;
  readonly update: (changes: Partial<ViewState>) => void;
  /** They are shown anyway, so that there is nothing to choose. */
  readonly alwaysEventTypes?: boolean;
  readonly children?: ReactNode;
}) {
  const { mesh, titles, state, update, alwaysEventTypes, children } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { clusters, namespaces, kinds } = useMemo(
    () => choices(mesh, titles),
    [mesh, titles],
  );
  return (
    <div
      className={styles.toolbar}
      role="group"
      aria-label={t('toolbar.label')}
    >
      <SearchField
        className={styles.search}
        aria-label={t('toolbar.search')}
        placeholder={t('toolbar.search')}
        value={state.text}
        onChange={text => update({ text })}
      />
      {clusters.length > 1 && (
        <MultiSelect
          label={t('toolbar.clusters')}
          placeholder={t('toolbar.allClusters')}
          options={clusters}
          selected={state.clusters}
          onChange={selected => update({ clusters: selected })}
        />
      )}
      <MultiSelect
        label={t('toolbar.namespaces')}
        placeholder={t('toolbar.allNamespaces')}
        options={namespaces}
        selected={state.namespaces}
        onChange={selected => update({ namespaces: selected })}
      />
      <MultiSelect
        label={t('toolbar.kinds')}
        placeholder={t('toolbar.allKinds')}
        options={kinds}
        selected={state.kinds}
        onChange={selected => update({ kinds: selected })}
      />
      <div className={styles.toggles}>
        {!alwaysEventTypes && (
          <ToggleButton
            className={styles.toggle}
            isSelected={state.eventTypes}
            onChange={eventTypes => update({ eventTypes })}
          >
            {t('toolbar.eventTypes')}
          </ToggleButton>
        )}
        <ToggleButton
          className={styles.toggle}
          isSelected={state.generated}
          onChange={generated => update({ generated })}
        >
          {t('toolbar.generated')}
        </ToggleButton>
        <ToggleButton
          className={styles.toggle}
          isSelected={state.unconnected}
          onChange={unconnected => update({ unconnected })}
        >
          {t('toolbar.unconnected')}
        </ToggleButton>
      </div>
      {children}
    </div>
  );
}

function choices(mesh: Mesh, titles: ReadonlyMap<string, string>) {
  const namespaces = new Set<string>();
  const kinds = new Set<string>();
  for (const { resource } of mesh.resources.values()) {
    if (resource.ref.namespace !== '') {
      namespaces.add(resource.ref.namespace);
    }
    kinds.add(resource.ref.kind);
  }
  return {
    clusters: mesh.clusters.map(({ name }) => ({
      id: name,
      label: titles.get(name) ?? name,
    })),
    namespaces: options(namespaces),
    kinds: options(kinds),
  };
}

function options(values: ReadonlySet<string>) {
  return [...values].sort().map(id => ({ id, label: id }));
}
