// The whole path of all persons in a real browser: from the set-up link of the first start to the public page with the winners, once with
// and once without JavaScript. Municipalities are real, people and projects are made up.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { offerSetup } from "#app/areas/accounts/offer-setup.server";

import { Entrant } from "./people/entrant";
import { Organiser } from "./people/organiser";
import { Story } from "./story";

describe.each(["with JavaScript", "without JavaScript"] as const)("the whole path %s", (scripts) => {
  let story: Story;
  let petra: Organiser;
  let anna: Entrant;

  beforeAll(async () => {
    story = await Story.begin(scripts, "2024-01-15 09:00");
  });
  afterAll(() => story.end());

  let broken = false;
  beforeEach(({ skip }) => skip(broken, "an earlier chapter failed"));
  afterEach(({ task }) => {
    broken ||= task.result?.state === "fail";
  });

  test("the office follows the link of the first start and takes over the edition 2024", async () => {
    const { store, newSecret, now } = story.app.deps();
    const code = await offerSetup(store, newSecret, now);
    petra = await story.comes(Organiser, "Petra Sommer", "petra.sommer@geschaeftsstelle.example");
    await petra.setsUpLorbeer(`/einrichten?code=${code}`);
    expect(petra.path).toBe("/organisation");
  });

  test("municipalities register and confirm their address", async () => {
    anna = await story.comes(Entrant, "Anna Terbeek", "anna.terbeek@bocholt.example");
    await anna.registersFor("Bocholt");
    await anna.confirmsTheAddress(await story.newestMail(anna));
    expect(anna.path).toBe("/beitraege");
  });

  test("nothing on the way troubled a browser or anybody who depends on help to read", () => {
    expect(story.complaints).toEqual([]);
  });
});
