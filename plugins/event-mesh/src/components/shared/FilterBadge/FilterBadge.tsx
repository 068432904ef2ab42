import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge } from '@backstage/ui';
import { RiAsterisk, RiFilter3Line } from '@remixicon/react';
import type { FilterChip } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../../translation';

/**
 * Renders a filter in a few characters; a catch-all filter has its own sign.
 *
 * @internal
 */
export function FilterBadge(props: { readonly chip: FilterChip }) {
  const { text, more, catchAll } = props.chip;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return catchAll ? (
    <Badge icon={<RiAsterisk aria-hidden="true" />}>
      {t('table.catchAll')}
    </Badge>
  ) : (
    <Badge icon={<RiFilter3Line aria-hidden="true" />}>
      {text}
      {more > 0 ? ` +${more}` : ''}
    </Badge>
  );
}
