import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntityFailures, Mesh } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { FactSentence } from '../DetailsPanel';
import { StatusIcon } from '../shared/StatusMark';
import { Names } from './Names';
import styles from './EntityEventMesh.module.css';

/**
 * Renders the dead letter sink and the retries of some Triggers or Subscriptions.
 *
 * @internal
 */
export function FailureRow(props: {
  readonly mesh: Mesh;
  readonly failures: EntityFailures;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, failures, onSelect } = props;
  const { isLost, tries } = failures;
  return (
    <li>
      {isLost && (
        <>
          <StatusIcon status="notReady" />{' '}
        </>
      )}
      <Sentence {...props} />
      {tries.map((statement, i) => (
        <span key={i} className={styles.tries}>
          <FactSentence mesh={mesh} statement={statement} onSelect={onSelect} />
        </span>
      ))}
    </li>
  );
}

function Sentence(props: Parameters<typeof FailureRow>[0]) {
  const { mesh, failures, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const names = (ids: readonly string[]) => (
    <Names mesh={mesh} ids={ids} onSelect={onSelect} />
  );
  const of = names(failures.of);
  const to = names(failures.to);
  if (failures.isLost) {
    return <>{t('entity.failures.lost', { of })}</>;
  }
  return failures.givenBy === undefined ? (
    <>{t('entity.failures.goes', { of, to })}</>
  ) : (
    <>
      {t('entity.failures.given', { of, to, from: names([failures.givenBy]) })}
    </>
  );
}
