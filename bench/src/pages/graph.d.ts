// The module of the renderer is not an entry point of the plugin: the bench bundles it under this name.
declare module 'event-mesh-graph' {
  import { DrawnMarks, Scene } from 'backstage-plugin-event-mesh-common';
  import { ForwardRefExoticComponent, RefAttributes } from 'react';

  export interface Handle {
    fit(): void;
  }

  export const MeshGraph: ForwardRefExoticComponent<
    {
      scene: Scene;
      marks: DrawnMarks;
      changeWords: { added: string; changed: string };
      label: string;
      onSelect: () => void;
    } & RefAttributes<Handle>
  >;
}
