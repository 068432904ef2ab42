import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiFocus2Line } from '@remixicon/react';
import { eventMeshTranslationRef } from '../../translation';
import styles from './DetailsPanel.module.css';

/**
 * Renders the button that focuses the graph on the selection or clears the focus.
 *
 * @internal
 */
export function Around(props: {
  readonly isFocus: boolean;
  readonly onFocus: (isFocus: boolean) => void;
}) {
  const { isFocus, onFocus } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div>
      <Button
        size="small"
        variant="secondary"
        className={styles.plain}
        iconStart={<RiFocus2Line />}
        onPress={() => onFocus(!isFocus)}
      >
        {t(isFocus ? 'focusBanner.clear' : 'details.around')}
      </Button>
    </div>
  );
}
