import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Text } from '@backstage/ui';
import { Find, notShown } from '../../hooks';
import { ViewState } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { liftOf } from './liftOf';
import styles from './ViewToolbar.module.css';

/**
 * How to reach matches that this surface does not show: expand the list, expand collapsed groups, or link from the
 * graph to the list. @internal
 */
export type Rest =
  | { readonly as: 'list' | 'closed'; readonly onShow: () => void }
  | { readonly as: 'graph'; readonly href: string | undefined };

/**
 * Renders the hidden matches by cause, each with a button that removes that cause.
 *
 * @internal
 */
export function HiddenFinds(props: {
  readonly find: Find;
  readonly rest: Rest;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { find, rest, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return !find.isOn || find.hidden.length === 0 ? null : (
    <ul className={styles.hidden}>
      {find.hidden.map(({ pass, ids: { length: count } }) => {
        if (pass === notShown && rest.as === 'graph') {
          return (
            <li key={pass}>
              <Text as="span" variant="body-small">
                {t('find.hidden.notShown', { count })}
              </Text>
              {rest.href && (
                <ButtonLink
                  className={styles.menu}
                  size="small"
                  variant="tertiary"
                  href={rest.href}
                >
                  {t('find.showInList')}
                </ButtonLink>
              )}
            </li>
          );
        }
        if (pass === notShown && rest.as !== 'graph') {
          const isList = rest.as === 'list';
          return (
            <Hidden
              key={pass}
              text={t(isList ? 'find.hidden.notListed' : 'find.hidden.closed', {
                count,
              })}
              onShow={rest.onShow}
            />
          );
        }
        const lift = liftOf(pass);
        return (
          lift && (
            <Hidden
              key={pass}
              text={t(`find.hidden.${lift.pass}`, { count })}
              onShow={() => update(lift.changes)}
            />
          )
        );
      })}
    </ul>
  );
}

function Hidden(props: { readonly text: string; readonly onShow: () => void }) {
  const { text, onShow } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <li>
      <Text as="span" variant="body-small">
        {text}
      </Text>
      <Button
        className={styles.menu}
        size="small"
        variant="tertiary"
        aria-label={`${t('find.show')}: ${text}`}
        onPress={onShow}
      >
        {t('find.show')}
      </Button>
    </li>
  );
}
