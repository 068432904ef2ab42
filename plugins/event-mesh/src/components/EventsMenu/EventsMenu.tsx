import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiFlaskLine, RiRouteLine } from '@remixicon/react';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import type { ViewState } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { entries, traceStarts } from '../shared/EventPath';
import styles from './EventsMenu.module.css';

/**
 * Renders the button that starts a trace or tests an event, from the selection if possible.
 *
 * @internal
 */
export function EventsMenu(props: {
  readonly mesh: Mesh;
  readonly selected: string | undefined;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { mesh, selected, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const type = mesh.resources.get(selected ?? '')?.resource.type ?? '';
  const open = (panel: 'trace' | 'test') =>
    update({
      panel,
      trace:
        panel === 'trace' && traceStarts.includes(type) ? selected : undefined,
      entry: panel === 'test' && entries.includes(type) ? selected : undefined,
      selected: undefined,
    });
  return (
    <MenuTrigger>
      <Button
        className={styles.menu}
        variant="secondary"
        iconStart={<RiRouteLine />}
      >
        {t('path.menu')}
      </Button>
      <Menu aria-label={t('path.menu')}>
        <MenuItem iconStart={<RiRouteLine />} onAction={() => open('trace')}>
          {t('path.traceAction')}
        </MenuItem>
        <MenuItem iconStart={<RiFlaskLine />} onAction={() => open('test')}>
          {t('path.testAction')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  );
}
