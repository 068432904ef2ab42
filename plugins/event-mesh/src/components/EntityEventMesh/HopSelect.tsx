import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { maxHops } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import styles from './EntityEventMesh.module.css';

/**
 * Renders the selection of the number of hops around the entity.
 *
 * @internal
 */
export function HopSelect(props: {
  readonly hops: number;
  readonly onChange: (hops: number) => void;
}) {
  const { hops, onChange } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const choices = Array.from({ length: maxHops }, (_, i) => i + 1);
  return (
    <ToggleButtonGroup
      aria-label={t('entity.hops')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[String(hops)]}
      onSelectionChange={keys => keys.forEach(key => onChange(Number(key)))}
    >
      {choices.map(count => (
        <ToggleButton key={count} id={String(count)} className={styles.hop}>
          {t('entity.hop', { count })}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
