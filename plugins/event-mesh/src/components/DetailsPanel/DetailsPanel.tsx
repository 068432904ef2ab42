import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Text } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { useId } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { endOf } from '../EndName';
import styles from './DetailsPanel.module.css';
import { GhostDetails } from './GhostDetails';
import { ResourceDetails } from './ResourceDetails';
import { useEscape } from './useEscape';
import { useHeadingFocus } from './useHeadingFocus';

/**
 * What a node or an edge is; Escape closes it.
 *
 * @internal
 */
export function DetailsPanel(props: {
  readonly mesh: Mesh;
  readonly titles: ReadonlyMap<string, string>;
  readonly id: string;
  readonly onSelect: (id: string | undefined) => void;
}) {
  const { mesh, titles, id, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const headingId = useId();
  const heading = useHeadingFocus(id);
  const panel = useEscape<HTMLElement>(() => onSelect(undefined));
  const end = endOf(mesh, id);
  const found = mesh.resources.get(id);
  const ghost = mesh.ghosts.get(id);
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={headingId}>
      <div className={styles.header}>
        <div className={styles.titles}>
          <Text as="p" variant="body-small" color="secondary">
            {end?.kind || t('details.title')}
          </Text>
          <Text
            as="h2"
            variant="title-x-small"
            className={styles.heading}
            id={headingId}
            ref={heading}
            tabIndex={-1}
          >
            {end?.name ?? t('details.gone')}
          </Text>
        </div>
        <ButtonIcon
          aria-label={t('details.close')}
          icon={<RiCloseLine />}
          variant="tertiary"
          onPress={() => onSelect(undefined)}
        />
      </div>
      <div className={styles.content}>
        {found && (
          <ResourceDetails
            mesh={mesh}
            titles={titles}
            found={found}
            onSelect={onSelect}
          />
        )}
        {ghost && (
          <GhostDetails
            mesh={mesh}
            titles={titles}
            ghost={ghost}
            onSelect={onSelect}
          />
        )}
        {!end && <Text as="p">{t('details.goneDescription')}</Text>}
      </div>
    </section>
  );
}
