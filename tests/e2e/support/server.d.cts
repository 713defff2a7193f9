/** The preview, served for tests. */
export interface PreviewServer {
  /** "https://localhost:4321/" */
  address: string;
  stop(): Promise<void>;
}

export function startServer(): Promise<PreviewServer>;

declare global {
  var previewServer: PreviewServer | undefined;
}
