export { EventMeshSummaryCard } from './EventMeshSummaryCard';
