import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { eventMeshTranslationRef } from '../../../translation';
import { useCopy } from './useCopy';

/**
 * Renders a button that copies a text and reports success or a refusal by the browser.
 *
 * @internal
 */
export function CopyButton(props: {
  /** A function defers expensive text to the moment of copying. */
  readonly text: string | (() => string);
  /** Names the copied content in the accessible name of the button. */
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
