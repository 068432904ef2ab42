import { useTranslationRef } from '@backstage/frontend-plugin-api';
import manifest from '@backstage/frontend-plugin-api/package.json';
import { RiErrorWarningLine } from '@remixicon/react';
import { eventMeshTranslationRef } from '../../translation';
import { EmptyState } from '../shared/EmptyState';

/**
 * Reports that the app has a second, newer copy of Backstage's plugin API, and how to fix it.
 *
 * @internal
 */
export function OtherVersion() {
  const { name, version } = manifest;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div role="alert">
      <EmptyState
        icon={<RiErrorWarningLine size={40} />}
        title={t('page.otherVersion.title', { name })}
        description={t('page.otherVersion.description', { name, version })}
      />
    </div>
  );
}
