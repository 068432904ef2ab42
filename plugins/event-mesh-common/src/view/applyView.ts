import { Mesh } from '../mesh';
import { byIds } from './passes/byIds';
import { byCluster } from './passes/byCluster';
import { byKind } from './passes/byKind';
import { byNamespace } from './passes/byNamespace';
import { byStatus } from './passes/byStatus';
import { byText } from './passes/byText';
import { eventTypes } from './passes/eventTypes';
import { focus } from './passes/focus';
import { hideFolded } from './passes/hideFolded';
import { hideUnconnectedWorkloads } from './passes/hideUnconnectedWorkloads';
import { MeshView, PassReport, ViewOptions } from './types';
import { ViewDraft, ViewPass } from './viewDraft';

// The order counts: noise goes before filters, so that a filter cannot make a workload look unconnected, and the focus
// comes last, so that hops are counted over what is shown.
function passesOf({ only = [] }: ViewOptions): readonly ViewPass[] {
  return [
    hideFolded,
    hideUnconnectedWorkloads,
    byCluster,
    byNamespace,
    byKind,
    eventTypes,
    byStatus,
    byText,
    ...only.map(byIds),
    focus,
  ];
}

/**
 * The part of a mesh that the options ask for, and what each pass took out of it.
 *
 * @public
 */
export function applyView(mesh: Mesh, options: ViewOptions): MeshView {
  const { resources, placeholders, links } = mesh;
  let draft: ViewDraft = {
    resources,
    placeholders,
    links,
    hiddenNeighbours: new Map(),
  };
  const reports: PassReport[] = [];
  for (const pass of passesOf(options)) {
    const next = pass.apply(draft, options, mesh);
    reports.push(reportOf(pass, draft, next));
    draft = next;
  }
  return { ...draft, reports };
}

function reportOf(
  pass: ViewPass,
  before: ViewDraft,
  after: ViewDraft,
): PassReport {
  if (after === before) {
    return { pass: pass.name, hidden: [], merged: [] };
  }
  const hidden = [
    ...[...before.resources.keys()].filter(id => !after.resources.has(id)),
    ...[...before.placeholders.keys()].filter(
      id => !after.placeholders.has(id),
    ),
  ].sort();
  const merged = hidden.flatMap(id => {
    const into = before.resources.get(id)?.foldedInto;
    return pass === hideFolded && into !== undefined ? [{ id, into }] : [];
  });
  return { pass: pass.name, hidden, merged };
}
