import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { eventMeshTranslationRef } from '../../../translation';
import { useCopy } from './useCopy';

/**
 * Copies a text and says that it did, or that the browser did not let it.
 *
 * @internal
 */
export function CopyButton(props: {
  /** Made only when it is copied, where making it takes long. */
  readonly text: string | (() => string);
  /** What is copied, for its accessible name. */
  readonly label: string;
}) {
  const { text, label } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { outcome, copy } = useCopy();
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        aria-label={label}
        iconStart={outcome === 'copied' ? <RiCheckLine /> : <RiFileCopyLine />}
        onPress={() => copy(typeof text === 'string' ? text : text())}
      >
        {t(outcome ? `copy.${outcome}` : 'copy.copy')}
      </Button>
      <VisuallyHidden role="status">
        {outcome ? t(`copy.${outcome}`) : ''}
      </VisuallyHidden>
    </>
  );
}
