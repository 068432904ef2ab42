import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiFlaskLine, RiRouteLine } from '@remixicon/react';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import type { ViewState } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { entries, traceStarts } from '../EventWay';
import styles from './ResourceInsights.module.css';

/**
 * Follows the events of something, or tries one where it takes events.
 *
 * @internal
 */
export function WayActions(props: {
  readonly mesh: Mesh;
  readonly id: string;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { mesh, id, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const canTrace = traceStarts.includes(typeOf(mesh, id));
  const entry = entryOf(mesh, id);
  return (
    <>
      {canTrace && (
        <Button
          size="small"
          variant="secondary"
          className={styles.plain}
          iconStart={<RiRouteLine />}
          onPress={() =>
            update({ panel: undefined, trace: id, selected: undefined })
          }
        >
          {t('way.traceAction')}
        </Button>
      )}
      {entry !== undefined && (
        <Button
          size="small"
          variant="secondary"
          className={styles.plain}
          iconStart={<RiFlaskLine />}
          onPress={() => update({ panel: 'test', entry, selected: undefined })}
        >
          {t('way.testAction')}
        </Button>
      )}
    </>
  );
}

function typeOf(mesh: Mesh, id: string): string {
  return mesh.resources.get(id)?.resource.type ?? '';
}

/** Where events come in before they get to a Trigger or Subscription, or to what takes them itself. */
function entryOf(mesh: Mesh, id: string): string | undefined {
  if (entries.includes(typeOf(mesh, id))) {
    return id;
  }
  return ['trigger', 'subscription'].includes(typeOf(mesh, id))
    ? mesh.links.find(
        ({ owner, role }) =>
          owner === id && (role === 'broker' || role === 'channel'),
      )?.end
    : undefined;
}
