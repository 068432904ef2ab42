import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, CheckboxGroup, SearchField } from '@backstage/ui';
import { useState } from 'react';
import type { Counts } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import styles from './ViewToolbar.module.css';

const fewOptions = 8;

/**
 * Renders the choices of one facet with their counts; no selection means all.
 *
 * @internal
 */
export function FacetGroup(props: {
  readonly title: string;
  readonly counts: Counts;
  readonly selected: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly onChange: (selected: readonly string[]) => void;
}) {
  const { title, counts, selected, nameOf, onChange } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [sought, setSought] = useState('');
  // A selected value stays listed even with a count of 0, so it can be deselected.
  const values = [...new Set([...counts.keys(), ...selected])];
  const needle = sought.trim().toLowerCase();
  const shown = values.filter(
    value =>
      selected.includes(value) || nameOf(value).toLowerCase().includes(needle),
  );
  return (
    <div className={styles.facet}>
      <CheckboxGroup
        label={title}
        value={[...selected]}
        onChange={onChange}
        className={styles.facetGroup}
      >
        {values.length > fewOptions && (
          <SearchField
            size="small"
            aria-label={t('filterMenu.search', { facet: title })}
            value={sought}
            onChange={setSought}
          />
        )}
        <div className={styles.options}>
          {shown.map(value => (
            <Checkbox key={value} value={value}>
              {t('filterMenu.option', {
                name: nameOf(value),
                number: String(counts.get(value) ?? 0),
              })}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
    </div>
  );
}
