import { ComponentProps, ReactNode } from 'react';
import type { InsightPage } from '../../hooks';
import type { ViewState } from '../../url';
import { DetailsPanel } from '../DetailsPanel';
import { ResourceInsights, FlowActions } from '../ResourceInsights';
import { SidePanels } from '../shared/SidePanel';
import { FlowPanel } from '../FlowPanel';

/**
 * Renders the panels of a sub-page: the trace or test, and the details of the selection.
 *
 * @internal
 */
export function PagePanels(props: {
  readonly page: InsightPage;
  readonly state: ViewState;
  readonly update: (changes: Partial<ViewState>) => void;
  readonly select: (id: string | undefined) => void;
  /** The panel as long as no trace or test is shown. */
  readonly panel?: ReactNode;
  /** Props that only a sub-page with a graph has. */
  readonly graph?: Pick<
    ComponentProps<typeof DetailsPanel>,
    'graph' | 'focus' | 'onFocus' | 'onToggleGroup'
  >;
}) {
  const { page, state, update, select, panel, graph } = props;
  const { data, overlay, path } = page;
  const { mesh } = data;
  const { selected } = state;
  return (
    <SidePanels
      panel={
        path.panel ? (
          <FlowPanel
            mesh={mesh}
            path={path}
            state={state}
            update={update}
            onSelect={select}
          />
        ) : (
          panel
        )
      }
      details={
        selected !== undefined && (
          <DetailsPanel
            mesh={mesh}
            titles={data.titles}
            id={selected}
            onSelect={select}
            overlay={overlay}
            {...graph}
            actions={<FlowActions mesh={mesh} id={selected} update={update} />}
            insights={
              <ResourceInsights
                mesh={mesh}
                id={selected}
                overlay={overlay}
                onSelect={select}
              />
            }
          />
        )
      }
    />
  );
}
