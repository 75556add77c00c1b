/** A share of something, 0 to 1; undefined where there was nothing to count. */
export type Share = number | undefined;

export function shareOf<Item>(items: readonly Item[], passes: (item: Item) => boolean): Share {
  return items.length === 0 ? undefined : items.filter(passes).length / items.length;
}

export function meanOf<Item>(items: readonly Item[], value: (item: Item) => number): Share {
  return items.length === 0 ? undefined : items.reduce((sum, item) => sum + value(item), 0) / items.length;
}
