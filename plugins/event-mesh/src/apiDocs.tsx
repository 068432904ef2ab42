import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  type ApiDefinitionWidget,
  apiDocsConfigRef,
  AsyncApiDefinitionWidget,
  defaultDefinitionWidgets,
} from '@backstage/plugin-api-docs';

/**
 * Shows the definition of an event type, which is an AsyncAPI document, with the AsyncAPI widget of API docs.
 *
 * @remarks For apps with their own configuration of API docs; all others install {@link apiDocsEventTypesModule}.
 * @public
 */
export const eventTypeDefinitionWidget: ApiDefinitionWidget = {
  type: 'eventType',
  title: 'Event type',
  rawLanguage: 'yaml',
  component: definition => <AsyncApiDefinitionWidget definition={definition} />,
};

/**
 * Lets API docs show APIs of type `eventType`, besides its default types.
 *
 * @remarks Install it next to the plugin of API docs, whose own configuration it replaces.
 * @public
 */
export const apiDocsEventTypesModule = createFrontendModule({
  pluginId: 'api-docs',
  extensions: [
    ApiBlueprint.make({
      name: 'config',
      params: define =>
        define({
          api: apiDocsConfigRef,
          deps: {},
          factory: () => {
            const widgets = [
              ...defaultDefinitionWidgets(),
              eventTypeDefinitionWidget,
            ];
            return {
              getApiDefinitionWidget: ({ spec }) =>
                widgets.find(({ type }) => type === spec.type),
            };
          },
        }),
    }),
  ],
});
