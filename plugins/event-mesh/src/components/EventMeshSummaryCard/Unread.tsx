import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { MeshData } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import type { UnreadEntityReason } from '../shared/EmptyState';
import { FailureText } from '../shared/LoadReport';
import styles from './EventMeshSummaryCard.module.css';

/** Renders why it is unknown whether the entity has resources, and who can change that. */
export function Unread(props: {
  readonly reason: UnreadEntityReason;
  readonly data: Pick<MeshData, 'failure' | 'loadReports' | 'titles'>;
}) {
  const { reason, data } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div className={styles.unread} role="status">
      <Text as="p" weight="bold">
        {t(`empty.${reason}.title`)}
      </Text>
      {reason === 'unreadable' || reason === 'connectionFailed' ? (
        <Failures {...data} />
      ) : (
        <Text as="p" variant="body-small">
          {t(`empty.${reason}.description`)}
        </Text>
      )}
    </div>
  );
}

/** Renders the failures per cluster where they do not share one reason. */
function Failures(data: Pick<MeshData, 'failure' | 'loadReports' | 'titles'>) {
  const { failure, loadReports, titles } = data;
  return (
    <>
      {failure && <FailureText failure={failure} />}
      {loadReports.map(({ cluster, failure: own, entries }) => {
        const shown = own ?? entries.find(entry => entry.failure)?.failure;
        return (
          shown && (
            <Text as="p" variant="body-small" key={cluster}>
              {titles.get(cluster) ?? cluster}: <FailureText failure={shown} />
            </Text>
          )
        );
      })}
    </>
  );
}
