import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Select, Text } from '@backstage/ui';
import { RiCloseLine, RiFocus2Line } from '@remixicon/react';
import type { FlowDirection, Mesh } from 'backstage-plugin-event-mesh-common';
import { ViewState, maxHops } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { endpointOf } from '../shared/EndpointName';
import styles from './EventMeshPage.module.css';

const directions: readonly FlowDirection[] = ['both', 'upstream', 'downstream'];

const distances = Array.from({ length: maxHops }, (_, i) => i + 1);

/**
 * Renders the focus of the graph with its hops and direction, and a button that clears it.
 *
 * @internal
 */
export function FocusBanner(props: {
  readonly mesh: Mesh;
  readonly focus: string;
  readonly state: Pick<ViewState, 'hops' | 'direction'>;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { mesh, focus, state, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const end = endpointOf(mesh, focus);
  const name = end ? `${end.kind} ${end.name}` : focus;
  return (
    <div
      className={styles.focus}
      role="group"
      aria-label={t('focusBanner.label')}
    >
      <RiFocus2Line size={16} aria-hidden="true" />
      <Text as="span" variant="body-small">
        {t('focusBanner.around', { name })}
      </Text>
      <Select
        size="small"
        className={styles.focusChoice}
        aria-label={t('focusBanner.hops')}
        options={distances.map(hops => ({
          value: String(hops),
          label: t('focusBanner.hop', { count: hops }),
        }))}
        value={String(state.hops)}
        onChange={hops => update({ hops: Number(hops) })}
      />
      <Select
        size="small"
        className={styles.focusChoice}
        aria-label={t('focusBanner.direction')}
        options={directions.map(direction => ({
          value: direction,
          label: t(`focusBanner.${direction}`),
        }))}
        value={state.direction}
        onChange={direction =>
          update({
            direction: directions.find(one => one === direction) ?? 'both',
          })
        }
      />
      <Button
        className={styles.plain}
        size="small"
        variant="tertiary"
        iconStart={<RiCloseLine />}
        onPress={() => update({ focus: undefined, hops: 1, direction: 'both' })}
      >
        {t('focusBanner.clear')}
      </Button>
    </div>
  );
}
