import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import type { ListColumn, RowGrouping } from '../../url';
import { eventMeshTranslationRef } from '../../translation';

/**
 * Returns the display names of groupings and columns.
 *
 * @internal
 */
export function useGroupNames(): (
  name: RowGrouping | ListColumn | 'name',
) => string {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return useCallback(name => t(`table.${name}`), [t]);
}
