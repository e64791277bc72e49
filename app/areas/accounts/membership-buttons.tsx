// Says whether a person works for the organisation they named.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";

/** Sends `person` and `decision`: "confirm" or "decline". */
export function MembershipButtons({ id, name }: { id: string; name: string }): ReactNode {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="membership" />
      <input type="hidden" name="person" value={id} />
      <ButtonGroup>
        <SubmitButton look="secondary" name="decision" value="confirm" aria-label={m.accounts_member_confirm_named({ name })}>
          {m.accounts_member_confirm()}
        </SubmitButton>
        <SubmitButton look="tertiary" name="decision" value="decline" aria-label={m.accounts_member_decline_named({ name })}>
          {m.accounts_member_decline()}
        </SubmitButton>
      </ButtonGroup>
    </Form>
  );
}
