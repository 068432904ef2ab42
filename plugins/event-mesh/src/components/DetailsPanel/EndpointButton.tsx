import { Endpoint, EndpointName } from '../shared/EndpointName';
import { NameButton } from '../shared/Sentence';

/**
 * A neighbour that one can go to, in the middle of a sentence.
 *
 * @internal
 */
export function EndpointButton(props: {
  readonly end: Endpoint;
  readonly onSelect: (id: string) => void;
}) {
  const { end, onSelect } = props;
  return (
    <NameButton id={end.id} onSelect={onSelect}>
      <EndpointName end={end} />
    </NameButton>
  );
}
