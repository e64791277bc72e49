// Every address that is none of ours. A route of its own, so that the frame around the refusal knows who is signed in.
import { notFound } from "#app/http/respond.server";

export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

export default function Nowhere() {
  return null;
}
