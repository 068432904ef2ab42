import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import { ReadIssue, refId } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import styles from './ReadIssues.module.css';

/**
 * Objects that could not be read as they should, each with the field that is to blame.
 *
 * @internal
 */
export function ReadIssues(props: {
  readonly readIssues: readonly ReadIssue[];
}) {
  const { readIssues: problems } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return problems.length === 0 ? null : (
    <Accordion>
      <AccordionTrigger
        level={2}
        title={t('readIssues.title', { count: objectsOf(problems) })}
      />
      <AccordionPanel>
        <ul className={styles.list}>
          {problems.map((problem, i) => (
            <li key={i}>
              <ReadIssueRow problem={problem} />
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </Accordion>
  );
}

function objectsOf(problems: readonly ReadIssue[]): number {
  return new Set(
    problems.map(problem => (problem.ref ? refId(problem.ref) : problem)),
  ).size;
}

function ReadIssueRow(props: { readonly problem: ReadIssue }) {
  const { code, ref, cluster, field, params } = props.problem;
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
