import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  DialogTrigger,
  Popover,
} from '@backstage/ui';
import { RiEyeLine } from '@remixicon/react';
import type { ViewState } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { ColumnChoice } from './ColumnChoice';
import { GroupChoice } from './GroupChoice';
import styles from './ViewToolbar.module.css';

const extras = ['eventTypes', 'generated', 'unconnected'] as const;

/**
 * Renders the button that opens the options of the view: optional resources, grouping and columns.
 *
 * @internal
 */
export function ShowMenu(props: {
  readonly as: 'graph' | 'list';
  readonly state: ViewState;
  /** Whether the catalog knows owners of resources. */
  readonly hasOwners: boolean;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { as, state, hasOwners, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  // The list always includes them.
  const offered = extras.filter(
    extra => as === 'graph' || extra !== 'eventTypes',
  );
  return (
    <DialogTrigger>
      <Button
        className={styles.menu}
        variant="secondary"
        iconStart={<RiEyeLine />}
      >
        {t('viewMenu.title')}
      </Button>
      <Popover
        placement="bottom start"
        hideArrow
        className={styles.popover}
        aria-label={t('viewMenu.title')}
      >
        <div className={styles.facets}>
          <CheckboxGroup
            label={t('viewMenu.show')}
            value={offered.filter(extra => state[extra])}
            onChange={shown =>
              update(
                Object.fromEntries(
                  offered.map(extra => [extra, shown.includes(extra)]),
                ),
              )
            }
          >
            {offered.map(extra => (
              <Checkbox key={extra} value={extra}>
                {t(`viewMenu.${extra}`)}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <GroupChoice
            as={as}
            state={state}
            hasOwners={hasOwners}
            update={update}
          />
          {as === 'list' && <ColumnChoice state={state} update={update} />}
        </div>
      </Popover>
    </DialogTrigger>
  );
}
