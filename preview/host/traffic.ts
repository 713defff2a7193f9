/** One round trip between the add-in and the host, for those who count them. */
export interface RoundTrip {
  requestBytes: number;
  responseBytes: number;
  /** What the add-in asked for: how many actions the batch held. */
  actions: number;
  /** Milliseconds the host worked, artificial latency not included. */
  milliseconds: number;
  /** Error code of the batch, null when it went through. */
  error: string | null;
}
