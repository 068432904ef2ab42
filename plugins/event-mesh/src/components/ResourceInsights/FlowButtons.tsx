import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiFlaskLine, RiRouteLine } from '@remixicon/react';
import type { ViewState } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import styles from './ResourceInsights.module.css';

/**
 * Renders the buttons that start a trace and that test an event; each only if its start is known.
 *
 * @internal
 */
export function FlowButtons(props: {
  readonly start: string | undefined;
  readonly entry: string | undefined;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { start, entry, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <>
      {start !== undefined && (
        <Button
          size="small"
          variant="secondary"
          className={styles.plain}
          iconStart={<RiRouteLine />}
          onPress={() =>
            update({ panel: undefined, trace: start, selected: undefined })
          }
        >
          {t('path.traceAction')}
        </Button>
      )}
      {entry !== undefined && (
        <Button
          size="small"
          variant="secondary"
          className={styles.plain}
          iconStart={<RiFlaskLine />}
          onPress={() => update({ panel: 'test', entry, selected: undefined })}
        >
          {t('path.testAction')}
        </Button>
      )}
    </>
  );
}
