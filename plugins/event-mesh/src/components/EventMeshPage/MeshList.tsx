import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import type { KeyboardEvent } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { MeshTable } from '../MeshTable';
import type { MeshPageContent } from './usePageContent';
import styles from './EventMeshPage.module.css';

/**
 * Renders the list, and how many related resources it leaves out, since the rows of others name them anyway.
 *
 * @internal
 */
export function MeshList(props: MeshPageContent) {
  const { page, state, update, select, find, goToFind } = props;
  const { rows, withContext, setWithContext } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === '/') {
      event.preventDefault();
      event.stopPropagation();
      goToFind();
    }
  };
  return (
    // The key events bubble from the rows.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.list}
      aria-label={t('page.resources')}
      onKeyDownCapture={onKeyDown}
    >
      {(rows.context > 0 || withContext) && (
        <div className={styles.context}>
          {!withContext && (
            <Text as="span" variant="body-small" color="secondary">
              {t('table.context', { count: rows.context })}
            </Text>
          )}
          <Button
            className={styles.plain}
            size="small"
            variant="tertiary"
            onPress={() => setWithContext(!withContext)}
          >
            {t(withContext ? 'table.hideContext' : 'table.showContext')}
          </Button>
        </div>
      )}
      <MeshTable
        items={rows.items}
        titles={page.data.titles}
        state={state}
        find={find}
        update={update}
        onSelect={select}
        emptyState={<Text as="p">{t('table.nothing')}</Text>}
      />
    </section>
  );
}
