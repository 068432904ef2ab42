import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import type { Verdict } from 'backstage-plugin-event-mesh-common';
import { ReactNode, useId, useState } from 'react';
import { eventMeshTranslationRef } from '../../../translation';
import { VerdictMark } from './VerdictMark';
import { VerdictTree } from './VerdictTree';
import styles from './VerdictTree.module.css';

/**
 * Renders a verdict, and its reasons on request.
 *
 * @internal
 */
export function Why(props: {
  readonly verdict: Verdict;
  /** Names the Trigger and the event for screen readers, which read the button out of context. */
  readonly about: string;
  readonly isOfEvent?: boolean;
  readonly children?: ReactNode;
}) {
  const { verdict, about, isOfEvent = false, children } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <span className={styles.line}>
        {children}
        <VerdictMark verdict={verdict.verdict} isOfEvent={isOfEvent} />
        <Button
          size="small"
          variant="tertiary"
          className={styles.button}
          aria-label={t('verdictTree.whyOf', { about })}
          aria-expanded={isOpen}
          aria-controls={id}
          iconStart={isOpen ? <RiArrowDownSLine /> : <RiArrowRightSLine />}
          onPress={() => setOpen(!isOpen)}
        >
          {t('verdictTree.why')}
        </Button>
      </span>
      <div id={id} hidden={!isOpen}>
        {isOpen && <VerdictTree verdict={verdict} />}
      </div>
    </>
  );
}
