import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  describeFilter,
  describeFilters,
  FilterNode,
  Resource,
} from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { FilterTree } from './FilterTree';
import { Section } from './Section';

/**
 * Renders which events a Trigger matches.
 *
 * @internal
 */
export function FilterSection(props: { readonly resource: Resource }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const filter = filterOf(props.resource);
  return (
    filter && (
      <Section title={t('filters.title')}>
        <FilterTree filter={filter} />
      </Section>
    )
  );
}

function filterOf(resource: Resource): FilterNode | undefined {
  switch (resource.type) {
    case 'trigger':
      return describeFilter(resource);
    case 'eventPolicy':
      return describeFilters(resource.filters);
    default:
      return undefined;
  }
}
