import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { eventMeshTranslationRef } from '../../translation';
import { FoundMark } from './FoundMark';
import type { MeshRow } from './meshRows';
import styles from './MeshTable.module.css';

/**
 * The name, and what is not listed beside it.
 *
 * @internal
 */
export function NameCell(props: { readonly row: MeshRow }) {
  const { id, name, folded, hiddenNeighbours } = props.row;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const more = [
    folded > 0 ? t('graph.generated', { count: folded }) : '',
    hiddenNeighbours > 0
      ? t('graph.hiddenNeighbours', { count: hiddenNeighbours })
      : '',
  ].filter(Boolean);
  return (
    <FoundMark id={id}>
      <span>{name}</span>
      {more.length > 0 && (
        <Text as="span" variant="body-x-small" className={styles.more}>
          {more.join(' · ')}
        </Text>
      )}
    </FoundMark>
  );
}
