import {
  CompoundEntityRef,
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
} from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  locationType,
  MeshField,
  meshFields,
  meshSpecOf,
  refsIn,
} from '../entities';

/** What a field says of the entity, and what that is the other way round. */
const relationsOf: Readonly<Record<MeshField, readonly [string, string]>> = {
  providedBy: [RELATION_API_PROVIDED_BY, RELATION_PROVIDES_API],
  consumedBy: [RELATION_API_CONSUMED_BY, RELATION_CONSUMES_API],
  dependsOn: [RELATION_DEPENDS_ON, RELATION_DEPENDENCY_OF],
  partOf: [RELATION_PART_OF, RELATION_HAS_PART],
};

/**
 * Makes relations of what a provider wrote into an entity, in both directions, and of nothing else: it runs wherever the
 * catalog happens to process the entity.
 *
 * @internal
 */
export class EventMeshProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'EventMeshProcessor';
  }

  async postProcessEntity(
    entity: Entity,
    location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (location.type !== locationType) {
      return entity;
    }
    const self = getCompoundEntityRef(entity);
    for (const field of meshFields) {
      const [there, back] = relationsOf[field];
      for (const other of refsIn(meshSpecOf(entity), field).flatMap(parse)) {
        emit(
          processingResult.relation({
            source: self,
            type: there,
            target: other,
          }),
        );
        emit(
          processingResult.relation({
            source: other,
            type: back,
            target: self,
          }),
        );
      }
    }
    return entity;
  }
}

function parse(ref: string): CompoundEntityRef[] {
  try {
    return [parseEntityRef(ref)];
  } catch {
    return [];
  }
}
