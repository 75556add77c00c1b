/** Levels of evidence that a text holds something of the kind asked for. (0 to 1; ours, only their order matters.) */
export const EVIDENCE = {
  strong: 0.95,
  good: 0.8,
  fair: 0.65,
  unknown: 0.5,
  weak: 0.3,
  against: 0.1,
} as const;
