import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { EntityRelationsGraph } from '@backstage/plugin-catalog-graph';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { useNavigate } from 'react-router-dom';

/**
 * Renders catalog-graph's graph of an entity's direct relations; a click opens the other entity.
 *
 * @internal
 */
export default function RelationsGraph(props: { readonly entity: Entity }) {
  const entityLink = useEntityRefLink();
  const navigate = useNavigate();
  return (
    <EntityRelationsGraph
      rootEntityNames={getCompoundEntityRef(props.entity)}
      maxDepth={1}
      zoom="enable-on-click"
      onNodeClick={node => navigate(entityLink(node.id))}
    />
  );
}
