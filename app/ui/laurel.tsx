// The product's own mark: two laurel branches that meet below. Decoration; the name stands beside it as text.

import type { ReactNode } from "react";

const STEM = "M16 25.8A11.6 11.6 0 0 1 7.9 5.9";
const LEAVES =
  "M10.9 24.6Q7.9 22.7 5.4 25.8Q9 27.6 10.9 24.6Z M10.9 24.6Q12 21.6 8.7 20.1Q7.9 23.6 10.9 24.6Z" +
  "M7.2 21.8Q5.2 18.9 1.7 20.7Q4.3 23.8 7.2 21.8Z M7.2 21.8Q9.4 19.4 7 16.8Q4.8 19.7 7.2 21.8Z" +
  "M5 17.8Q4.3 14.3.3 14.7Q1.5 18.4 5 17.8Z M5 17.8Q7.9 16.5 6.7 13.1Q3.6 14.9 5 17.8Z" +
  "M4.4 13.2Q5.2 9.7 1.4 8.5Q1 12.4 4.4 13.2Z M4.4 13.2Q7.7 13.1 7.9 9.5Q4.3 10 4.4 13.2Z" +
  "M5.8 8.8Q7.8 5.8 4.8 3.2Q2.9 6.7 5.8 8.8Z M5.8 8.8Q8.7 9.9 10.3 6.7Q6.9 5.7 5.8 8.8Z" +
  "M7.9 5.9Q11.5 5.9 12 2Q8 2.3 7.9 5.9Z";

/** Laurel({ size?: number }): drawn in the colour of the text around it. */
export function Laurel({ size = 32 }: { size?: number }): ReactNode {
  return (
    <svg className="lb-laurel" viewBox="0 -1.9 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <Branch />
      <g transform="matrix(-1 0 0 1 32 0)">
        <Branch />
      </g>
    </svg>
  );
}

function Branch(): ReactNode {
  return (
    <>
      <path d={STEM} fill="none" stroke="currentColor" strokeWidth="0.9" strokeLinecap="round" />
      <path d={LEAVES} fill="currentColor" />
    </>
  );
}
