import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Failure } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../../translation';
import { CopyButton } from '../CopyButton';
import styles from './LoadReport.module.css';

/**
 * Renders a failure and its remedy in the plugin's own words: the raw text of a backend may contain host names.
 *
 * @internal
 */
export function FailureText(props: { readonly failure: Failure }) {
  const { code, status, reason, missingPermission } = props.failure;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const facts = [
    reason,
    status === undefined
      ? undefined
      : t('report.httpStatus', { status: String(status) }),
  ].filter(fact => fact !== undefined && fact !== '');
  return (
    <Text as="span" variant="body-small">
      {t(`failure.${code}.description`)} {t(`failure.${code}.fix`)}
      {facts.length > 0 && ` (${facts.join(', ')})`}
      {missingPermission && (
        <span className={styles.permission}>
          <code>{missingPermission}</code>
          <CopyButton text={missingPermission} label={t('copy.permission')} />
        </span>
      )}
    </Text>
  );
}
