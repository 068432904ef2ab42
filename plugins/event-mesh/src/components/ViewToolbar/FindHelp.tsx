import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, DialogTrigger, Popover, Text } from '@backstage/ui';
import { RiQuestionLine } from '@remixicon/react';
import { FindField, findFields } from 'backstage-plugin-event-mesh-common';
import { Fragment } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import styles from './ViewToolbar.module.css';

const examples: Readonly<Record<FindField, string>> = {
  kind: 'kind:Trigger',
  ns: 'ns:payments',
  name: 'name:billing',
  status: 'status:not-ready',
  type: 'type:order.created',
  owner: 'owner:team-a',
  system: 'system:shop',
  cluster: 'cluster:production',
};

/**
 * Renders the search syntax with an example for each term.
 *
 * @internal
 */
export function FindHelp() {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <DialogTrigger>
      <ButtonIcon
        aria-label={t('find.help')}
        icon={<RiQuestionLine />}
        variant="tertiary"
      />
      <Popover
        placement="bottom start"
        hideArrow
        className={styles.popover}
        aria-label={t('find.help')}
      >
        <div className={styles.help}>
          <Text as="p" variant="body-small">
            {t('find.helpIntro')}
          </Text>
          <Text as="p" variant="body-small">
            {t('find.helpFields')}
          </Text>
          <dl className={styles.terms}>
            {findFields.map(field => (
              <Fragment key={field}>
                <dt>
                  <code>{examples[field]}</code>
                </dt>
                <dd>{t(`find.fields.${field}`)}</dd>
              </Fragment>
            ))}
            <dt>
              <code>"orders to billing"</code>
            </dt>
            <dd>{t('find.helpPhrase')}</dd>
            <dt>
              <code>-kind:Trigger</code>
            </dt>
            <dd>{t('find.helpNot')}</dd>
          </dl>
          <Text as="p" variant="body-small">
            {t('find.helpKeys')}
          </Text>
        </div>
      </Popover>
    </DialogTrigger>
  );
}
