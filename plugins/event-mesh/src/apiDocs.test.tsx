import type { ApiEntity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { apiDocsConfigRef } from '@backstage/plugin-api-docs';
import apiDocsPlugin from '@backstage/plugin-api-docs/alpha';
import { apiDocsEventTypesModule } from './apiDocs';

async function titleOf(type: string) {
  let title: string | undefined;
  const Probe = () => {
    const { getApiDefinitionWidget } = useApi(apiDocsConfigRef);
    title = getApiDefinitionWidget({ spec: { type } } as ApiEntity)?.title;
    return null;
  };
  await renderInTestApp(<Probe />, {
    features: [apiDocsPlugin, apiDocsEventTypesModule],
  });
  return title;
}

describe('apiDocsEventTypesModule', () => {
  it.each([
    ['eventType', 'Event type'],
    ['asyncapi', 'AsyncAPI'],
    ['openapi', 'OpenAPI'],
    ['something', undefined],
  ])('renders definitions of type %s with %s', async (type, title) => {
    expect(await titleOf(type)).toBe(title);
  });
});
