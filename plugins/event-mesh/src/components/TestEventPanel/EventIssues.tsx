import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiErrorWarningLine,
  RiInformationLine,
  RiCloseCircleFill,
} from '@remixicon/react';
import type { CloudEventIssue } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { Code, issueParams } from '../shared/Sentence';
import styles from './TestEventPanel.module.css';

const icons = {
  error: <RiCloseCircleFill size={16} />,
  warning: <RiErrorWarningLine size={16} />,
  info: <RiInformationLine size={16} />,
} as const;

/**
 * Renders the issues of an event, each with its rule and its position.
 *
 * @internal
 */
export function EventIssues(props: {
  readonly issues: readonly CloudEventIssue[];
}) {
  const { issues } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div role="status" aria-label={t('test.issues')}>
      {issues.length > 0 && (
        <ul className={styles.issues}>
          {issues.map(({ code, severity, params, line, column }, i) => (
            <li key={i}>
              <span
                className={`${styles.icon} ${styles[severity]}`}
                role="img"
                aria-label={t(`test.${severity}`)}
              >
                {icons[severity]}
              </span>
              <span>
                {t(`cloudEvent.${code}`, issueParams(codesOf(params)))}
                {line !== undefined && (
                  <span className={styles.where}>
                    {' '}
                    {column === undefined
                      ? t('test.line', { line: String(line) })
                      : t('test.lineAndColumn', {
                          line: String(line),
                          column: String(column),
                        })}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function codesOf(params: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(params).map(([name, text]) => [
      name,
      name === 'length' ? text : <Code text={text} />,
    ]),
  );
}
