import { KeyboardEvent, memo } from 'react';

/**
 * One node or line of the outline. Only one of all is in the order of Tab.
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
