import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FullPage, Skeleton } from '@backstage/ui';
import type { MeshView } from 'backstage-plugin-event-mesh-common';
import { ReactNode, useCallback } from 'react';
import {
  InsightPage,
  useCarriedQuery,
  useInsightPage,
  useViewState,
} from '../../hooks';
import { ViewState } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { MeshEmptyState, whyEmpty } from '../shared/EmptyState';
import { LinkNotices, usePageLinks } from '../EventMeshPage';
import { EventsMenu } from '../EventsMenu';
import { LoadReports } from '../shared/LoadReport';
import { PagePanels } from '../PagePanels';
import { CopyLink, Freshness } from '../ViewToolbar';
import styles from './InsightFrame.module.css';

/** Content of a sub-page without a graph. @internal */
export type InsightContent = InsightPage & {
  readonly state: ViewState;
  readonly update: (changes: Partial<ViewState>) => void;
  readonly select: (id: string | undefined) => void;
};

/**
 * Renders the frame of the sub-pages that list insights: load reports, a toolbar, and a side panel.
 *
 * @internal
 */
export function InsightFrame(props: {
  readonly toolbar: (content: InsightContent) => ReactNode;
  /** The side panel as long as no trace or test is shown. */
  readonly panel?: (content: InsightContent) => ReactNode;
  readonly children: (content: InsightContent) => ReactNode;
}) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  useCarriedQuery();
  const { state, notices, update } = useViewState();
  const page = useInsightPage(state);
  const { data } = page;
  const links = usePageLinks(state);
  const select = useCallback(
    (selected: string | undefined) => update({ selected }),
    [update],
  );
  const content = { ...page, state, update, select };
  return (
    <FullPage className={styles.page} data-testid="event-mesh-root">
      <LinkNotices notices={notices} onDismiss={() => update({})} />
      <LoadReports data={data} />
      {data.isPending ? (
        <div role="status" aria-label={t('page.loading')}>
          <Skeleton width="100%" height="60vh" />
        </div>
      ) : (
        <>
          <div
            className={styles.toolbar}
            role="group"
            aria-label={t('toolbar.label')}
          >
            {props.toolbar(content)}
            <EventsMenu
              mesh={data.mesh}
              selected={state.selected}
              update={update}
            />
            <Freshness data={data}>
              <CopyLink linkOf={links.share} />
            </Freshness>
          </div>
          <Body {...props} content={content} />
        </>
      )}
    </FullPage>
  );
}

const nothing: MeshView = {
  resources: new Map(),
  placeholders: new Map(),
  links: [],
  reports: [],
  hiddenNeighbours: new Map(),
};

function Body(props: {
  readonly content: InsightContent;
  readonly panel?: (content: InsightContent) => ReactNode;
  readonly children: (content: InsightContent) => ReactNode;
}) {
  const { content } = props;
  const { data, path, state, update, select } = content;
  const reason = whyEmpty(data, nothing);
  const panel = props.panel?.(content);
  const hasPanel =
    path.panel !== undefined || Boolean(panel) || state.selected !== undefined;
  return (
    <div className={`${styles.body} ${hasPanel ? styles.withPanel : ''}`}>
      <div className={styles.main}>
        {reason && reason !== 'nothingMatches' ? (
          <MeshEmptyState
            reason={reason}
            notices={data.notices}
            namespaces={data.namespaces}
            onClear={() => update({})}
            onRetry={data.refresh}
          />
        ) : (
          props.children(content)
        )}
      </div>
      {hasPanel && (
        <PagePanels
          page={content}
          state={state}
          update={update}
          select={select}
          panel={panel}
        />
      )}
    </div>
  );
}
