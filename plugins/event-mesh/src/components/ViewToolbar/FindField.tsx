import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, SearchField, Text, ToggleButton } from '@backstage/ui';
import { RiArrowDownSLine, RiArrowUpSLine } from '@remixicon/react';
import type { FindField as Field } from 'backstage-plugin-event-mesh-common';
import { RefObject, useEffect, useId, useMemo } from 'react';
import type { Find } from '../../hooks';
import type { ViewState } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { FindHelp } from './FindHelp';
import { suggestFind } from './suggestFind';
import { useTyped } from './useTyped';
import styles from './ViewToolbar.module.css';

/**
 * Renders the find field: it counts the matches, steps through them, and filters by them on request.
 *
 * @internal
 */
export function FindField(props: {
  readonly fieldRef: RefObject<HTMLDivElement>;
  readonly state: Pick<ViewState, 'text' | 'onlyMatches'>;
  readonly find: Find;
  readonly valuesOf: (field: Field) => readonly string[];
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { fieldRef, state, find, valuesOf, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const typed = useTyped(state.text, text => update({ text }));
  const listId = useId();
  const suggestions = useMemo(
    () => suggestFind(typed.text, valuesOf),
    [typed.text, valuesOf],
  );
  useEffect(() => {
    fieldRef.current?.querySelector('input')?.setAttribute('list', listId);
  }, [fieldRef, listId]);
  return (
    <div className={styles.find} role="search">
      <div className={styles.search}>
        <SearchField
          ref={fieldRef}
          aria-label={t('find.label')}
          placeholder={t('find.placeholder')}
          value={typed.text}
          onChange={typed.change}
          onKeyDown={event => {
            if (event.key === 'Enter' && !typed.flush()) {
              find.step(event.shiftKey ? -1 : 1);
            }
          }}
        />
      </div>
      <datalist id={listId}>
        {suggestions.map(text => (
          <option key={text} value={text} />
        ))}
      </datalist>
      {find.isOn && (
        <>
          <Text
            as="span"
            variant="body-small"
            color="secondary"
            role="status"
            className={styles.position}
          >
            {find.position === 0
              ? t('find.nothing')
              : t('find.position', {
                  position: String(find.position),
                  total: String(find.ids.length),
                })}
          </Text>
          <ButtonIcon
            aria-label={t('find.previous')}
            icon={<RiArrowUpSLine />}
            variant="tertiary"
            isDisabled={find.ids.length === 0}
            onPress={() => find.step(-1)}
          />
          <ButtonIcon
            aria-label={t('find.next')}
            icon={<RiArrowDownSLine />}
            variant="tertiary"
            isDisabled={find.ids.length === 0}
            onPress={() => find.step(1)}
          />
          <ToggleButton
            className={styles.toggle}
            isSelected={state.onlyMatches}
            onChange={onlyMatches => update({ onlyMatches })}
          >
            {t('find.only')}
          </ToggleButton>
        </>
      )}
      <FindHelp />
    </div>
  );
}
