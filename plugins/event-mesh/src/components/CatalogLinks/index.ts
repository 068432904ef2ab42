export { CatalogLinks } from './CatalogLinks';
