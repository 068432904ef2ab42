import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Link, Mesh } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { endpointOf } from '../shared/EndpointName';
import { StatusIcon } from '../shared/StatusMark';
import { EndpointButton } from './EndpointButton';
import styles from './DetailsPanel.module.css';

/**
 * Renders one link from the perspective of one of its endpoints.
 *
 * @internal
 */
export function Connection(props: {
  readonly mesh: Mesh;
  readonly link: Link;
  /** The endpoint that can be opened. */
  readonly to: 'target' | 'owner';
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, link, to, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const end = endpointOf(mesh, link[to]);
  const giver =
    link.inheritedFrom === undefined
      ? undefined
      : endpointOf(mesh, link.inheritedFrom);
  if (!end) {
    return null;
  }
  return (
    <li className={styles.connection}>
      {link.status.state === 'notReady' && end.placeholder === undefined && (
        <StatusIcon status="notReady" />
      )}
      <EndpointButton endpoint={end} onSelect={onSelect} />
      {giver && to === 'target' && (
        <Text as="span" variant="body-small" color="secondary">
          {t('details.inheritedFrom', { name: `${giver.kind} ${giver.name}` })}
        </Text>
      )}
      {link.uri !== undefined && end.kind !== '' && to === 'target' && (
        <code className={styles.code}>{link.uri}</code>
      )}
    </li>
  );
}
