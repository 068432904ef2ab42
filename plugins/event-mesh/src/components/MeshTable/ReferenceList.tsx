import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Fragment } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { Endpoint, EndpointName } from '../shared/EndpointName';
import { StatusIcon } from '../shared/StatusMark';
import type { RowReference } from './meshRows';
import styles from './MeshTable.module.css';

/**
 * Renders endpoints one after the other, each with its index, its status if not ready, and the owner of an inherited
 * one.
 *
 * @internal
 */
export function ReferenceEndpoints(props: {
  readonly references: readonly RowReference[];
}) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { references } = props;
  const numbered = references.length > 1;
  return (
    <span>
      {references.map(({ id, endpoint, index, state, inheritedFrom }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          {numbered && index !== undefined && `${index + 1}. `}
          {state === 'notReady' && endpoint.placeholder === undefined && (
            <>
              <StatusIcon status="notReady" />{' '}
            </>
          )}
          <EndpointName endpoint={endpoint} />
          {inheritedFrom &&
            ` (${t('details.inheritedFrom', {
              name: `${inheritedFrom.kind} ${inheritedFrom.name}`,
            })})`}
        </Fragment>
      ))}
    </span>
  );
}

/**
 * Renders the references of a row, one line of text per role.
 *
 * @internal
 */
export function ReferenceList(props: {
  readonly references: readonly RowReference[];
}) {
  const { references } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const roles = [...new Set(references.map(({ role }) => role))];
  return (
    <>
      {roles.map(role => (
        <span key={role} className={styles.reference}>
          <span className={styles.role}>{t(`role.${role}`)}:</span>{' '}
          <ReferenceEndpoints
            references={references.filter(reference => reference.role === role)}
          />
        </span>
      ))}
    </>
  );
}

/** @internal */
export function Endpoints(props: { readonly ends: readonly Endpoint[] }) {
  return (
    <span>
      {props.ends.map((endpoint, i) => (
        <Fragment key={endpoint.id}>
          {i > 0 && ', '}
          <EndpointName endpoint={endpoint} />
        </Fragment>
      ))}
    </span>
  );
}
