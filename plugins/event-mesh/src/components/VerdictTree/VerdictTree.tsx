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
import { eventMeshTranslationRef } from '../../translation';
import { Code, verdictParams } from '../Sentence';
import { resultLook } from './verdictLook';
import styles from './VerdictTree.module.css';

const classes: Readonly<Partial<Record<FilterSemantics, string>>> = {
  mtChannel: 'MTChannelBasedBroker',
  nats: 'NatsJetStreamBroker',
  kafka: 'Kafka',
  rabbitmq: 'RabbitMQBroker',
};

/**
 * Why a Trigger takes events, or does not: a tree that mirrors its filter, with what each part wants and what the event has.
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
            attributes: <Code text={deciding.join(', ')} />,
          })}
        </Text>
      )}
      <ul className={styles.tree}>
        <Node reason={reason} leaves={leaves} />
      </ul>
      {(known !== undefined || notes.length > 0) && (
        <ul className={styles.notes}>
          {known !== undefined && (
            <li>{t('verdict.asBrokersOf', { class: known })}</li>
          )}
          {notes.map((note, i) => (
            <li key={i}>
              <Said statement={note} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Node(props: {
  readonly reason: Reason;
  readonly leaves: ReadonlySet<Reason>;
}) {
  const { reason, leaves } = props;
  const { result, expected, actual, children } = reason;
  const { icon, tone } = resultLook[result];
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const decides = leaves.has(reason);
  return (
    <li>
      <div className={styles.node} data-decides={decides}>
        <span className={`${styles.icon} ${styles[tone]}`} aria-hidden="true">
          {icon}
        </span>
        <div className={styles.words}>
          <span>
            <Said statement={expected} />
          </span>
          <span className={styles.actual}>
            {actual.map((statement, i) => (
              <span key={i}>
                <Said statement={statement} />
                {'. '}
              </span>
            ))}
            <strong>{t(`verdictTree.result.${result}`)}</strong>
            {decides && <> · {t('verdictTree.decides')}</>}
          </span>
        </div>
      </div>
      {children.length > 0 && (
        <ul className={styles.tree}>
          {children.map((child, i) => (
            <Node key={i} reason={child} leaves={leaves} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Said(props: { readonly statement: VerdictStatement }) {
  const { code, params } = props.statement;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const values = Object.entries(params).map(([name, text]) => [
    name,
    name === 'column' || name === 'count' ? text : <Code text={text} />,
  ]);
  return <>{t(`verdict.${code}`, verdictParams(Object.fromEntries(values)))}</>;
}
