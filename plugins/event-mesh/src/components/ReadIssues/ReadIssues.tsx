import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import { ReadIssue, refId } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import styles from './ReadIssues.module.css';

/**
 * Renders the malformed objects, each with its invalid field.
 *
 * @internal
 */
export function ReadIssues(props: {
  readonly readIssues: readonly ReadIssue[];
}) {
  const { readIssues } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return readIssues.length === 0 ? null : (
    <Accordion>
      <AccordionTrigger
        level={2}
        title={t('readIssues.title', { count: objectsOf(readIssues) })}
      />
      <AccordionPanel>
        <ul className={styles.list}>
          {readIssues.map((readIssue, i) => (
            <li key={i}>
              <ReadIssueRow readIssue={readIssue} />
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </Accordion>
  );
}

function objectsOf(readIssues: readonly ReadIssue[]): number {
  return new Set(
    readIssues.map(readIssue =>
      readIssue.ref ? refId(readIssue.ref) : readIssue,
    ),
  ).size;
}

function ReadIssueRow(props: { readonly readIssue: ReadIssue }) {
  const { code, ref, cluster, field, params } = props.readIssue;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const where = ref
    ? [ref.kind, [ref.namespace, ref.name].filter(Boolean).join('/')].join(' ')
    : params.kind ?? t('readIssues.unnamed');
  return (
    <>
      <strong>{where}</strong> ({cluster})
      {field !== undefined && (
        <>
          {' '}
          <code>{field}</code>
        </>
      )}
      — {t(`readIssue.${code}`, readIssueParams(params))}
    </>
  );
}

function readIssueParams(params: Readonly<Record<string, string>>) {
  const { kind = '?', expected = '?', actual = '?' } = params;
  return { kind, expected, actual };
}
