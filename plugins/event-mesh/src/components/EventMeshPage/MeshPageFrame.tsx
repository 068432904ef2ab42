import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FullPage, Skeleton } from '@backstage/ui';
import { ReactNode } from 'react';
import { toggleGroup } from '../../data';
import { useCarriedQuery, useViewState } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { MeshEmptyState } from '../shared/EmptyState';
import { EventsMenu } from '../EventsMenu';
import { LoadReports } from '../shared/LoadReport';
import { PagePanels } from '../PagePanels';
import { ReadIssues } from '../ReadIssues';
import { StatusSummary } from '../shared/StatusSummary';
import {
  CopyLink,
  Freshness,
  RecentChanges,
  ViewToolbar,
  cleared,
} from '../ViewToolbar';
import { FindingBanner } from '../FlowPanel';
import { FocusBanner } from './FocusBanner';
import { LinkNotices } from './LinkNotices';
import { MeshPageContent, usePageContent } from './usePageContent';
import styles from './EventMeshPage.module.css';

/**
 * Renders the frame of the sub-pages: load reports, toolbar, content, and the details of the selection.
 *
 * @internal
 */
export function MeshPageFrame(props: {
  readonly as: 'graph' | 'list';
  readonly children: (content: MeshPageContent) => ReactNode;
}) {
  const { as, children } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  useCarriedQuery();
  const view = useViewState();
  const content = usePageContent(as, view);
  const { page, state, update, select, find, links, emptyReason } = content;
  const { data, path } = page;
  const { mesh } = data;
  const { selected, focus, about } = state;
  const hasPanel = selected !== undefined || path.panel !== undefined;
  return (
    <FullPage className={styles.page} data-testid="event-mesh-root">
      <LinkNotices notices={view.notices} onDismiss={() => update({})} />
      <LoadReports data={data} />
      {data.isPending ? (
        <div role="status" aria-label={t('page.loading')}>
          <Skeleton width="100%" height="60vh" />
        </div>
      ) : (
        <>
          <div className={styles.head}>
            <StatusSummary
              view={page.listed}
              total={page.total}
              hrefOf={links.listOf}
            />
            <Freshness data={data}>
              <RecentChanges
                mesh={mesh}
                changes={data.changes}
                onSelect={select}
              />
              <CopyLink linkOf={links.share} />
            </Freshness>
          </div>
          <ViewToolbar
            as={as}
            page={page}
            find={find}
            fieldRef={content.fieldRef}
            state={state}
            update={update}
            rest={content.rest}
          >
            <EventsMenu mesh={mesh} selected={selected} update={update} />
          </ViewToolbar>
          {about !== undefined && (
            <FindingBanner
              finding={path.finding}
              onSelect={select}
              update={update}
            />
          )}
          {focus !== undefined && (
            <FocusBanner
              mesh={mesh}
              focus={focus}
              state={state}
              update={update}
            />
          )}
          <div
            data-event-mesh-frame=""
            className={`${styles.body} ${hasPanel ? styles.withPanel : ''}`}
          >
            {emptyReason ? (
              <MeshEmptyState
                reason={emptyReason}
                notices={data.notices}
                namespaces={data.namespaces}
                onClear={() => update(cleared)}
                onRetry={data.refresh}
              />
            ) : (
              children(content)
            )}
            {hasPanel && (
              <PagePanels
                page={page}
                state={state}
                update={update}
                select={select}
                graph={{
                  graph: page.graph,
                  focus,
                  onFocus: id => update({ focus: id }),
                  onToggleGroup: id => update(toggleGroup(state, id)),
                }}
              />
            )}
          </div>
          <ReadIssues readIssues={data.readIssues} />
        </>
      )}
    </FullPage>
  );
}
