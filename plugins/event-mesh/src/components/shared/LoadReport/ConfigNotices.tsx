import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type { MeshData } from '../../../hooks';
import { eventMeshTranslationRef } from '../../../translation';
import { ConfigNoticeText } from './ConfigNoticeText';

/** Renders which settings of the app configuration are ignored or corrected. */
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
      description={notices.map(notice => (
        <ConfigNoticeText
          key={`${notice.code} ${notice.key} ${notice.params.name}`}
          notice={notice}
        />
      ))}
    />
  );
}
