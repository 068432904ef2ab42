import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, CheckboxGroup } from '@backstage/ui';
import { ViewState, listColumns, usualColumns } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { useGroupNames } from './useGroupNames';

/**
 * Renders the selection of the columns of the list.
 *
 * @internal
 */
export function ColumnChoice(props: {
  readonly state: Pick<ViewState, 'columns'>;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { state, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const nameOf = useGroupNames();
  const shown = state.columns.length > 0 ? state.columns : usualColumns;
  const onChange = (chosen: readonly string[]) => {
    const columns = listColumns.filter(column => chosen.includes(column));
    const isUsual = columns.join() === usualColumns.join();
    update({ columns: isUsual ? [] : columns });
  };
  return (
    <CheckboxGroup
      label={t('viewMenu.columns')}
      value={[...shown]}
      onChange={onChange}
    >
      {listColumns.map(column => (
        <Checkbox key={column} value={column}>
          {nameOf(column)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
