// The library of the demo: what the office has approved, and one draft; by the same use cases as in real life.
import { installExamples } from "#app/areas/library/install-examples.server";
import { saveExample } from "#app/areas/library/save-example.server";
import { stepExample } from "#app/areas/library/step-example.server";
import { DAY, plus, toIso } from "#app/base/instant";
import type { Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import { demoExamples, type DemoExample } from "#db/demo/examples";

/** Left as a draft of the office, so that its list has something to do. */
const DRAFT = "Wohnungslosenhilfe am Niederrhein";

function done<T, R>(title: string, result: Result<T, R>): T {
  if (!result.ok) throw new RangeError(`demo: the example ${title} was refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}

function formOf({ title, summary, language, lead, partners, topics, form, since, inhabitants, digital, effect, figures, effort, transfer }: DemoExample) {
  return {
    version: 0, title, summary, language, lead, digital, effect, figures, effort, transfer, inhabitants,
    partners: partners.join("\n"),
    topics: [...topics],
    legalForm: form,
    sinceYear: since,
    otherAwards: "",
    sources: "",
    contactName: "",
    contactEmail: "",
  };
}

/** `deps.now`: the newest example is some days old by then, the others older. */
export async function seedExamples(deps: Deps, office: Viewer): Promise<void> {
  await installExamples(deps.store, plus(deps.now, -400 * DAY));
  for (const [i, each] of demoExamples.entries()) {
    const then: Deps = { ...deps, now: plus(deps.now, -(demoExamples.length - i) * 9 * DAY) };
    const id = done(each.title, await saveExample(then, office, { id: null, form: formOf(each) }));
    if (each.title === DRAFT) continue;
    const consent = { ground: "written", scope: "texts", givenBy: `${each.lead}, Demo-Person`, givenOn: toIso(plus(then.now, -DAY)).slice(0, 10) } as const;
    done(each.title, await stepExample(then, office, id, { step: "approve", seen: then.now, consent }));
  }
}
