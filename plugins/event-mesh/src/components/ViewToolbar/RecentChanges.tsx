import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, DialogTrigger, Popover, Text } from '@backstage/ui';
import { Mesh, parseRefId } from 'backstage-plugin-event-mesh-common';
import type { MeshData } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { timeOf } from '../shared/Moment';
import styles from './ViewToolbar.module.css';

type Changes = MeshData['changes'];

/**
 * Renders the number of recent changes, and their list on request.
 *
 * @internal
 */
export function RecentChanges(props: {
  readonly mesh: Mesh;
  readonly changes: Changes;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, changes, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return changes.size === 0 ? null : (
    <DialogTrigger>
      <Button size="small" variant="tertiary" className={styles.menu}>
        {t('toolbar.changes', { count: changes.size })}
      </Button>
      <Popover
        placement="bottom end"
        hideArrow
        className={styles.popover}
        aria-label={t('toolbar.changesTitle')}
      >
        <div className={styles.help}>
          <Text as="p" variant="body-small" weight="bold">
            {t('toolbar.changesTitle')}
          </Text>
          <ul className={styles.changes}>
            {latestFirst(changes).map(([id, { type, at }]) => (
              <li key={id}>
                <Text as="span" variant="body-small" color="secondary">
                  {timeOf(at)} {t(`toolbar.change.${type}`)}
                </Text>
                {mesh.resources.has(id) ? (
                  <Button
                    size="small"
                    variant="tertiary"
                    className={styles.menu}
                    onPress={() => onSelect(id)}
                  >
                    {nameOf(id)}
                  </Button>
                ) : (
                  <Text as="span" variant="body-small">
                    {nameOf(id)}
                  </Text>
                )}
              </li>
            ))}
          </ul>
        </div>
      </Popover>
    </DialogTrigger>
  );
}

function latestFirst(changes: Changes) {
  return [...changes].sort(
    ([a, one], [b, other]) => other.at - one.at || (a < b ? -1 : 1),
  );
}

function nameOf(id: string): string {
  const ref = parseRefId(id);
  return ref
    ? [ref.kind, [ref.namespace, ref.name].filter(Boolean).join('/')].join(' ')
    : id;
}
