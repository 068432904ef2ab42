import { ApiProvider } from '@backstage/core-app-api';
import {
  DependencyGraph,
  DependencyGraphTypes,
} from '@backstage/core-components';
import { ApiHolder, ApiRef } from '@backstage/core-plugin-api';
import { themes, UnifiedThemeProvider } from '@backstage/theme';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { offer } from './page';

// The only API that it needs from an app.
const known: Readonly<Record<string, unknown>> = {
  'core.translation': {
    getTranslation: () => ({ ready: true, t: (key: string) => key }),
    translation$: () => ({
      subscribe: () => ({ unsubscribe: () => {} }),
    }),
  },
  'core.error': { post: () => {} },
};
const apis: ApiHolder = {
  get: <T,>(ref: ApiRef<T>) => known[ref.id] as T | undefined,
};

const quiet = 1000;

// It repeats its layout: it is complete after some time without changes.
offer({
  paint: (graph, root) =>
    new Promise(resolve => {
      let last = performance.now();
      const observer = new MutationObserver(() => {
        last = performance.now();
      });
      const all = { subtree: true, childList: true, attributes: true };
      observer.observe(root, all);
      const timer = setInterval(() => {
        const drawn = root.querySelectorAll('[data-testid="node"]').length;
        if (drawn > 0 && performance.now() - last > quiet) {
          clearInterval(timer);
          observer.disconnect();
          resolve({ at: last, drawn });
        }
      }, 50);
      createRoot(root).render(
        <ApiProvider apis={apis}>
          <UnifiedThemeProvider theme={themes.light}>
            <MemoryRouter>
              <DependencyGraph
                nodes={graph.nodes.map(({ id, name }) => ({ id, name }))}
                edges={graph.edges.map(({ source, target }) => ({
                  from: source,
                  to: target,
                }))}
                direction={DependencyGraphTypes.Direction.LEFT_RIGHT}
                fit="contain"
              />
            </MemoryRouter>
          </UnifiedThemeProvider>
        </ApiProvider>,
      );
    }),
});
