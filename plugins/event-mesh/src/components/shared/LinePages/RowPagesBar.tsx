import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Text } from '@backstage/ui';
import { RiArrowLeftSLine, RiArrowRightSLine } from '@remixicon/react';
import { eventMeshTranslationRef } from '../../../translation';
import type { RowPages } from './useRowPages';
import styles from './LinePages.module.css';

/**
 * Renders the range of the rows shown and buttons to the other pages; nothing if there is one page only.
 *
 * @internal
 */
export function RowPagesBar(props: { readonly pages: RowPages<unknown> }) {
  const { shown, start, total, turn } = props.pages;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const end = start + shown.length;
  return shown.length === total ? null : (
    <nav className={styles.bar} aria-label={t('table.pages.label')}>
      <ButtonIcon
        aria-label={t('table.pages.before')}
        icon={<RiArrowLeftSLine />}
        variant="tertiary"
        isDisabled={start === 0}
        onPress={() => turn(-1)}
      />
      <Text as="p" variant="body-small" role="status">
        {t('table.pages.shown', {
          first: String(start + 1),
          last: String(end),
          total: String(total),
        })}
      </Text>
      <ButtonIcon
        aria-label={t('table.pages.after')}
        icon={<RiArrowRightSLine />}
        variant="tertiary"
        isDisabled={end === total}
        onPress={() => turn(1)}
      />
    </nav>
  );
}
