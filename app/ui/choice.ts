// One of several answers to choose from.

export type Choice = { value: string; label: string; help?: string; disabled?: boolean };
