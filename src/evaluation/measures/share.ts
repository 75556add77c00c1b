/** A share of something, 0 to 1; undefined where there was nothing to count. */
export type Share = number | undefined;

/** The share of the items that pass. */
export function shareOf<Item>(items: readonly Item[], passes: (item: Item) => boolean): Share {
  return items.length === 0 ? undefined : items.filter(passes).length / items.length;
}

/** The mean of a value over the items; a share where each value is one. */
export function meanOf<Item>(items: readonly Item[], value: (item: Item) => number): Share {
  return items.length === 0 ? undefined : items.reduce((sum, item) => sum + value(item), 0) / items.length;
}
