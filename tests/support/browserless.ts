// A reader without a browser: keeps cookies, sends forms as a browser would, follows nothing unless asked.

export type Answer = { readonly status: number; readonly headers: Headers; readonly location: string | undefined; readonly text: string };

export class Browserless {
  readonly #cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  /** Takes over a Set-Cookie value, such as that of a session started by the test. */
  keep(setCookie: string): void {
    const [pair = ""] = setCookie.split(";");
    const at = pair.indexOf("=");
    this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#cookies.size > 0) headers.set("Cookie", [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(this.origin + path, { redirect: "manual", ...init, headers });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    return response;
  }

  async send(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await this.#ask(path, init);
    return { status: response.status, headers: response.headers, location: response.headers.get("Location") ?? undefined, text: await response.text() };
  }

  /** The bytes of a file that this reader may read. */
  async download(path: string): Promise<Buffer> {
    const response = await this.#ask(path, {});
    if (!response.ok) throw new Error(`no file: ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  get(path: string): Promise<Answer> {
    return this.send(path);
  }

  /** Sends a form of our own page: fields, or FormData where there are files. */
  post(path: string, fields: Readonly<Record<string, string>> | FormData): Promise<Answer> {
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
    return this.send(path, { method: "POST", body, headers: { Origin: this.origin } });
  }
}
