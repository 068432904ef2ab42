import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Tag, TagGroup } from '@backstage/ui';
import { useMemo } from 'react';
import type { ViewState } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { cleared, filtersInForce } from './filtersInForce';
import type { FacetNames } from './useFacetNames';
import styles from './ViewToolbar.module.css';

/**
 * Renders the active filters; they can be removed one by one or all at once.
 *
 * @internal
 */
export function ActiveFilters(props: {
  readonly state: ViewState;
  readonly names: FacetNames;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { state, names, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const filters = useMemo(() => filtersInForce(state), [state]);
  if (filters.length === 0) {
    return null;
  }
  return (
    <div className={styles.chips}>
      <TagGroup
        aria-label={t('filterMenu.chips')}
        onRemove={keys =>
          filters
            .filter(({ id }) => keys.has(id))
            .forEach(({ removed }) => update(removed))
        }
      >
        {filters.map(({ id, name, value }) => (
          <Tag key={id} id={id} size="small">
            {t('filterMenu.chip', {
              facet: t(`filterMenu.${name}`),
              name: names(name, value),
            })}
          </Tag>
        ))}
      </TagGroup>
      <Button
        className={styles.menu}
        size="small"
        variant="tertiary"
        onPress={() => update(cleared)}
      >
        {t('filterMenu.clear')}
      </Button>
    </div>
  );
}
