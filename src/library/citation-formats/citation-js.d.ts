/** What is used of @citation-js, which comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly output: {
      format(name: string, items: readonly object[], options: Readonly<Record<string, unknown>>): string;
    };
    readonly config: {
      get(plugin: '@csl'): { readonly styles: { add(name: string, style: string): void } };
    };
  };
}

declare module '@citation-js/plugin-csl';
