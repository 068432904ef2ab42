import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import { statusFilters } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { StatusMark } from '../shared/StatusMark';
import type { RowGroup } from './groupRows';
import styles from './MeshTable.module.css';

/**
 * Renders the common value of the rows below it, their number, and their worst status.
 *
 * @internal
 */
export function GroupHeading(props: {
  readonly group: RowGroup;
  readonly isOpen: boolean;
}) {
  const { group, isOpen } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const status = statusFilters.find(one => one === group.value);
  const isState =
    status !== undefined && status !== 'unresolved' && status !== 'external';
  const name = isState ? t(`status.${status}.name`) : group.value;
  return (
    <span className={styles.group}>
      {isOpen ? (
        <RiArrowDownSLine size={16} aria-hidden="true" />
      ) : (
        <RiArrowRightSLine size={16} aria-hidden="true" />
      )}
      <Text as="span" variant="body-medium" weight="bold">
        {name || t('table.noGroup')}
      </Text>
      <Text as="span" variant="body-small" color="secondary">
        {t(isOpen ? 'table.groupOpen' : 'table.groupClosed', {
          count: group.rows.length,
        })}
      </Text>
      {group.worst !== 'ready' && group.worst !== 'notApplicable' && (
        <StatusMark status={group.worst} />
      )}
    </span>
  );
}
