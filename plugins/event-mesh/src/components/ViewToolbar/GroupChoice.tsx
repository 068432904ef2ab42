import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Radio, RadioGroup } from '@backstage/ui';
import { RowGrouping, ViewState, groupings, rowGroupings } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { useGroupNames } from './useGroupNames';

const none = 'none';

/**
 * Renders the selection of the grouping of the graph or the list.
 *
 * @internal
 */
export function GroupChoice(props: {
  readonly as: 'graph' | 'list';
  readonly state: ViewState;
  readonly hasOwners: boolean;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { as, state, hasOwners, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const nameOf = useGroupNames();
  const isGraph = as === 'graph';
  const all: readonly RowGrouping[] = isGraph ? groupings : rowGroupings;
  const chosen = isGraph ? state.groupBy : state.rowGroup;
  const offered = all.filter(
    grouping => hasOwners || grouping === chosen || !fromCatalog(grouping),
  );
  return (
    <RadioGroup
      label={t(isGraph ? 'viewMenu.groupBy' : 'viewMenu.rowsBy')}
      value={chosen ?? none}
      onChange={value =>
        update(
          isGraph
            ? {
                groupBy: groupings.find(one => one === value),
                collapsed: [],
              }
            : { rowGroup: rowGroupings.find(one => one === value) },
        )
      }
    >
      <Radio value={none}>{t('viewMenu.noGroups')}</Radio>
      {offered.map(grouping => (
        <Radio key={grouping} value={grouping}>
          {nameOf(grouping)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function fromCatalog(grouping: RowGrouping): boolean {
  return grouping === 'owner' || grouping === 'system';
}
