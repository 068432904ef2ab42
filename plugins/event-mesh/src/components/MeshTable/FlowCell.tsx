import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { eventMeshTranslationRef } from '../../translation';
import { FilterBadge } from '../shared/FilterBadge';
import type { MeshRow } from './meshRows';
import { RowPart, referencesIn } from './rowParts';
import { Endpoints, ReferenceEndpoints, ReferenceList } from './ReferenceList';
import styles from './MeshTable.module.css';

/**
 * Renders source, filter and target; below them all facts that have no column of their own.
 *
 * @internal
 */
export function FlowCell(props: {
  readonly row: MeshRow;
  /** Parts that are shown in other columns. */
  readonly without: readonly (RowPart | 'filter')[];
}) {
  const { row, without } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const from = referencesIn(row, 'from');
  const to = referencesIn(row, 'to');
  const rest = (['replies', 'deadLetters', 'others'] as const)
    .filter(part => !without.includes(part))
    .flatMap(part => referencesIn(row, part));
  return (
    <span className={styles.flows}>
      {row.namedBy.length > 0 && (
        <span className={styles.flow}>
          {t('table.namedBy')} <Endpoints ends={row.namedBy} />
        </span>
      )}
      {from.length + to.length > 0 && (
        <span className={styles.flow}>
          <ReferenceEndpoints references={from} />
          {to.length > 0 && (
            <>
              <RiArrowRightLine
                size={14}
                className={styles.arrow}
                aria-hidden="true"
              />
              <VisuallyHidden>{t('table.to')}</VisuallyHidden>
              <ReferenceEndpoints references={to} />
            </>
          )}
          {row.chip && !without.includes('filter') && (
            <FilterBadge chip={row.chip} />
          )}
        </span>
      )}
      <ReferenceList references={rest} />
      {!without.includes('others') && <More row={row} />}
    </span>
  );
}

/**
 * Renders the number of further facts of a row.
 *
 * @internal
 */
export function More(props: { readonly row: MeshRow }) {
  const { folded, hiddenNeighbours } = props.row;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const more = [
    folded > 0 ? t('graph.generated', { count: folded }) : '',
    hiddenNeighbours > 0 ? t('graph.hidden', { count: hiddenNeighbours }) : '',
  ].filter(Boolean);
  return more.length === 0 ? null : (
    <span className={styles.more}>{more.join(' · ')}</span>
  );
}
