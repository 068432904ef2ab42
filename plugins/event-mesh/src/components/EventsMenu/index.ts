export { EventsMenu } from './EventsMenu';
