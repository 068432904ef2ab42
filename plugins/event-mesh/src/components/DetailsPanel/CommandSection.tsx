import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  knCommand,
  kubectlCommand,
  Resource,
} from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { CodeBlock } from '../shared/CodeBlock';
import { Section } from './Section';

/**
 * Renders the commands that show the object in a shell, or check whether it exists.
 *
 * @internal
 */
export function CommandSection(props: {
  readonly resource: Pick<Resource, 'ref'>;
}) {
  const { resource } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const kn = knCommand(resource);
  const commands = [kubectlCommand(resource), ...(kn ? [kn] : [])];
  return (
    <Section title={t('details.command')}>
      {commands.map(command => {
        const name = command.split(' ')[0];
        return (
          <CodeBlock
            key={name}
            text={command}
            label={t('details.commandOf', { name })}
            copyLabel={t('copy.command', { name })}
            wrap
          />
        );
      })}
    </Section>
  );
}
