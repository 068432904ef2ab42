import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ButtonIcon,
  DialogTrigger,
  Popover,
  Text,
  Tooltip,
  TooltipTrigger,
} from '@backstage/ui';
import { RiListCheck2 } from '@remixicon/react';
import type { MeshData } from '../../../hooks';
import { eventMeshTranslationRef } from '../../../translation';
import { EntryTable } from './EntryTable';
import styles from './LoadReport.module.css';

/**
 * Renders a button that opens the load report of all clusters, successful lists included.
 *
 * @internal
 */
export function ReadReport(props: {
  readonly data: Pick<MeshData, 'loadReports' | 'titles'>;
}) {
  const { loadReports, titles } = props.data;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <DialogTrigger>
      <TooltipTrigger>
        <ButtonIcon
          aria-label={t('report.open')}
          icon={<RiListCheck2 />}
          variant="tertiary"
        />
        <Tooltip>{t('report.open')}</Tooltip>
      </TooltipTrigger>
      <Popover
        placement="bottom end"
        hideArrow
        className={styles.popover}
        aria-label={t('report.open')}
      >
        {/* A scrollable region must be focusable by keyboard. */}
        <div
          className={styles.all}
          role="region"
          aria-label={t('report.open')}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          {loadReports.map(({ cluster, entries, requests }) => (
            <section key={cluster} className={styles.details}>
              <Text as="h3" variant="body-small" weight="bold">
                {titles.get(cluster) ?? cluster}
              </Text>
              <Text as="p" variant="body-small" color="secondary">
                {t('report.requests', { count: requests })}
              </Text>
              <EntryTable entries={entries} />
            </section>
          ))}
        </div>
      </Popover>
    </DialogTrigger>
  );
}
