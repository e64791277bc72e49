// Somebody of the public: reads what everybody may read, without an account.
import { Person } from "../person";

export type Answer = { readonly status: number; readonly text: string };

export class Visitor extends Person {
  /** What an address answers, whole: what the page would show and what lies behind it. */
  async asksFor(path: string): Promise<Answer> {
    const response = await this.page.request.get(path);
    return { status: response.status(), text: await response.text() };
  }
}
