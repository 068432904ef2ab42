import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { FindingGrouping, findingCodes, severities } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { LongList } from '../DetailsPanel';
import { SeverityIcon } from '../shared/FindingSentence';
import { FindingItem } from './FindingItem';
import type { FindingGroup } from './groupFindings';
import type { TextsOf } from './useFindingTexts';
import styles from './FindingsPage.module.css';

/**
 * Renders findings by group.
 *
 * @internal
 */
export function FindingGroups(props: {
  readonly groups: readonly FindingGroup[];
  readonly by: FindingGrouping;
  readonly mesh: Mesh;
  readonly titles: ReadonlyMap<string, string>;
  readonly textsOf: TextsOf;
  readonly onSelect: (id: string) => void;
}) {
  const { groups, by, ...shared } = props;
  return (
    <>
      {groups.map(({ key, findings }) => (
        <section key={`${by} ${key}`} className={styles.group}>
          <Heading by={by} name={key} count={findings.length} />
          <LongList items={findings} className={styles.list}>
            {finding => (
              <li key={finding.id}>
                <FindingItem finding={finding} {...shared} />
              </li>
            )}
          </LongList>
        </section>
      ))}
    </>
  );
}

function Heading(props: {
  readonly by: FindingGrouping;
  readonly name: string;
  readonly count: number;
}) {
  const { by, name, count } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const severity = severities.find(one => one === name);
  const code = findingCodes.find(one => one === name);
  const title = () => {
    if (by === 'severity' && severity) {
      return t(`findings.severities.${severity}`);
    }
    if (by === 'finding' && code) {
      return t(`finding.${code}.name`);
    }
    return (
      name || t(by === 'owner' ? 'findings.noOwner' : 'findings.noNamespace')
    );
  };
  return (
    <div className={styles.heading}>
      {by === 'severity' && severity && (
        <SeverityIcon severity={severity} isSaid />
      )}
      <Text as="h2" variant="body-large" weight="bold">
        {title()}
      </Text>
      <Text as="span" variant="body-small" color="secondary">
        {count}
      </Text>
    </div>
  );
}
