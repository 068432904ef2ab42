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
  readMeshSpec,
  readRefs,
  RelationField,
  relationFields,
} from '../entities';

/** The relation that each field emits, and its inverse. */
const relationTypes: Readonly<
  Record<RelationField, readonly [string, string]>
> = {
  providedBy: [RELATION_API_PROVIDED_BY, RELATION_PROVIDES_API],
  consumedBy: [RELATION_API_CONSUMED_BY, RELATION_CONSUMES_API],
  dependsOn: [RELATION_DEPENDS_ON, RELATION_DEPENDENCY_OF],
  partOf: [RELATION_PART_OF, RELATION_HAS_PART],
};

/**
 * Emits the relations that a provider wrote into an entity, in both directions.
 *
 * @remarks It reads only the entity, because the catalog may process it on any replica.
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
    const spec = readMeshSpec(entity);
    for (const field of relationFields) {
      const [type, inverseType] = relationTypes[field];
      for (const other of readRefs(spec, field).flatMap(parseRef)) {
        emit(processingResult.relation({ source: self, type, target: other }));
        emit(
          processingResult.relation({
            source: other,
            type: inverseType,
            target: self,
          }),
        );
      }
    }
    return entity;
  }
}

function parseRef(ref: string): CompoundEntityRef[] {
  try {
    return [parseEntityRef(ref)];
  } catch {
    return [];
  }
}
