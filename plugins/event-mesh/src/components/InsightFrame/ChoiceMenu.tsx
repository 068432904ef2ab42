import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { ReactElement } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import styles from './InsightFrame.module.css';

/**
 * Renders a button that opens a few choices with their counts; no selection means all.
 *
 * @internal
 */
export function ChoiceMenu<Name extends string>(props: {
  readonly title: string;
  readonly icon: ReactElement;
  readonly names: readonly Name[];
  readonly counts: ReadonlyMap<Name, number>;
  readonly selected: readonly Name[];
  readonly nameOf: (name: Name) => string;
  readonly onChange: (selected: readonly Name[]) => void;
}) {
  const { title, icon, names, counts, selected, nameOf, onChange } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <MenuTrigger>
      <Button className={styles.menu} variant="secondary" iconStart={icon}>
        {selected.length > 0
          ? t('insights.chosen', { title, number: String(selected.length) })
          : title}
      </Button>
      <Menu
        aria-label={title}
        selectionMode="multiple"
        selectedKeys={[...selected]}
        onSelectionChange={keys =>
          onChange(
            keys === 'all' ? names : names.filter(name => keys.has(name)),
          )
        }
      >
        {names.map(name => (
          <MenuItem key={name} id={name}>
            {t('filterMenu.option', {
              name: nameOf(name),
              number: String(counts.get(name) ?? 0),
            })}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
