// Whatever stands wrong in a form is tied to its field, by ids that a screen reader follows.

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";

import { ariaOf } from "#app/ui/field";
import { ScoreScale } from "#app/ui/score-scale";
import { TextArea } from "#app/ui/text-area";

describe("help and error are tied to the control", () => {
  test.each([
    { given: { id: "a" }, describedBy: undefined, invalid: undefined },
    { given: { id: "a", help: "h" }, describedBy: "a-help", invalid: undefined },
    { given: { id: "a", help: "h", error: "e" }, describedBy: "a-help a-error", invalid: true },
    { given: { id: "a", error: "e", describedBy: "a-error" }, describedBy: "a-error", invalid: true },
    { given: { id: "a", describedBy: "a-error" }, describedBy: undefined, invalid: undefined },
    { given: { id: "a", help: "h", describedBy: "a-limit" }, describedBy: "a-limit a-help", invalid: undefined },
  ])("$given", ({ given, describedBy, invalid }) => {
    expect(ariaOf(given)).toEqual({ "aria-describedby": describedBy, "aria-invalid": invalid });
  });
});

test("a text area never cuts off what is pasted, even when a form library asks for it", () => {
  const limit = { max: 5, text: "at most 5", left: String, over: String };
  const markup = renderToStaticMarkup(<TextArea id="a" name="a" label="A" maxLength={5} limit={limit} defaultValue="much too long" />);
  expect(markup.toLowerCase()).not.toContain("maxlength");
  expect(markup).toContain("at most 5");
});

describe("not scored is an answer of its own", () => {
  test.each([
    { given: null, checked: "" },
    { given: undefined, checked: "" },
    { given: 0, checked: "0" },
    { given: 10, checked: "10" },
  ])("$given points send “$checked”", ({ given, checked }) => {
    const markup = renderToStaticMarkup(
      <ScoreScale id="k" name="k" legend="K" min={0} max={10} anchors={[]} defaultValue={given} labels={{ notScored: "none", anchors: "anchors" }} />,
    );
    const inputs = markup.match(/<input[^>]*>/g) ?? [];
    expect(inputs).toHaveLength(12);
    expect(inputs.filter((input) => input.includes("checked")).map((input) => /value="(\d*)"/.exec(input)?.[1])).toEqual([checked]);
  });
});
