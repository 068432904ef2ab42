import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import {
  Match,
  Mesh,
  triggerVerdicts,
} from 'backstage-plugin-event-mesh-common';
import { useId, useMemo, useState } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { LongList, Section } from '../DetailsPanel';
import { EndpointName, endpointOf } from '../shared/EndpointName';
import { Code, NameButton } from '../shared/Sentence';
import { Why } from '../shared/VerdictTree';
import styles from './ResourceInsights.module.css';

type Props = {
  readonly mesh: Mesh;
  readonly id: string;
  readonly onSelect: (id: string) => void;
};

/**
 * Renders the known event types that a Trigger matches, or the Triggers that match an event type, with the reasons.
 *
 * @internal
 */
export function VerdictSection(props: Props) {
  const { mesh, id } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const verdicts = useMemo(() => triggerVerdicts(mesh, id), [mesh, id]);
  const isTrigger = mesh.resources.get(id)?.resource.type === 'trigger';
  const refused = verdicts.filter(isRefused);
  const taken = verdicts.filter(match => !isRefused(match));
  if (verdicts.length === 0) {
    return isTrigger ? (
      <Section title={t('insights.types')}>
        <Text as="p" variant="body-small" color="secondary">
          {t('insights.noTypes')}
        </Text>
      </Section>
    ) : null;
  }
  return (
    <Section title={t(isTrigger ? 'insights.types' : 'insights.triggers')}>
      {taken.length === 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t(isTrigger ? 'insights.matchesNone' : 'insights.noConsumers')}
        </Text>
      )}
      <Matches {...props} matches={taken} isTrigger={isTrigger} />
      {refused.length > 0 && (
        <Refused {...props} matches={refused} isTrigger={isTrigger} />
      )}
    </Section>
  );
}

function isRefused({ verdict }: Match): boolean {
  return verdict.verdict === 'doesNotMatch';
}

type MatchesProps = Props & {
  readonly matches: readonly Match[];
  readonly isTrigger: boolean;
};

function Refused(props: MatchesProps) {
  const { matches, isTrigger } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={list}
        iconStart={isOpen ? <RiArrowDownSLine /> : <RiArrowRightSLine />}
        onPress={() => setOpen(!isOpen)}
      >
        {t(isTrigger ? 'insights.unmatched' : 'insights.notMatching', {
          count: matches.length,
        })}
      </Button>
      <div id={list} hidden={!isOpen}>
        {isOpen && <Matches {...props} />}
      </div>
    </>
  );
}

function Matches(props: MatchesProps) {
  const { mesh, matches, isTrigger, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return matches.length === 0 ? null : (
    <LongList items={matches} className={styles.list}>
      {({ announcement, trigger, verdict }) => {
        const { type = '', source, by } = announcement;
        const end = endpointOf(mesh, isTrigger ? by : trigger);
        const name = end ? `${end.kind} ${end.name}` : type;
        return (
          <li key={`${announcement.id} ${trigger}`} className={styles.match}>
            <Why
              verdict={verdict}
              about={isTrigger ? type : t('path.whyAbout', { name })}
            >
              {end && (
                <NameButton id={end.id} onSelect={onSelect}>
                  {isTrigger ? (
                    <Code text={type} />
                  ) : (
                    <EndpointName endpoint={end} />
                  )}
                </NameButton>
              )}
              {isTrigger && source !== undefined && (
                <Text as="span" variant="body-small" color="secondary">
                  {t('insights.ofSource', { source })}
                </Text>
              )}
            </Why>
          </li>
        );
      }}
    </LongList>
  );
}
