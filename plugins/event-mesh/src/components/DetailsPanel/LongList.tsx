import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { ReactNode, useState } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import styles from './DetailsPanel.module.css';

const few = 20;

/**
 * Renders the first rows of a list at once and the rest on request: thousands of rows would make the details slow.
 *
 * @internal
 */
export function LongList<Item>(props: {
  readonly items: readonly Item[];
  /** Renders one row as a list item with a key. */
  readonly children: (item: Item, index: number) => ReactNode;
  readonly className?: string;
}) {
  const { items, children, className = styles.list } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, few);
  return (
    <>
      <ul className={className}>{shown.map(children)}</ul>
      {shown.length < items.length && (
        <Button
          size="small"
          variant="tertiary"
          className={styles.more}
          onPress={() => setWhole(true)}
        >
          {t('details.showAll', { count: items.length })}
        </Button>
      )}
    </>
  );
}
