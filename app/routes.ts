// The address of every page, grouped by who comes. Addresses are German and stay; files and code are English.
import { index, layout, prefix, route, type RouteConfig } from "@remix-run/route-config";

const publicPages: RouteConfig = [
  index("routes/public/home.tsx"),
  route("sprache", "routes/public/language.ts"),
];

const officePages: RouteConfig = [
  layout("routes/office/frame.tsx", [
    ...prefix("organisation", [
      index("routes/office/home.tsx"),
    ]),
  ]),
];

export default [...publicPages, ...officePages] satisfies RouteConfig;
