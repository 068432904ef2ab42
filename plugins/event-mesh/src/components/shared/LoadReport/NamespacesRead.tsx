import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { NamespaceReport } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../../translation';

/** A list of all namespaces would hide the important facts, so only so many are named. */
const few = 10;

/**
 * Renders which namespaces are loaded, and how many are not, for a cluster that cannot be listed cluster-wide.
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
