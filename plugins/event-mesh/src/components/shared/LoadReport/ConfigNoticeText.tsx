import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { MeshData } from '../../../hooks';
import { eventMeshTranslationRef } from '../../../translation';

/** Renders which setting is ignored or corrected, and why. */
export function ConfigNoticeText(props: {
  readonly notice: MeshData['notices'][number];
}) {
  const { code, key, params } = props.notice;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <Text as="p" variant="body-small">
      <code>{key}</code> {t(`notice.${code}`, noticeParams(params))}
    </Text>
  );
}

// Each text uses some of these params.
function noticeParams(params: MeshData['notices'][number]['params']) {
  return {
    name: params.name ?? '?',
    type: params.type ?? '?',
    expected: params.expected ?? '?',
    actual: params.actual ?? '?',
    value: params.value ?? '?',
    minimum: params.minimum ?? '?',
    maximum: params.maximum ?? '?',
    used: params.used ?? '?',
    reason: params.reason ?? '?',
  };
}
