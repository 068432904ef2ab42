/**
 * Downloads a file in the browser.
 *
 * @internal
 */
export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // By then the browser has started to read the content.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
