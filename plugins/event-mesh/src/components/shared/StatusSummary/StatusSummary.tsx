import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import type { MeshView } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import type { StatusFilter } from '../../../url';
import { eventMeshTranslationRef } from '../../../translation';
import { StatusIcon, StatusWord } from '../StatusMark';
import { countStatus } from './countStatus';
import styles from './StatusSummary.module.css';

const shownStates = [
  'notReady',
  'notReconciled',
  'unknown',
  'terminating',
  'unresolved',
] as const;

/**
 * Renders the number of resources per status in one row; each count links to its rows in the list.
 *
 * @internal
 */
export function StatusSummary(props: {
  readonly view: MeshView;
  readonly total: number;
  /** Link to the rows with that status, or to all rows. */
  readonly hrefOf?: (status: StatusFilter | undefined) => string | undefined;
}) {
  const { view, total, hrefOf } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const counts = useMemo(() => countStatus(view), [view]);
  const all =
    counts.resources < total
      ? t('summary.resourcesOf', {
          shown: String(counts.resources),
          count: total,
        })
      : t('summary.resources', { count: counts.resources });
  return (
    <ul className={styles.summary} aria-label={t('summary.label')}>
      <li className={styles.count}>
        <Count text={all} href={hrefOf?.(undefined)} />
      </li>
      {shownStates
        .filter(status => counts.states.has(status))
        .map(status => (
          <li key={status} className={styles.count}>
            <StatusIcon status={wordOf(status)} />
            <Count
              text={t(`summary.${status}`, {
                count: counts.states.get(status) ?? 0,
              })}
              href={hrefOf?.(status)}
            />
          </li>
        ))}
    </ul>
  );
}

function Count(props: { text: string; href: string | undefined }) {
  return props.href === undefined ? (
    <Text as="span" variant="body-small">
      {props.text}
    </Text>
  ) : (
    <Link href={props.href} variant="body-small">
      {props.text}
    </Link>
  );
}

function wordOf(status: (typeof shownStates)[number]): StatusWord {
  return status === 'unresolved' ? 'notFound' : status;
}
