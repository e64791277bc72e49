// How many files the two sides of a case can hand to each other.

export const MAX_CASE_DOCUMENTS = 40;
