// Sends requests to one address of this machine for a bounded time and reports how the server answered.
import autocannon from "autocannon";

export type Shot = { readonly path: string; readonly method: "GET" | "POST"; readonly headers: Readonly<Record<string, string>>; readonly body?: string };

export type Figures = {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were neither 200 nor a redirect, and requests without an answer. */
  readonly failures: number;
};

/** `shots` are spread over the connections; each connection fires its own share again and again. */
export async function fire(origin: string, shots: readonly Shot[], connections: number, seconds: number): Promise<Figures> {
  let started = 0;
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    setupClient(client) {
      const own = shots.filter((_, i) => i % connections === started);
      started += 1;
      client.setRequests((own.length > 0 ? own : [...shots]).map(({ path, method, headers, body }) => ({ path, method, headers: { ...headers }, body })));
    },
  });
  const bad = result["4xx"] + result["5xx"] + result.errors + result.timeouts;
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, failures: bad };
}
