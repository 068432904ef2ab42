import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Impact, Mesh } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { EndpointName, endpointOf } from '../shared/EndpointName';
import { NameButton } from '../shared/Sentence';
import { UpNode, upTree } from './upTree';
import styles from './TracePanel.module.css';

/**
 * Renders all upstream resources, each below the one that it sends to.
 *
 * @internal
 */
export function UpList(props: {
  readonly mesh: Mesh;
  readonly impact: Impact;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, impact, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const roots = useMemo(() => upTree(impact), [impact]);
  return (
    <>
      <div role="status">
        <Text as="p" variant="body-medium">
          {impact.up.length === 0
            ? t('path.nothingUp')
            : t('path.upCount', { count: impact.up.length })}
        </Text>
      </div>
      <Level mesh={mesh} nodes={roots} onSelect={onSelect} />
    </>
  );
}

function Level(props: {
  readonly mesh: Mesh;
  readonly nodes: readonly UpNode[];
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, nodes, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const name = (id: string) => {
    const end = endpointOf(mesh, id);
    return (
      <NameButton key={id} id={id} onSelect={onSelect}>
        {end ? <EndpointName endpoint={end} /> : id}
      </NameButton>
    );
  };
  return (
    <ul className={styles.level}>
      {nodes.map(({ entry, before }) => (
        <li key={entry.id}>
          <div className={styles.up}>
            {name(entry.id)}
            {entry.via.some(via => via !== entry.id) && (
              <span className={styles.via}>
                {t('path.through')}{' '}
                {entry.via.map((via, i) => (
                  <span key={via}>
                    {i > 0 && ', '}
                    {name(via)}
                  </span>
                ))}
              </span>
            )}
            {entry.deadLettersOnly && (
              <span className={styles.via}>{t('path.deadLettersOnly')}</span>
            )}
          </div>
          {before.length > 0 && (
            <Level mesh={mesh} nodes={before} onSelect={onSelect} />
          )}
        </li>
      ))}
    </ul>
  );
}
