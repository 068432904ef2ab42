import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type { StatusFilter } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import styles from './EventMeshPage.module.css';

/**
 * Says that the list shows one state only, and takes that back.
 *
 * @internal
 */
export function StatusFilterBar(props: {
  readonly status: StatusFilter;
  readonly onClear: () => void;
}) {
  const { status, onClear } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const name =
    status === 'missing' ? t('table.missing') : t(`status.${status}.name`);
  return (
    <div className={styles.statusFilter}>
      <Text as="span" variant="body-small">
        {t('table.showing', { status: name })}
      </Text>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiCloseLine />}
        onPress={onClear}
      >
        {t('table.showAll')}
      </Button>
    </div>
  );
}
