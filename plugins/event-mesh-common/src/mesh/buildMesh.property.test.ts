import fc from 'fast-check';
import { Destination, Reference, Resource } from '../resources';
import { parseRefId, refId } from '../model';
import {
  arbitraryReport,
  arbitraryResources,
} from './__testUtils__/arbitraryResources';
import { buildMesh } from './buildMesh';
import { Mesh } from './types';

const now = Date.parse('2026-01-02T00:00:00Z');

const meshes = fc
  .record({ resources: arbitraryResources, loadReport: arbitraryReport })
  .map(({ resources, loadReport }) => {
    const clusters = ['one', 'two'].map(name => ({
      name,
      readAt: 1,
      loadReport,
    }));
    return { resources, clusters, ...buildMesh(resources, { clusters, now }) };
  });

function holds(
  check: (given: { mesh: Mesh; resources: readonly Resource[] }) => void,
) {
  fc.assert(
    fc.property(meshes, given => check(given)),
    { numRuns: 300 },
  );
}

describe('whatever the resources, the mesh', () => {
  it('holds each of them, or says that there are two', () => {
    fc.assert(
      fc.property(meshes, ({ mesh, resources, readIssues }) => {
        const ids = resources.map(({ ref }) => refId(ref));
        expect(new Set(mesh.resources.keys())).toEqual(new Set(ids));
        expect(readIssues).toHaveLength(ids.length - mesh.resources.size);
      }),
    );
  });

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(
        meshes.chain(given =>
          fc
            .shuffledSubarray(given.resources, {
              minLength: given.resources.length,
            })
            .map(shuffled => ({ ...given, shuffled })),
        ),
        ({ mesh, readIssues, clusters, shuffled }) => {
          const options = { clusters: [...clusters].reverse(), now };
          const other = buildMesh(shuffled, options);
          expect(JSON.stringify(asArrays(other.mesh))).toBe(
            JSON.stringify(asArrays(mesh)),
          );
          expect(other.readIssues).toEqual(readIssues);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is sorted, with no two links of one id', () => {
    holds(({ mesh }) => {
      const links = mesh.links.map(({ id }) => id);
      [
        [...mesh.resources.keys()],
        [...mesh.placeholders.keys()],
        links,
      ].forEach(ids => expect(ids).toEqual([...new Set(ids)].sort()));
    });
  });

  it('has links only from what is shown, to what is shown or missing', () => {
    holds(({ mesh }) => {
      for (const { owner, target, inheritedFrom } of mesh.links) {
        expect(shown(mesh)).toContain(owner);
        expect(
          mesh.placeholders.has(target) || shown(mesh).includes(target),
        ).toBe(true);
        expect(shown(mesh)).toContain(inheritedFrom ?? owner);
      }
    });
  });

  it('has a placeholder for nothing but an end that is not there', () => {
    holds(({ mesh }) => {
      const ends = mesh.links.map(({ target }) => target);
      for (const placeholder of mesh.placeholders.values()) {
        expect(mesh.resources.has(placeholder.id)).toBe(false);
        expect(ends).toContain(placeholder.id);
        expect(placeholder.namedBy.length).toBeGreaterThan(0);
        expect(parseRefId(placeholder.id) !== undefined).toBe(
          placeholder.ref !== undefined,
        );
        expect(placeholder.reason === 'external').toBe(
          placeholder.ref === undefined,
        );
      }
    });
  });

  it('folds into what is shown, and lists there all that it folded', () => {
    holds(({ mesh }) => {
      for (const {
        id,
        foldedInto,
        folded,
        resource,
      } of mesh.resources.values()) {
        expect(foldedInto === undefined || resource.type !== 'eventType').toBe(
          true,
        );
        expect(
          foldedInto === undefined || shown(mesh).includes(foldedInto),
        ).toBe(true);
        expect(folded).toEqual(
          [...mesh.resources.values()]
            .filter(other => other.foldedInto === id)
            .map(other => other.id),
        );
      }
    });
  });

  it('loses no destination of what is shown', () => {
    holds(({ mesh }) => {
      for (const { id, resource, foldedInto } of mesh.resources.values()) {
        const said = foldedInto === undefined ? destinationsOf(resource) : [];
        for (const [role, index] of said) {
          const link = mesh.links.find(
            other =>
              other.owner === id &&
              other.role === role &&
              other.index === index,
          );
          expect(link).toBeDefined();
        }
      }
    });
  });

  it('ends a link at exactly what its reference names', () => {
    holds(({ mesh }) => {
      const expected = [...mesh.resources.values()].flatMap(
        ({ resource, foldedInto }) =>
          resource.type === 'trigger' && resource.broker && !foldedInto
            ? [endOf(mesh, resource.ref.cluster, resource.broker)]
            : [],
      );
      const found = mesh.links
        .filter(
          ({ owner, role }) =>
            role === 'broker' &&
            mesh.resources.get(owner)?.resource.type === 'trigger',
        )
        .map(({ target, resolvedBy }) => ({ end: target, resolvedBy }));
      expect(found).toEqual(expected);
    });
  });
});

function endOf(mesh: Mesh, cluster: string, reference: Reference) {
  const { group, kind, namespace, name } = reference;
  const id = refId({ cluster, group, kind, namespace, name });
  const found = mesh.resources.get(id);
  return {
    end: found?.foldedInto ?? id,
    resolvedBy: found ? 'ref' : 'none',
  };
}

function asArrays({ resources, placeholders, ...rest }: Mesh) {
  return {
    ...rest,
    resources: [...resources],
    placeholders: [...placeholders],
  };
}

function shown(mesh: Mesh): string[] {
  return [...mesh.resources.values()]
    .filter(({ foldedInto }) => foldedInto === undefined)
    .map(({ id }) => id);
}

type Said = readonly [role: string, index?: number];

function destinationsOf(resource: Resource): Said[] {
  const says = (to: Destination | undefined, ...said: Said): Said[] =>
    to?.ref || to?.uri ? [said] : [];
  switch (resource.type) {
    case 'trigger':
      return [
        ...says(resource.subscriber, 'subscriber'),
        ...says(resource.delivery?.deadLetterSink, 'deadLetterSink'),
        ...says(resource.broker && { ref: resource.broker }, 'broker'),
      ];
    case 'subscription':
      return [
        ...says(resource.subscriber, 'subscriber'),
        ...says(resource.reply, 'reply'),
        ...says(resource.channel && { ref: resource.channel }, 'channel'),
      ];
    case 'flow':
      return resource.steps.flatMap((step, index) =>
        says(step.subscriber, 'step', index),
      );
    case 'eventSource':
      return says(resource.sink, 'sink');
    case 'eventType':
      return says(
        resource.reference && { ref: resource.reference },
        'reference',
      );
    default:
      return [];
  }
}
