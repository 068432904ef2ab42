import { Endpoint, EndpointName } from '../shared/EndpointName';
import { NameButton } from '../shared/Sentence';

/**
 * A neighbour that one can go to, in the middle of a sentence.
 *
 * @internal
 */
export function EndpointButton(props: {
  readonly endpoint: Endpoint;
  readonly onSelect: (id: string) => void;
}) {
  const { endpoint, onSelect } = props;
  return (
    <NameButton id={endpoint.id} onSelect={onSelect}>
      <EndpointName endpoint={endpoint} />
    </NameButton>
  );
}
