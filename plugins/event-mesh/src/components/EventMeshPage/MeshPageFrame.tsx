import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { FullPage, Skeleton } from '@backstage/ui';
import type { Graph, MeshView } from 'backstage-plugin-event-mesh-common';
import { ReactNode, useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  MeshData,
  StatusFilter,
  useMeshPage,
  useViewState,
  ViewState,
  writeViewState,
} from '../../hooks';
import { eventMeshResourcesRouteRef } from '../../routes';
import { eventMeshTranslationRef } from '../../translation';
import { DetailsPanel } from '../DetailsPanel';
import { MeshEmptyState, whyEmpty } from '../EmptyState';
import { LoadReports } from '../LoadReport';
import { Problems } from '../Problems';
import { StatusSummary } from '../StatusSummary';
import { Freshness, ViewToolbar } from '../ViewToolbar';
import styles from './EventMeshPage.module.css';

const cleared: Partial<ViewState> = {
  clusters: [],
  namespaces: [],
  kinds: [],
  text: '',
  status: undefined,
};

/** What a sub-page shows of the mesh. @internal */
export type MeshPageContent = {
  readonly data: MeshData;
  readonly view: MeshView;
  readonly graph: Graph;
  readonly state: ViewState;
  readonly update: (changes: Partial<ViewState>) => void;
  readonly select: (id: string | undefined) => void;
};

/**
 * What all sub-pages have: how reading went, what is shown, and the details of what is selected.
 *
 * @internal
 */
export function MeshPageFrame(props: {
  readonly as: 'picture' | 'list';
  readonly children: (content: MeshPageContent) => ReactNode;
}) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { state, update } = useViewState();
  const { data, view, graph, listed, total } = useMeshPage(state, props.as);
  const hrefOf = useListHref();
  const select = useCallback(
    (selected: string | undefined) => update({ selected }),
    [update],
  );
  const reason = whyEmpty(data, view);
  const { selected } = state;
  return (
    <FullPage className={styles.page} data-testid="event-mesh-root">
      <LoadReports data={data} />
      {data.isPending ? (
        <div role="status" aria-label={t('page.loading')}>
          <Skeleton width="100%" height="60vh" />
        </div>
      ) : (
        <>
          <StatusSummary view={listed} total={total} hrefOf={hrefOf} />
          <ViewToolbar
            mesh={data.mesh}
            titles={data.titles}
            state={state}
            update={update}
            alwaysEventTypes={props.as === 'list'}
          >
            <Freshness {...data} />
          </ViewToolbar>
          <div
            className={`${styles.body} ${
              selected === undefined ? '' : styles.withPanel
            }`}
          >
            {reason ? (
              <MeshEmptyState
                reason={reason}
                onClear={() => update(cleared)}
                onRetry={data.refresh}
              />
            ) : (
              props.children({ data, view, graph, state, update, select })
            )}
            {selected !== undefined && (
              <DetailsPanel
                mesh={data.mesh}
                titles={data.titles}
                id={selected}
                onSelect={select}
              />
            )}
          </div>
          <Problems problems={data.problems} />
        </>
      )}
    </FullPage>
  );
}

function useListHref() {
  const path = useRouteRef(eventMeshResourcesRouteRef);
  const [query] = useSearchParams();
  return useCallback(
    (status: StatusFilter | undefined) => {
      const next = writeViewState(query, { status, selected: undefined });
      return path && `${path()}?${next}`;
    },
    [path, query],
  );
}
