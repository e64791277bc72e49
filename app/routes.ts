// The address of every page, grouped by who comes. Addresses are German and stay; files and code are English.
import { index, route, type RouteConfig } from "@remix-run/route-config";

const publicPages: RouteConfig = [
  index("routes/public/home.tsx"),
  route("sprache", "routes/public/language.ts"),
];

export default [...publicPages] satisfies RouteConfig;
