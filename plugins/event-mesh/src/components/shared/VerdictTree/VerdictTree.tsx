import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  decidingLeaves,
  FilterSemantics,
  Reason,
  Verdict,
  VerdictStatement,
} from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { eventMeshTranslationRef } from '../../../translation';
import { LongTree } from '../LongTree';
import { Code, verdictParams } from '../Sentence';
import { resultLook } from './verdictLook';
import styles from './VerdictTree.module.css';

const classes: Readonly<Partial<Record<FilterSemantics, string>>> = {
  mtChannel: 'MTChannelBasedBroker',
  nats: 'NatsJetStreamBroker',
  kafka: 'Kafka',
  rabbitmq: 'RabbitMQBroker',
};

/** Further attributes of one expression are only counted. */
const few = 20;

/**
 * Renders why a Trigger matches events or not: a tree that mirrors its filter, with the expected and the actual value
 * of each part.
 *
 * @internal
 */
export function VerdictTree(props: { readonly verdict: Verdict }) {
  const { verdict, deciding, notes, reason, semantics } = props.verdict;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const leaves = useMemo(() => new Set(decidingLeaves(reason)), [reason]);
  const known = classes[semantics];
  return (
    <div className={styles.why}>
      {verdict === 'mayMatch' && deciding.length > 0 && (
        <Text as="p" variant="body-small">
          {t('verdictTree.dependsOn', {
            attributes: <Code text={namesOf(deciding)} />,
          })}
        </Text>
      )}
      <LongTree root={reason} marked={leaves} className={styles.tree}>
        {part => <Node reason={part} decides={leaves.has(part)} />}
      </LongTree>
      {(known !== undefined || notes.length > 0) && (
        <ul className={styles.notes}>
          {known !== undefined && (
            <li>{t('verdict.asBrokersOf', { class: known })}</li>
          )}
          {notes.map((note, i) => (
            <li key={i}>
              <VerdictRow statement={note} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function namesOf(attributes: readonly string[]): string {
  const rest = attributes.length - few;
  const names = attributes.slice(0, few).join(', ');
  return rest > 0 ? `${names}, +${rest}` : names;
}

function Node(props: { readonly reason: Reason; readonly decides: boolean }) {
  const { reason, decides } = props;
  const { result, expected, actual } = reason;
  const { icon, tone } = resultLook[result];
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div className={styles.node} data-decides={decides}>
      <span className={`${styles.icon} ${styles[tone]}`} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.words}>
        <span>
          <VerdictRow statement={expected} />
        </span>
        <span className={styles.actual}>
          {actual.slice(0, few).map((statement, i) => (
            <span key={i}>
              <VerdictRow statement={statement} />
              {'. '}
            </span>
          ))}
          {actual.length > few && `+${actual.length - few}. `}
          <strong>{t(`verdictTree.result.${result}`)}</strong>
          {decides && <> · {t('verdictTree.decides')}</>}
        </span>
      </div>
    </div>
  );
}

function VerdictRow(props: { readonly statement: VerdictStatement }) {
  const { code, params } = props.statement;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const values = Object.entries(params).map(([name, text]) => [
    name,
    name === 'column' || name === 'count' ? text : <Code text={text} />,
  ]);
  return <>{t(`verdict.${code}`, verdictParams(Object.fromEntries(values)))}</>;
}
