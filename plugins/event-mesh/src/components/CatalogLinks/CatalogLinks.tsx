import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { ReactNode } from 'react';
import type { CatalogOverlay, OverlayEntity } from '../../catalog';
import { eventMeshTranslationRef } from '../../translation';
import { EntityTab, useEntityTabs } from './useEntityTabs';
import { useEntityHref } from './useEntityHref';
import styles from './CatalogLinks.module.css';

/**
 * Renders the catalog entities, owners and systems of a resource, with links to their pages.
 *
 * @internal
 */
export function CatalogLinks(props: {
  readonly overlay: CatalogOverlay;
  readonly id: string;
}) {
  const { overlay, id } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const entities = overlay.entitiesOf(id);
  const links = (refs: readonly string[]) =>
    refs.length === 0 ? undefined : <Refs refs={refs} overlay={overlay} />;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('catalog.entities'), entities.length > 0 && <Entities {...props} />],
    [t('catalog.owners'), links(overlay.ownersOf(id))],
    [t('catalog.systems'), links(overlay.systemsOf(id))],
  ];
  return entities.length === 0 ? null : (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Entities(props: {
  readonly overlay: CatalogOverlay;
  readonly id: string;
}) {
  const tabs = useEntityTabs();
  return (
    <ul className={styles.list}>
      {props.overlay.entitiesOf(props.id).map(entity => (
        <li key={entity.ref}>
          <EntityLinks entity={entity} tabs={tabs} />
        </li>
      ))}
    </ul>
  );
}

function EntityLinks(props: {
  readonly entity: OverlayEntity;
  readonly tabs: readonly EntityTab[];
}) {
  const { ref, title, kind } = props.entity;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const href = useEntityHref()(ref);
  const tabs = props.tabs.filter(
    tab => tab.ofApis === (kind.toLowerCase() === 'api'),
  );
  return (
    <>
      {href === undefined ? (
        title
      ) : (
        <Link href={href} variant="body-small">
          {title}
        </Link>
      )}{' '}
      <span className={styles.kind}>{kind}</span>
      {href !== undefined &&
        tabs.map(tab => (
          <span key={tab.name}>
            {' · '}
            <Link href={`${href}/${tab.path}`} variant="body-small">
              {t(`catalog.${tab.name}`)}
            </Link>
          </span>
        ))}
    </>
  );
}

function Refs(props: {
  readonly refs: readonly string[];
  readonly overlay: CatalogOverlay;
}) {
  const { refs, overlay } = props;
  const hrefOf = useEntityHref();
  return (
    <ul className={styles.list}>
      {refs.map(ref => {
        const href = hrefOf(ref);
        return (
          <li key={ref}>
            {href === undefined ? (
              overlay.nameOf(ref)
            ) : (
              <Link href={href} variant="body-small">
                {overlay.nameOf(ref)}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
