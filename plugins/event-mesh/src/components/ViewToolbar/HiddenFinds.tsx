import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Text } from '@backstage/ui';
import type { Find, ViewState } from '../../hooks';
import { notShown } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { Lifted, liftOf } from './liftOf';
import styles from './ViewToolbar.module.css';

/**
 * What is found but not shown, by what hides it, each with a button that takes that one thing back.
 *
 * @internal
 */
export function HiddenFinds(props: {
  readonly find: Find;
  readonly update: (changes: Partial<ViewState>) => void;
  /** Where the list shows what the picture does not. */
  readonly listHref: string | undefined;
}) {
  const { find, update, listHref } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const hidden = find.hidden.flatMap(({ pass, ids }) => {
    const lift = liftOf(pass);
    return lift ? [{ ...lift, count: ids.length }] : [];
  });
  if (!find.isOn || hidden.length === 0) {
    return null;
  }
  const sentence = ({ pass, count }: Lifted & { count: number }) =>
    t(`find.hidden.${pass}`, { count });
  return (
    <ul className={styles.hidden}>
      {hidden.map(one => (
        <li key={one.pass}>
          <Text as="span" variant="body-small">
            {sentence(one)}
          </Text>
          {one.pass === notShown ? (
            listHref && (
              <ButtonLink size="small" variant="tertiary" href={listHref}>
                {t('find.showInList')}
              </ButtonLink>
            )
          ) : (
            <Button
              className={styles.menu}
              size="small"
              variant="tertiary"
              aria-label={`${t('find.show')}: ${sentence(one)}`}
              onPress={() => update(one.changes)}
            >
              {t('find.show')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
