import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { Fragment } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { End, EndName } from '../EndName';
import { FilterBadge } from '../FilterBadge';
import type { MeshRow } from './meshRows';
import styles from './MeshTable.module.css';

/**
 * From where to where, with the filter that stands between.
 *
 * @internal
 */
export function FlowCell(props: { readonly row: MeshRow }) {
  const { from, to, chip, namedBy } = props.row;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  if (namedBy.length > 0) {
    return (
      <span className={styles.flow}>
        {t('table.namedBy')} <Ends ends={namedBy} />
      </span>
    );
  }
  if (from.length + to.length === 0) {
    return null;
  }
  return (
    <span className={styles.flow}>
      {from.length > 0 && <Ends ends={from} />}
      {to.length > 0 && (
        <>
          <RiArrowRightLine
            size={14}
            className={styles.arrow}
            aria-hidden="true"
          />
          <VisuallyHidden>{t('table.to')}</VisuallyHidden>
        </>
      )}
      {to.length > 0 && <Ends ends={to} />}
      {chip && <FilterBadge chip={chip} />}
    </span>
  );
}

function Ends(props: { readonly ends: readonly End[] }) {
  return (
    <span>
      {props.ends.map((end, i) => (
        <Fragment key={`${i} ${end.id}`}>
          {i > 0 && ', '}
          <EndName end={end} />
        </Fragment>
      ))}
    </span>
  );
}
