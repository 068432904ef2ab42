import { AxeBuilder } from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';
import shellViolations from './shellViolations.json';

type Violation = { rule: string; element: string };

/** `div.bui-Tabs` of the beginning of an element: what stays the same from page to page and build to build. */
function signature(html: string): string {
  const tag = /^<([\w-]+)/.exec(html)?.[1] ?? html;
  const name = /\bclass="(?:[^"]* )?(bui-\w+)[ "]/.exec(html)?.[1];
  return name ? `${tag}.${name}` : tag;
}

/** Accessibility violations on the whole page, one for each rule and kind of element. */
export async function pageViolations(page: Page): Promise<Violation[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => ({ rule: id, element: signature(html) })),
  );
  return found.filter(
    ({ rule, element }, index) =>
      index ===
      found.findIndex(
        other => other.rule === rule && other.element === element,
      ),
  );
}

/** Fails on any accessibility violation inside our own root elements, and beside them on any that is not the shell's own. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('[data-testid="event-mesh-root"]')
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(node => node.html),
    })),
    'violations in our own elements',
  ).toEqual([]);
  const beside = (await pageViolations(page)).filter(
    ({ rule, element }) =>
      !shellViolations.some(
        known => known.rule === rule && known.element === element,
      ),
  );
  expect(beside, 'violations that the shell has not without us').toEqual([]);
}
