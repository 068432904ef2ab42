import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, VisuallyHidden } from '@backstage/ui';
import { eventMeshTranslationRef } from '../../translation';
import type { ExportCause } from './ExportError';
import type { NumberedOutcome } from './useExport';

/**
 * Renders the outcome of an export: a failure with its cause, or an image that is smaller than the graph. A complete
 * file is only announced, since the browser shows the download.
 */
export function ExportNotice(props: {
  readonly outcome: NumberedOutcome | undefined;
  readonly className?: string;
  readonly onDismiss: () => void;
}) {
  const { outcome, className, onDismiss } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const causeText = useCauseText();
  const dismiss = (
    <Button size="small" variant="tertiary" onPress={onDismiss}>
      {t('link.dismiss')}
    </Button>
  );
  const announced = () => {
    switch (outcome?.result) {
      case 'saved':
        return t('graph.tool.exported', { name: outcome.name });
      case 'copied':
        return t('graph.tool.copied');
      default:
        return '';
    }
  };
  return (
    <>
      <VisuallyHidden role="status">
        {/* The key makes an equal outcome of a second attempt be announced again. */}
        <span key={outcome?.attempt}>{announced()}</span>
      </VisuallyHidden>
      {outcome?.result === 'failed' && (
        <Alert
          key={outcome.attempt}
          className={className}
          role="alert"
          status="danger"
          icon
          title={
            outcome.name === undefined
              ? t('exportNotice.notCopied')
              : t('exportNotice.notSaved', { name: outcome.name })
          }
          description={causeText(outcome.cause)}
          customActions={dismiss}
        />
      )}
      {outcome?.result === 'saved' && outcome.percent !== undefined && (
        <Alert
          className={className}
          role="status"
          status="warning"
          icon
          title={t('exportNotice.reduced', {
            name: outcome.name,
            percent: String(outcome.percent),
          })}
          description={t('exportNotice.reducedDescription')}
          customActions={dismiss}
        />
      )}
    </>
  );
}

function useCauseText(): (cause: ExportCause) => string {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return cause => {
    switch (cause.code) {
      case 'noCanvas':
        return t('exportNotice.noCanvas', {
          width: String(Math.round(cause.width)),
          height: String(Math.round(cause.height)),
        });
      case 'noClipboard':
        return t('exportNotice.noClipboard');
      default:
        return t('exportNotice.unknown', { message: cause.message });
    }
  };
}
