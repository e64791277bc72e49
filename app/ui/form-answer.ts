// What a form shows after the server has answered: what was typed, and what is wrong with it, tied to the fields. Needs no script.

/** The server's reply to a form, as the form library makes it. */
export type FormAnswer = {
  readonly initialValue?: Record<string, unknown> | null;
  /** Reasons by name of the field; "" for the form as a whole. */
  readonly error?: Record<string, string[] | null> | null;
};

export type FormFields<Name extends string> = {
  /** What a field of ui takes. */
  readonly of: (name: Name) => { readonly id: string; readonly name: Name; readonly defaultValue: string; readonly error: string | undefined };
  /** For the error summary, in the order of `names`. */
  readonly problems: readonly { readonly href: string; readonly text: string }[];
};

/** The fields of the form `id`, named in their order on the page; names may be paths. `explain` puts a reason into words. */
export function formFields<Name extends string>(
  id: string,
  names: readonly Name[],
  given: { readonly answer: FormAnswer | undefined; readonly explain: (reason: string, name: Name) => string; readonly defaults?: Readonly<Partial<Record<Name, string>>> },
): FormFields<Name> {
  const { answer, explain, defaults } = given;
  function errorOf(name: Name): string | undefined {
    const [reason] = answer?.error?.[name] ?? [];
    return reason === undefined ? undefined : explain(reason, name);
  }
  function valueOf(name: Name): string {
    if (!answer?.initialValue) return defaults?.[name] ?? "";
    const typed = valueAt(answer.initialValue, name);
    return typeof typed === "string" ? typed : "";
  }
  return {
    of: (name) => ({ id: `${id}-${name}`, name, defaultValue: valueOf(name), error: errorOf(name) }),
    problems: names.flatMap((name) => {
      const text = errorOf(name);
      return text === undefined ? [] : [{ href: `#${id}-${name}`, text }];
    }),
  };
}

/** What was typed under a name such as "name.de" or "criteria[0].weight". */
export function valueAt(typed: unknown, name: string): unknown {
  return name
    .split(/[.[\]]+/)
    .filter((part) => part !== "")
    .reduce<unknown>((value, part) => (typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === part)?.[1] : undefined), typed);
}
