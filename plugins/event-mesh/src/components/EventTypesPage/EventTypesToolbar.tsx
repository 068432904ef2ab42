import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchField } from '@backstage/ui';
import { RiBookmarkLine, RiInboxArchiveLine } from '@remixicon/react';
import type { Mesh, RegistryRow } from 'backstage-plugin-event-mesh-common';
import { ViewState, origins, consumptions } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { ChoiceMenu } from '../InsightFrame';
import { matchTypes } from './matchTypes';
import { consumptionOf } from './consumptionOf';
import styles from './EventTypesPage.module.css';

/**
 * Renders the filters of the event type list.
 *
 * @internal
 */
export function EventTypesToolbar(props: {
  readonly rows: readonly RegistryRow[];
  readonly mesh: Mesh;
  readonly state: ViewState;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { rows, mesh, state, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const ofOrigins = matchTypes(rows, { ...state, origins: [] }, mesh);
  const ofTakings = matchTypes(rows, { ...state, consumption: [] }, mesh);
  return (
    <>
      <SearchField
        aria-label={t('registry.find')}
        placeholder={t('registry.findPlaceholder')}
        className={styles.search}
        value={state.typeText}
        onChange={typeText => update({ typeText })}
      />
      <ChoiceMenu
        title={t('registry.consumers')}
        icon={<RiInboxArchiveLine />}
        names={consumptions}
        counts={
          new Map(
            consumptions.map(taking => [
              taking,
              ofTakings.filter(row => consumptionOf(row) === taking).length,
            ]),
          )
        }
        selected={state.consumption}
        nameOf={taking => t(`registry.consumption.${taking}`)}
        onChange={chosen => update({ consumption: [...chosen].sort() })}
      />
      <ChoiceMenu
        title={t('registry.origins')}
        icon={<RiBookmarkLine />}
        names={origins}
        counts={
          new Map(
            origins.map(origin => [
              origin,
              ofOrigins.filter(row => row.origins.includes(origin)).length,
            ]),
          )
        }
        selected={state.origins}
        nameOf={origin => t(`registry.origin.${origin}`)}
        onChange={chosen => update({ origins: [...chosen].sort() })}
      />
    </>
  );
}
