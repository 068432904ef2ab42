import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, DialogTrigger, Popover } from '@backstage/ui';
import { RiFilter3Line } from '@remixicon/react';
import { FacetName, MeshPage, useFacets } from '../../hooks';
import { ViewState, statusFilters } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { filtersInForce } from './filtersInForce';
import { FacetGroup } from './FacetGroup';
import type { FacetNames } from './useFacetNames';
import styles from './ViewToolbar.module.css';

type Props = {
  readonly page: MeshPage;
  readonly state: ViewState;
  readonly names: FacetNames;
  readonly update: (changes: Partial<ViewState>) => void;
};

/**
 * Renders the button that opens all filters.
 *
 * @internal
 */
export function FilterMenu(props: Props) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const count = filtersInForce(props.state).filter(
    ({ name }) => name !== 'issue' && name !== 'onlyMatches',
  ).length;
  return (
    <DialogTrigger>
      <Button
        className={styles.menu}
        variant="secondary"
        iconStart={<RiFilter3Line />}
      >
        {count > 0
          ? t('filterMenu.active', { number: String(count) })
          : t('filterMenu.title')}
      </Button>
      <Popover
        placement="bottom start"
        hideArrow
        className={styles.popover}
        aria-label={t('filterMenu.title')}
      >
        <Facets {...props} />
      </Popover>
    </DialogTrigger>
  );
}

// Counts only while the popover is open.
function Facets({ page, state, names, update }: Props) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { options, overlay } = page;
  const counts = useFacets({ mesh: page.data.mesh, options, overlay });
  const facets: readonly FacetName[] = [
    'statuses',
    'kinds',
    'namespaces',
    'clusters',
    'owners',
    'systems',
  ];
  return (
    <div className={styles.facets}>
      {facets
        .filter(
          facet =>
            state[facet].length > 0 ||
            counts[facet].size > (facet === 'clusters' ? 1 : 0),
        )
        .map(facet => (
          <FacetGroup
            key={facet}
            title={t(`filterMenu.${facet}`)}
            counts={counts[facet]}
            selected={state[facet]}
            nameOf={value => names(facet, value)}
            onChange={selected => update(changeOf(facet, selected))}
          />
        ))}
    </div>
  );
}

function changeOf(
  facet: FacetName,
  selected: readonly string[],
): Partial<ViewState> {
  const sorted = [...selected].sort();
  return facet === 'statuses'
    ? { statuses: statusFilters.filter(status => sorted.includes(status)) }
    : { [facet]: sorted };
}
