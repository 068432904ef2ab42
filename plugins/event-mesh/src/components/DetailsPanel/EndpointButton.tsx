import { Endpoint, EndpointName } from '../shared/EndpointName';
import { NameButton } from '../shared/Sentence';

/**
 * Renders the name of a neighbor inside a sentence; pressing it opens its details.
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
