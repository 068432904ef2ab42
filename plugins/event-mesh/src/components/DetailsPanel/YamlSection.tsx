import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Skeleton,
} from '@backstage/ui';
import { lazy, Suspense, useState } from 'react';
import { eventMeshTranslationRef } from '../../translation';

const ObjectYaml = lazy(() => import('./ObjectYaml'));

/**
 * Renders the YAML of the object; it is formatted only on request.
 *
 * @internal
 */
export function YamlSection(props: { readonly object: unknown }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [open, setOpen] = useState(false);
  return (
    <Accordion isExpanded={open} onExpandedChange={setOpen}>
      <AccordionTrigger title={t('details.yaml')} />
      <AccordionPanel>
        {open && (
          <Suspense fallback={<Skeleton width="100%" height="8rem" />}>
            <ObjectYaml object={props.object} />
          </Suspense>
        )}
      </AccordionPanel>
    </Accordion>
  );
}
