import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Mesh, Trace } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { eventMeshTranslationRef } from '../../../translation';
import { traceSummary } from './traceSummary';
import styles from './EventPath.module.css';

/**
 * Renders the result of a trace in one sentence, in a live region.
 *
 * @internal
 */
export function TraceSummaryText(props: {
  readonly mesh: Mesh;
  readonly trace: Trace | undefined;
  readonly isOfEvent?: boolean;
}) {
  const { mesh, trace, isOfEvent } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const summary = useMemo(
    () => trace && traceSummary(mesh, trace),
    [mesh, trace],
  );
  const { always = 0, maybe = 0, deadLetters = 0, loops = 0 } = summary ?? {};
  const { matching: passing = 0, open = 0, refusing = 0 } = summary ?? {};
  const parts = summary && [
    always + maybe === 0 ? t('path.noSubscribers') : '',
    always > 0 ? t('path.always', { count: always }) : '',
    maybe > 0
      ? t(always > 0 ? 'path.maybeMore' : 'path.maybe', { count: maybe })
      : '',
    deadLetters > 0 ? t('path.deadLetters', { count: deadLetters }) : '',
    loops > 0 ? t('path.loops', { count: loops }) : '',
    isOfEvent && passing + open + refusing > 0
      ? t('path.triggers', {
          passing: String(passing),
          count: passing + open + refusing,
        })
      : '',
    trace?.isCut ? t('trace.cut') : '',
  ];
  return (
    <div role="status" className={styles.summary}>
      {parts && (
        <Text as="p" variant="body-medium">
          {parts.filter(Boolean).join(' ')}
        </Text>
      )}
    </div>
  );
}
