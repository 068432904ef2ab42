import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { RiPriceTag3Line } from '@remixicon/react';
import { useRegistry } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { EmptyState } from '../shared/EmptyState';
import { InsightContent, InsightFrame } from '../InsightFrame';
import { EventTypesToolbar } from './EventTypesToolbar';
import { matchTypes } from './matchTypes';
import { sortTypes } from './sortTypes';
import { TypePanel } from './TypePanel';
import { TypeTable } from './TypeTable';
import styles from './EventTypesPage.module.css';

/**
 * Renders all known CloudEvents types with their producers and consumers.
 *
 * @internal
 */
export function EventTypesPage() {
  return (
    <InsightFrame
      toolbar={content => <Toolbar content={content} />}
      panel={content =>
        content.state.eventType === undefined ? undefined : (
          <Panel content={content} type={content.state.eventType} />
        )
      }
    >
      {content => <Types content={content} />}
    </InsightFrame>
  );
}

type Props = { readonly content: InsightContent };

function Toolbar({ content }: Props) {
  const { data, state, update } = content;
  const rows = useRegistry(data.mesh, data.sourceKinds);
  return (
    <EventTypesToolbar
      rows={rows}
      mesh={data.mesh}
      state={state}
      update={update}
    />
  );
}

function Panel(props: Props & { readonly type: string }) {
  const { content, type } = props;
  const { data } = content;
  const rows = useRegistry(data.mesh, data.sourceKinds);
  return (
    <TypePanel
      {...content}
      type={type}
      row={rows.find(row => row.type === type)}
    />
  );
}

function Types({ content }: Props) {
  const { data, state, update } = content;
  const { mesh } = data;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const rows = useRegistry(mesh, data.sourceKinds);
  const shown = sortTypes(matchTypes(rows, state, mesh), state.typeSort);
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<RiPriceTag3Line size={40} />}
        title={t('registry.none')}
        description={t('registry.noneDescription')}
      />
    );
  }
  return (
    <section className={styles.types} aria-label={t('registry.title')}>
      <div role="status">
        <Text as="p" variant="body-small" color="secondary">
          {shown.length < rows.length
            ? t('registry.countOf', {
                shown: String(shown.length),
                count: rows.length,
              })
            : t('registry.count', { count: rows.length })}
        </Text>
      </div>
      <TypeTable
        rows={shown}
        mesh={mesh}
        sort={state.typeSort}
        selected={state.eventType}
        onSort={typeSort => update({ typeSort })}
        onSelect={eventType =>
          update({
            eventType,
            selected: undefined,
            panel: undefined,
            trace: undefined,
          })
        }
      />
    </section>
  );
}
