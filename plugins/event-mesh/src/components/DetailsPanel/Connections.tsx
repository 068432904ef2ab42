import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Link, Mesh } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { endOf } from '../EndName';
import { StatusIcon } from '../StatusMark';
import styles from './DetailsPanel.module.css';
import { EndButton } from './EndButton';
import { Section } from './Section';

/**
 * What a resource or ghost is tied to: what it names, and what names it.
 *
 * @internal
 */
export function Connections(props: {
  readonly mesh: Mesh;
  readonly id: string;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, id, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { own, others } = useMemo(
    () => ({
      own: mesh.links.filter(({ owner }) => owner === id),
      others: mesh.links.filter(({ owner, end }) => end === id && owner !== id),
    }),
    [mesh, id],
  );
  return (
    <>
      {own.length > 0 && (
        <Section title={t('details.names')}>
          <ul className={styles.list}>
            {own.map(link => (
              <Connection
                key={link.id}
                mesh={mesh}
                link={link}
                to={link.end}
                label={
                  t(`role.${link.role}`) +
                  (link.index === undefined ? '' : ` ${link.index + 1}`)
                }
                onSelect={onSelect}
              />
            ))}
          </ul>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('details.namedBy')}>
          <ul className={styles.list}>
            {others.map(link => (
              <Connection
                key={link.id}
                mesh={mesh}
                link={link}
                to={link.owner}
                label={t(`role.${link.role}`)}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Connection(props: {
  readonly mesh: Mesh;
  readonly link: Link;
  readonly to: string;
  readonly label: string;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, link, to, label, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const end = endOf(mesh, to);
  const giver =
    link.inheritedFrom === undefined
      ? undefined
      : endOf(mesh, link.inheritedFrom);
  if (!end) {
    return null;
  }
  return (
    <li className={styles.connection}>
      <Text as="span" variant="body-small" color="secondary">
        {label}
      </Text>
      {link.status.state === 'notReady' && <StatusIcon status="notReady" />}
      <EndButton end={end} onSelect={onSelect} />
      {giver && (
        <Text as="span" variant="body-small" color="secondary">
          {t('details.inheritedFrom', { name: `${giver.kind} ${giver.name}` })}
        </Text>
      )}
      {link.uri !== undefined && end.kind !== '' && (
        <code className={styles.code}>{link.uri}</code>
      )}
    </li>
  );
}
