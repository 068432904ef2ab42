import { AxeBuilder } from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';
import shellViolations from './shellViolations.json';

type Violation = {
  rule: string;
  /** The part that is stable between pages and builds, such as `div.bui-Tabs`. */
  element: string;
  html: string;
  /** Whether the element is inside one of the plugin's root elements. */
  ours: boolean;
};

function signature(html: string): string {
  const tag = /^<([\w-]+)/.exec(html)?.[1] ?? html;
  const classes = /\bclass="([^"]*)"/.exec(html)?.[1].split(' ') ?? [];
  const name =
    classes.find(each => /^bui-\w+$/.test(each)) ??
    classes.filter(each => /^Mui[A-Z]\w*-root$/.test(each)).at(-1);
  return name ? `${tag}.${name}` : tag;
}

/** Returns the accessibility violations of the whole page. */
export async function pageViolations(page: Page): Promise<Violation[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => ({ id, html, selector: target.join(' ') })),
  );
  const ours = await page.evaluate(
    selectors =>
      selectors.map(selector =>
        Boolean(
          document
            .querySelector(selector)
            ?.closest('[data-testid="event-mesh-root"]'),
        ),
      ),
    found.map(({ selector }) => selector),
  );
  return found.map(({ id, html }, index) => ({
    rule: id,
    element: signature(html),
    html,
    ours: ours[index],
  }));
}

/**
 * Fails on any accessibility violation inside the plugin's root elements, and outside of them on any that is not a
 * known one of the shell.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const unforgiven = (await pageViolations(page)).filter(
    ({ rule, element, ours }) =>
      ours ||
      !shellViolations.some(
        known => known.rule === rule && known.element === element,
      ),
  );
  expect(unforgiven, 'violations that the shell has not without us').toEqual(
    [],
  );
}
