import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ButtonIcon,
  Tooltip,
  TooltipTrigger,
  VisuallyHidden,
} from '@backstage/ui';
import { RiCheckLine, RiLink } from '@remixicon/react';
import { eventMeshTranslationRef } from '../../translation';
import { useCopy } from '../shared/CopyButton';

/**
 * Renders a button that copies a link to the current view.
 *
 * @internal
 */
export function CopyLink(props: { readonly linkOf: () => string }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { outcome, copy } = useCopy();
  return (
    <>
      <TooltipTrigger>
        <ButtonIcon
          aria-label={t('toolbar.link')}
          icon={outcome === 'copied' ? <RiCheckLine /> : <RiLink />}
          variant="tertiary"
          onPress={() => copy(props.linkOf())}
        />
        <Tooltip>{t(outcome ? `link.${outcome}` : 'toolbar.link')}</Tooltip>
      </TooltipTrigger>
      <VisuallyHidden role="status">
        {outcome ? t(`link.${outcome}`) : ''}
      </VisuallyHidden>
    </>
  );
}
