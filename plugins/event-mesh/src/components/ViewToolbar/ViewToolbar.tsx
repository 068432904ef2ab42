import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReactNode, RefObject, useCallback, useMemo } from 'react';
import type {
  FindField as Field,
  Mesh,
} from 'backstage-plugin-event-mesh-common';
import type { Find, MeshPage } from '../../hooks';
import type { ViewState } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { ActiveFilters } from './ActiveFilters';
import { FilterMenu } from './FilterMenu';
import { FindField } from './FindField';
import { HiddenFinds, Rest } from './HiddenFinds';
import { IssueMenu } from './IssueMenu';
import { ShowMenu } from './ShowMenu';
import { useFacetNames } from './useFacetNames';
import styles from './ViewToolbar.module.css';

/**
 * Renders the controls of the graph and the list in one row, and below it the hidden matches, if any.
 *
 * @internal
 */
export function ViewToolbar(props: {
  readonly as: 'graph' | 'list';
  readonly page: MeshPage;
  readonly find: Find;
  readonly fieldRef: RefObject<HTMLDivElement>;
  readonly state: ViewState;
  readonly update: (changes: Partial<ViewState>) => void;
  readonly rest: Rest;
  readonly children?: ReactNode;
}) {
  const { as, page, find, fieldRef, state, update, rest } = props;
  const { data, overlay } = page;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const names = useFacetNames({ titles: data.titles, overlay });
  const valuesOf = useFindValues(data.mesh);
  return (
    <>
      <div
        className={styles.toolbar}
        role="group"
        aria-label={t('toolbar.label')}
      >
        <FindField
          fieldRef={fieldRef}
          state={state}
          find={find}
          valuesOf={valuesOf}
          update={update}
        />
        <FilterMenu page={page} state={state} names={names} update={update} />
        <IssueMenu page={page} issue={state.issue} update={update} />
        <ShowMenu
          as={as}
          state={state}
          hasOwners={overlay.hasEntities}
          update={update}
        />
        {props.children}
      </div>
      <div className={styles.notes}>
        <ActiveFilters state={state} names={names} update={update} />
        <HiddenFinds find={find} rest={rest} update={update} />
      </div>
    </>
  );
}

function useFindValues(mesh: Mesh): (field: Field) => readonly string[] {
  const values = useMemo(() => {
    const refs = [...mesh.resources.values()].map(
      ({ resource }) => resource.ref,
    );
    const sorted = (all: readonly string[]) =>
      [...new Set(all)].filter(Boolean).sort();
    return new Map<Field, readonly string[]>([
      ['kind', sorted(refs.map(({ kind }) => kind))],
      ['ns', sorted(refs.map(({ namespace }) => namespace))],
      ['cluster', mesh.clusters.map(({ name }) => name)],
      [
        'status',
        ['ready', 'not-ready', 'unknown', 'terminating', 'unresolved'],
      ],
    ]);
  }, [mesh]);
  return useCallback(field => values.get(field) ?? [], [values]);
}
