import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Text } from '@backstage/ui';
import type { MeshData } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';

/**
 * What of the app's configuration could not be used.
 *
 * @internal
 */
export function ConfigNotices(props: {
  readonly notices: MeshData['notices'];
}) {
  const { notices } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return notices.length === 0 ? null : (
    <Alert
      status="warning"
      icon
      title={t('notices.title')}
      description={notices.map(({ code, key, params }) => (
        <Text as="p" variant="body-small" key={`${code} ${key} ${params.name}`}>
          <code>{key}</code> {t(`notices.${code}`, noticeParams(params))}
        </Text>
      ))}
    />
  );
}

function noticeParams(params: MeshData['notices'][number]['params']) {
  return {
    name: params.name ?? '?',
    expected: params.expected ?? '?',
    actual: params.actual ?? '?',
    value: params.value ?? '?',
    minimum: params.minimum ?? '?',
    maximum: params.maximum ?? '?',
    used: params.used ?? '?',
  };
}
