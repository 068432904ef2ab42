import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, Text, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { Mesh, TraceHop } from 'backstage-plugin-event-mesh-common';
import { useCallback } from 'react';
import type { ViewState } from '../../url';
import type { PathData } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { CopyButton } from '../shared/CopyButton';
import { endpointOf } from '../shared/EndpointName';
import {
  HopList,
  EntryPointField,
  TraceSummaryText,
  hopText,
  traceStarts,
  useEntryPoints,
} from '../shared/EventPath';
import { SidePanel } from '../shared/SidePanel';
import { UpList } from './UpList';
import styles from './TracePanel.module.css';

const ways = ['downstream', 'upstream'] as const;

/**
 * Renders the trace of a resource: its downstream or its upstream path.
 *
 * @internal
 */
export function TracePanel(props: {
  readonly mesh: Mesh;
  readonly path: Pick<PathData, 'trace' | 'impact'>;
  readonly state: Pick<ViewState, 'trace' | 'traceDirection' | 'pathOnly'>;
  readonly update: (changes: Partial<ViewState>) => void;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, path, state, update, onSelect } = props;
  const { trace: start, traceDirection: direction, pathOnly } = state;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const entryPoints = useEntryPoints(mesh, traceStarts, start);
  const end = start === undefined ? undefined : endpointOf(mesh, start);
  const { trace, impact } = path;
  const isThere = end !== undefined;
  return (
    <SidePanel
      id={`trace ${start ?? ''}`}
      above={t('path.trace')}
      title={end ? `${end.kind} ${end.name}` : t('path.traceTitle')}
      onClose={() =>
        update({
          panel: undefined,
          trace: undefined,
          traceDirection: 'downstream',
          pathOnly: false,
        })
      }
    >
      <EntryPointField
        label={t('path.start')}
        placeholder={t('path.startPlaceholder')}
        entryPoints={entryPoints}
        value={isThere ? start : undefined}
        onChange={id => update({ trace: id, panel: undefined })}
      />
      {start !== undefined && !isThere && (
        <Text as="p">{t('details.goneDescription')}</Text>
      )}
      {isThere && (
        <>
          <ToggleButtonGroup
            aria-label={t('path.direction')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[direction]}
            onSelectionChange={keys =>
              update({
                traceDirection: ways.find(one => keys.has(one)) ?? 'downstream',
              })
            }
          >
            {ways.map(one => (
              <ToggleButton key={one} id={one}>
                {t(`path.${one}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <Checkbox
            isSelected={pathOnly}
            onChange={only => update({ pathOnly: only })}
          >
            {t('path.only')}
          </Checkbox>
          {direction === 'downstream' && (
            <TraceSummaryText mesh={mesh} trace={trace} />
          )}
          {trace && trace.hops.length > 0 && (
            <>
              <HopList
                label={t('path.list')}
                mesh={mesh}
                trace={trace}
                onSelect={onSelect}
              />
              <CopyPath mesh={mesh} hops={trace.hops} />
            </>
          )}
          {impact && <UpList mesh={mesh} impact={impact} onSelect={onSelect} />}
        </>
      )}
      {start === undefined && (
        <Text as="p" color="secondary" className={styles.intro}>
          {t('path.traceIntro')}
        </Text>
      )}
    </SidePanel>
  );
}

function CopyPath(props: {
  readonly mesh: Mesh;
  readonly hops: readonly TraceHop[];
}) {
  const { mesh, hops } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const text = useCallback(
    () =>
      hopText(mesh, hops, ({ role, index, reach, verdict, stop }, via) => [
        role === 'start'
          ? ''
          : t(`hop.${role}`, { via, number: String((index ?? 0) + 1) }),
        verdict ? t(`verdictTree.${verdict.verdict}`) : t(`trace.${reach}`),
        stop ? t(`trace.${stop}`) : '',
      ]),
    [mesh, hops, t],
  );
  return (
    <div>
      <CopyButton text={text} label={t('path.copy')} />
    </div>
  );
}
