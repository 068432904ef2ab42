import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiStethoscopeLine } from '@remixicon/react';
import { issueFilters } from 'backstage-plugin-event-mesh-common';
import { useMemo, useState } from 'react';
import { MeshPage, countIssueFilters } from '../../hooks';
import { ViewState } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import styles from './ViewToolbar.module.css';

const none = 'none';

/**
 * Renders the button that filters by one kind of finding.
 *
 * @internal
 */
export function IssueMenu(props: {
  readonly page: MeshPage;
  readonly issue: ViewState['issue'];
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { page, issue, update } = props;
  const { options } = page;
  const { mesh } = page.data;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const counts = useMemo(
    () => (isOpen ? countIssueFilters({ mesh, options }) : undefined),
    [isOpen, mesh, options],
  );
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className={styles.menu}
        variant="secondary"
        iconStart={<RiStethoscopeLine />}
      >
        {issue ? t(`issue.${issue}`) : t('issue.title')}
      </Button>
      <Menu
        aria-label={t('issue.title')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[issue ?? none]}
        onSelectionChange={keys => {
          const chosen = keys === 'all' ? undefined : [...keys].at(0);
          update({ issue: issueFilters.find(({ id }) => id === chosen)?.id });
        }}
      >
        <MenuItem id={none}>{t('issue.none')}</MenuItem>
        {issueFilters.map(({ id }) => (
          <MenuItem key={id} id={id}>
            {t('filterMenu.option', {
              name: t(`issue.${id}`),
              number: String(counts?.get(id) ?? 0),
            })}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
