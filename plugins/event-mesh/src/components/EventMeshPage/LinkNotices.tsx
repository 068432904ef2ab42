import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Text } from '@backstage/ui';
import type { ViewNotice } from '../../url';
import { eventMeshTranslationRef } from '../../translation';

/**
 * Renders the values of the URL that were ignored.
 *
 * @internal
 */
export function LinkNotices(props: {
  readonly notices: readonly ViewNotice[];
  readonly onDismiss: () => void;
}) {
  const { notices, onDismiss } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return notices.length === 0 ? null : (
    <Alert
      status="warning"
      icon
      role="status"
      title={t('link.title')}
      description={notices.map((notice, i) => (
        <Text as="p" variant="body-small" key={i}>
          {notice.code === 'wrongValue'
            ? t('link.wrongValue', { key: notice.key, value: notice.value })
            : t('link.unknownVersion', { value: notice.value })}
        </Text>
      ))}
      customActions={
        <Button size="small" variant="tertiary" onPress={onDismiss}>
          {t('link.dismiss')}
        </Button>
      }
    />
  );
}
