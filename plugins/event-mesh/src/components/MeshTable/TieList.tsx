import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Fragment } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { End, EndName } from '../shared/EndName';
import { StatusIcon } from '../shared/StatusMark';
import type { Tie } from './meshRows';
import styles from './MeshTable.module.css';

/**
 * Ends one after the other, each with its number, its state where that is bad, and from whom it is taken over.
 *
 * @internal
 */
export function TieEnds(props: { readonly ties: readonly Tie[] }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { ties } = props;
  const numbered = ties.length > 1;
  return (
    <span>
      {ties.map(({ id, end, index, state, inheritedFrom }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          {numbered && index !== undefined && `${index + 1}. `}
          {state === 'notReady' && end.ghost === undefined && (
            <>
              <StatusIcon status="notReady" />{' '}
            </>
          )}
          <EndName end={end} />
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
 * Ends by what they are to the line, a line for each role.
 *
 * @internal
 */
export function TieList(props: { readonly ties: readonly Tie[] }) {
  const { ties } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const roles = [...new Set(ties.map(({ role }) => role))];
  return (
    <>
      {roles.map(role => (
        <span key={role} className={styles.tie}>
          <span className={styles.role}>{t(`role.${role}`)}:</span>{' '}
          <TieEnds ties={ties.filter(tie => tie.role === role)} />
        </span>
      ))}
    </>
  );
}

/** @internal */
export function Ends(props: { readonly ends: readonly End[] }) {
  return (
    <span>
      {props.ends.map((end, i) => (
        <Fragment key={end.id}>
          {i > 0 && ', '}
          <EndName end={end} />
        </Fragment>
      ))}
    </span>
  );
}
