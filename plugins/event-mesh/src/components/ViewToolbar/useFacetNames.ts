import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { issueFilters } from 'backstage-plugin-event-mesh-common';
import { CatalogOverlay } from '../../catalog';
import { FacetName } from '../../hooks';
import { StatusFilter, statusFilters } from '../../url';
import { eventMeshTranslationRef } from '../../translation';

/** Returns the display name of a facet value. @internal */
export type FacetNames = (
  facet: FacetName | 'issue' | 'onlyMatches',
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
        case 'unresolved':
          return t('table.unresolved');
        case 'external':
          return t('placeholder.external.name');
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
        case 'issue': {
          const issue = issueFilters.find(({ id }) => id === value);
          return issue ? t(`issue.${issue.id}`) : value;
        }
        default:
          return value;
      }
    },
    [t, statusName, titles, overlay],
  );
}
