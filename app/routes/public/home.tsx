// The front door.
import { PageHeader } from "#app/ui/page-header";

export default function Home() {
  return <PageHeader title="Lorbeer" />;
}
