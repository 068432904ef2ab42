import { KeyboardEvent, memo } from 'react';

/**
 * Renders one node or edge of the outline. Only one button of all is in the tab order (roving tabindex).
 *
 * @internal
 */
export const OutlineButton = memo(function OneStop(props: {
  readonly id: string;
  readonly text: string;
  readonly isStop: boolean;
  readonly isSelected: boolean;
  readonly onPress: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { id, text, isStop, isSelected, onPress, onKeyDown } = props;
  return (
    <button
      type="button"
      data-stop={id}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isSelected}
      onClick={() => onPress(id)}
      onKeyDown={onKeyDown}
    >
      {text}
    </button>
  );
});
