import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Text,
  TextAreaField,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { ViewState, writeView } from '../../url';
import { PathData } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { CopyButton } from '../shared/CopyButton';
import { endpointOf } from '../shared/EndpointName';
import {
  HopList,
  EntryPointField,
  TraceSummaryText,
  entries,
  useEntryPoints,
} from '../shared/EventPath';
import { SidePanel } from '../shared/SidePanel';
import { EventFields } from './EventFields';
import { EventIssues } from './EventIssues';
import { PrefillEventType } from './PrefillEventType';
import { useEventInput } from './useEventInput';
import { useSettled } from './useSettled';
import styles from './TestEventPanel.module.css';

const forms = ['paste', 'fields'] as const;

const example = `{
  "specversion": "1.0",
  "id": "1",
  "source": "/shop/web",
  "type": "com.example.order.placed"
}`;

/**
 * Shows the path of one event that the user pastes or fills in. The event stays in the page unless the user copies a
 * link, which never contains its data.
 *
 * @internal
 */
export function TestEventPanel(props: {
  readonly mesh: Mesh;
  readonly path: Pick<PathData, 'whatIf' | 'test'>;
  readonly state: Pick<ViewState, 'entry' | 'event'>;
  readonly update: (changes: Partial<ViewState>) => void;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, path, state, update, onSelect } = props;
  const { entry, event: given } = state;
  const { whatIf, test } = path;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const entryPoints = useEntryPoints(mesh, entries, entry);
  const place = entry === undefined ? undefined : endpointOf(mesh, entry);
  const input = useEventInput(given);
  const { form, setForm, text, setText, fields, setFields } = input;
  const parsed = useSettled(input.parsed);
  const event = parsed?.event;
  const linkOf = useEventLink(state);
  useEffect(() => {
    test(event && place ? { event, entry: place.id } : undefined);
    // The entry point is a new object with every mesh.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [event, place?.id, test]);
  useEffect(() => () => test(undefined), [test]);
  useDroppedEvent(given, event, () => update({ event: {} }));
  return (
    <SidePanel
      id="test"
      above={t('path.test')}
      title={place ? `${place.kind} ${place.name}` : t('test.title')}
      onClose={() => update({ panel: undefined, entry: undefined, event: {} })}
    >
      <EntryPointField
        label={t('test.entry')}
        placeholder={t('test.entryPlaceholder')}
        entryPoints={entryPoints}
        value={place?.id}
        onChange={id => update({ entry: id })}
      />
      <div className={styles.part}>
        <ToggleButtonGroup
          aria-label={t('test.form')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[form]}
          onSelectionChange={keys =>
            setForm(forms.find(one => keys.has(one)) ?? form)
          }
        >
          {forms.map(one => (
            <ToggleButton key={one} id={one}>
              {t(`test.forms.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {form === 'paste' ? (
          <TextAreaField
            label={t('test.text')}
            description={t('test.textDescription')}
            placeholder={example}
            rows={8}
            spellCheck="false"
            autoComplete="off"
            isInvalid={parsed !== undefined && !event}
            value={text}
            onChange={setText}
            className={styles.text}
          />
        ) : (
          <>
            <PrefillEventType
              mesh={mesh}
              onChoose={known => setFields({ ...fields, ...known })}
            />
            <EventFields fields={fields} onChange={setFields} />
          </>
        )}
        <EventIssues issues={parsed?.issues ?? []} />
      </div>
      <TraceSummaryText mesh={mesh} trace={whatIf} isOfEvent />
      {event && !place && <Text as="p">{t('test.noEntry')}</Text>}
      {whatIf && whatIf.hops.length > 0 && (
        <HopList
          label={t('path.list')}
          mesh={mesh}
          trace={whatIf}
          isOfEvent
          onSelect={onSelect}
        />
      )}
      {event && (
        <div className={styles.link}>
          <CopyButton text={() => linkOf(event)} label={t('test.copyLink')} />
          <Text as="span" variant="body-small" color="secondary">
            {t('test.linkHolds')}
          </Text>
        </div>
      )}
    </SidePanel>
  );
}

/** Returns a link to this view that contains the attributes of an event. */
function useEventLink(
  state: Pick<ViewState, 'entry'>,
): (event: ViewState['event']) => string {
  const { search } = useLocation();
  const { entry } = state;
  return useMemo(
    () => event => {
      const { origin, pathname } = window.location;
      const query = writeView(new URLSearchParams(search), {
        panel: 'test',
        entry,
        event,
      });
      return `${origin}${pathname}?${query}`;
    },
    [search, entry],
  );
}

/** Removes an event from the URL as soon as another one is tested. */
function useDroppedEvent(
  given: ViewState['event'],
  event: ViewState['event'] | undefined,
  drop: () => void,
): void {
  const latest = useRef(drop);
  useEffect(() => {
    latest.current = drop;
  });
  useEffect(() => {
    const isOther = Object.entries(given).some(
      ([name, value]) => event && event[name] !== value,
    );
    if (isOther) {
      latest.current();
    }
  }, [given, event]);
}
