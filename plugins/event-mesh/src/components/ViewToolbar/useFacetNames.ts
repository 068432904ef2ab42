import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { issueFilters } from 'backstage-plugin-event-mesh-common';
import { CatalogOverlay } from '../../catalog';
import { FacetName } from '../../hooks';
import { StatusFilter, statusFilters } from '../../url';
import { eventMeshTranslationRef } from '../../translation';

/** What a value of a filter is called. @internal */
export type FacetNames = (
  facet: FacetName | 'lens' | 'onlyMatches',
  value: string,
) => string;

/** @internal */
export function useFacetNames(given: {
  readonly titles: ReadonlyMap<string, string>;
  readonly overlay: CatalogOverlay;
}): FacetNames {
  const { titles, overlay } = given;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const statusName = useCallback(
    (status: StatusFilter | undefined) => {
      switch (status) {
        case undefined:
          return '';
        case 'missing':
          return t('table.missing');
        case 'outside':
          return t('placeholder.outside.name');
        default:
          return t(`status.${status}.name`);
      }
    },
    [t],
  );
  return useCallback(
    (facet, value) => {
      switch (facet) {
        case 'clusters':
          return titles.get(value) ?? value;
        case 'owners':
        case 'systems':
          return overlay.nameOf(value);
        case 'statuses':
          return statusName(statusFilters.find(one => one === value));
        case 'lens': {
          const lens = issueFilters.find(({ id }) => id === value);
          return lens ? t(`lens.${lens.id}`) : value;
        }
        default:
          return value;
      }
    },
    [t, statusName, titles, overlay],
  );
}
