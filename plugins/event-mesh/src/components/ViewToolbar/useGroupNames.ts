import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import type { ListColumn, RowGrouping } from '../../url';
import { eventMeshTranslationRef } from '../../translation';

/**
 * What a grouping or a column is called.
 *
 * @internal
 */
export function useGroupNames(): (
  name: RowGrouping | ListColumn | 'name',
) => string {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return useCallback(name => t(`table.${name}`), [t]);
}
