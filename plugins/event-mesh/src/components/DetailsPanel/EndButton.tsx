import { End, EndName } from '../shared/EndName';
import { NameButton } from '../shared/Sentence';

/**
 * A neighbour that one can go to, in the middle of a sentence.
 *
 * @internal
 */
export function EndButton(props: {
  readonly end: End;
  readonly onSelect: (id: string) => void;
}) {
  const { end, onSelect } = props;
  return (
    <NameButton id={end.id} onSelect={onSelect}>
      <EndName end={end} />
    </NameButton>
  );
}
