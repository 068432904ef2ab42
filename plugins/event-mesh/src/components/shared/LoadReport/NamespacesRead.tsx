import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { NamespaceReport } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../../translation';

/** So many are named; a list of all would hide what matters. */
const few = 10;

/**
 * In which namespaces of a cluster one looked, and in how many not, where it may not be read as a whole.
 *
 * @internal
 */
export function NamespacesRead(props: { readonly report: NamespaceReport }) {
  const { read, refused, notTried } = props.report;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const unseen = refused.length + notTried;
  const names = read.length > few ? [...read.slice(0, few), '…'] : read;
  return (
    <Text as="p" variant="body-small">
      {t('lookedIn.read', { count: read.length, names: names.join(', ') })}{' '}
      {unseen > 0 && t('lookedIn.not', { count: unseen })}
    </Text>
  );
}
