/** Why an export failed: a code with its own text, or the error text of the browser. */
export type ExportCause =
  | {
      readonly code: 'noCanvas';
      /** In pixels. */
      readonly width: number;
      readonly height: number;
    }
  | { readonly code: 'noClipboard' }
  | { readonly code: 'unknown'; readonly message: string };

/** An export failure with a known cause. */
export class ExportError extends Error {
  readonly detail: ExportCause;

  constructor(detail: ExportCause) {
    super(detail.code);
    this.name = 'ExportError';
    this.detail = detail;
  }
}

/** Returns the cause of a failed export. */
export function causeOf(error: unknown): ExportCause {
  if (error instanceof ExportError) {
    return error.detail;
  }
  return { code: 'unknown', message: messageOf(error) };
}

// Errors of another realm are not instances of this realm's Error.
function messageOf(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error
      ? error.message
      : undefined;
  return typeof message === 'string' && message !== ''
    ? message
    : String(error);
}
