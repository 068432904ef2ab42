import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Link, LinkRole, Mesh } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { Connection } from './Connection';
import { Fact, FactList } from './FactList';
import { LongList } from './LongList';
import { Section } from './Section';
import styles from './DetailsPanel.module.css';

/**
 * Renders the links of a resource, outgoing and incoming references, by role.
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
      own: byRole(mesh.links.filter(({ owner }) => owner === id)),
      others: byRole(
        mesh.links.filter(({ owner, target }) => target === id && owner !== id),
      ),
    }),
    [mesh, id],
  );
  const list = (links: readonly Link[], to: 'target' | 'owner') => (
    <LongList items={links} className={styles.ends}>
      {link => (
        <Connection
          key={link.id}
          mesh={mesh}
          link={link}
          to={to}
          onSelect={onSelect}
        />
      )}
    </LongList>
  );
  return (
    <>
      {own.length > 0 && (
        <Section title={t('details.names')}>
          <FactList
            facts={own.map(
              ([role, links]): Fact => [
                t(`role.${role}`),
                list(links, 'target'),
              ],
            )}
          />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('details.namedBy')}>
          <FactList
            facts={others.map(
              ([role, links]): Fact => [
                t(`namedAs.${role}`),
                list(links, 'owner'),
              ],
            )}
          />
        </Section>
      )}
    </>
  );
}

function byRole(
  links: readonly Link[],
): readonly (readonly [LinkRole, readonly Link[]])[] {
  const roles = new Map<LinkRole, Link[]>();
  for (const link of links) {
    const same = roles.get(link.role);
    if (same) {
      same.push(link);
    } else {
      roles.set(link.role, [link]);
    }
  }
  return [...roles];
}
