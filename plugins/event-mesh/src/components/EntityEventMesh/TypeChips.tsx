import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FlowingType } from 'backstage-plugin-event-mesh-common';
import { useState } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import styles from './EntityEventMesh.module.css';

const few = 6;

/**
 * Renders event types as chips, those that certainly use the path first.
 *
 * @internal
 */
export function TypeChips(props: {
  readonly types: readonly FlowingType[];
  readonly label: string;
}) {
  const { types, label } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [isWhole, setWhole] = useState(false);
  const surest = [
    ...types.filter(({ sure }) => sure === 'matches'),
    ...types.filter(({ sure }) => sure !== 'matches'),
  ];
  const shown = isWhole ? surest : surest.slice(0, few);
  return (
    <ul className={styles.types} aria-label={label}>
      {shown.map(({ type, sure }) => (
        <li
          key={type}
          className={sure === 'matches' ? styles.type : styles.unsure}
          {...(sure === 'mayMatch' ? { title: t('entity.perhapsWhy') } : {})}
        >
          <TypeText type={type} sure={sure} />
        </li>
      ))}
      {shown.length < surest.length && (
        <li>
          <button
            type="button"
            className={styles.more}
            onClick={() => setWhole(true)}
          >
            {t('entity.more', { count: surest.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

function TypeText({ type, sure }: FlowingType) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  switch (sure) {
    case 'mayMatch':
      return <>{t('entity.perhaps', { type })}</>;
    case 'declared':
      return <>{t('entity.declared', { type })}</>;
    default:
      return <>{type}</>;
  }
}
