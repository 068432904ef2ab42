import { ButtonIcon, Tooltip, TooltipTrigger } from '@backstage/ui';
import { ReactElement } from 'react';

/**
 * Renders a button beside the graph, with its name in a tooltip.
 *
 * @internal
 */
export function CanvasButton(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onPress: () => void;
}) {
  return (
    <TooltipTrigger>
      <ButtonIcon
        aria-label={props.label}
        icon={props.icon}
        variant="tertiary"
        onPress={props.onPress}
      />
      <Tooltip>{props.label}</Tooltip>
    </TooltipTrigger>
  );
}
