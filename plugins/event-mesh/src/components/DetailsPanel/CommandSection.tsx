import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { kubectlCommand, Resource } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { CodeBlock } from '../CodeBlock';
import { Section } from './Section';

/**
 * The command that shows the same object in a shell.
 *
 * @internal
 */
export function CommandSection(props: { readonly resource: Resource }) {
  const { resource } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <Section title={t('details.command')}>
      <CodeBlock
        text={kubectlCommand(resource)}
        label={t('details.command')}
        copyLabel={t('copy.command')}
        wrap
      />
    </Section>
  );
}
