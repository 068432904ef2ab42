import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { Graph, Mesh, parseBundleId } from 'backstage-plugin-event-mesh-common';
import { ReactNode, useMemo } from 'react';
import type { CatalogOverlay } from '../../catalog';
import { eventMeshTranslationRef } from '../../translation';
import { CatalogLinks } from '../CatalogLinks';
import { endpointOf } from '../shared/EndpointName';
import { SidePanel } from '../shared/SidePanel';
import { Around } from './Around';
import { BundleDetails } from './BundleDetails';
import { PlaceholderDetails } from './PlaceholderDetails';
import { GroupDetails } from './GroupDetails';
import { groupMembers } from './groupMembers';
import { ResourceDetails } from './ResourceDetails';
import styles from './DetailsPanel.module.css';

/** @internal */
export type DetailsPanelProps = {
  readonly mesh: Mesh;
  readonly titles: ReadonlyMap<string, string>;
  readonly id: string;
  readonly onSelect: (id: string | undefined) => void;
  /** The graph, needed only if bundles and groups can be selected. */
  readonly graph?: Graph;
  readonly overlay?: CatalogOverlay;
  /** Id of the focus of the graph. */
  readonly focus?: string | undefined;
  readonly onFocus?: (id: string | undefined) => void;
  readonly onToggleGroup?: (id: string) => void;
  /** Further actions of the selection. */
  readonly actions?: ReactNode;
  /** Event types, verdicts and impact of the selection. */
  readonly insights?: ReactNode;
};

/**
 * Renders the details of a node, an edge, a bundle or a group of the graph; Escape closes it.
 *
 * @internal
 */
export function DetailsPanel(props: DetailsPanelProps) {
  const { mesh, id, graph, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const end = endpointOf(mesh, id);
  const group = useMemo(
    () => (end || !graph ? undefined : groupMembers(graph, id)),
    [end, graph, id],
  );
  const bundle = end ? undefined : parseBundleId(id);
  const name = end?.name ?? group?.title;
  return (
    <SidePanel
      id={id}
      above={end?.kind || group?.kind || t('details.title')}
      title={name ?? (bundle ? t(`edge.${bundle.type}`) : t('details.gone'))}
      closeLabel={t('details.close')}
      onClose={() => onSelect(undefined)}
    >
      <Selected {...props} group={group} isBundle={bundle !== undefined} />
    </SidePanel>
  );
}

function Selected(
  props: DetailsPanelProps & {
    readonly group: ReturnType<typeof groupMembers>;
    readonly isBundle: boolean;
  },
) {
  const { mesh, titles, id, onSelect, graph, overlay, group } = props;
  const { focus, onFocus, onToggleGroup, isBundle } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const found = mesh.resources.get(id);
  const placeholder = mesh.placeholders.get(id);
  if (group) {
    return (
      <GroupDetails
        key={id}
        mesh={mesh}
        group={group}
        onSelect={onSelect}
        {...(onToggleGroup ? { onToggle: () => onToggleGroup(id) } : {})}
      />
    );
  }
  if (isBundle && graph) {
    return (
      <BundleDetails
        key={id}
        mesh={mesh}
        graph={graph}
        id={id}
        onSelect={onSelect}
      />
    );
  }
  if (!found && !placeholder) {
    return <Text as="p">{t('details.goneDescription')}</Text>;
  }
  return (
    <>
      {overlay && <CatalogLinks overlay={overlay} id={id} />}
      {(onFocus || props.actions) && (
        <div className={styles.actions}>
          {onFocus && (
            <Around
              isFocus={focus === id}
              onFocus={isFocus => onFocus(isFocus ? id : undefined)}
            />
          )}
          {props.actions}
        </div>
      )}
      {found && (
        <ResourceDetails
          key={id}
          mesh={mesh}
          titles={titles}
          found={found}
          onSelect={onSelect}
          insights={props.insights}
        />
      )}
      {placeholder && (
        <PlaceholderDetails
          key={id}
          mesh={mesh}
          titles={titles}
          placeholder={placeholder}
          onSelect={onSelect}
        />
      )}
    </>
  );
}
