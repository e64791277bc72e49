// Sends requests to one address of this machine for a bounded time and reports how the server answered.
import autocannon from "autocannon";

/** The body of a shot that has been answered `answered` times in this measurement. */
export type BodyOf = (answered: number) => string;

export type Shot = { readonly path: string; readonly method: "GET" | "POST"; readonly headers: Readonly<Record<string, string>>; readonly bodyOf?: BodyOf };

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
      client.setRequests((own.length > 0 ? own : [...shots]).map(asRequest));
    },
  });
  const bad = result["4xx"] + result["5xx"] + result.errors + result.timeouts;
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, failures: bad };
}

/** A connection sends one request at a time, so a shot's count is right as long as only one connection fires it. */
function asRequest({ path, method, headers, bodyOf }: Shot): autocannon.Request {
  const plain = { path, method, headers: { ...headers } };
  if (!bodyOf) return plain;
  let answered = 0;
  return {
    ...plain,
    setupRequest: (request) => ({ ...request, body: bodyOf(answered) }),
    onResponse: () => {
      answered += 1;
    },
  };
}
