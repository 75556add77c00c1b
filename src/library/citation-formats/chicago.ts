/**
 * A news article in a bibliography of the Chicago Manual of Style (18th edition, notes and bibliography), as a style of
 * https://docs.citationstyles.org/en/stable/specification.html. An unsigned article stands under its newspaper. The
 * headline keeps its capitals, since it is quoted.
 */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Pullquote: news in the Chicago style</title>
    <id>pullquote-chicago</id>
    <updated>2026-11-25T00:00:00Z</updated>
  </info>
  <citation>
    <layout><text value="see the bibliography"/></layout>
  </citation>
  <bibliography et-al-min="7" et-al-use-first="3">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author">
          <name name-as-sort-order="first" and="text" delimiter-precedes-last="always"/>
          <substitute>
            <text variable="container-title" font-style="italic"/>
          </substitute>
        </names>
        <text variable="title" quotes="true"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <date variable="issued" form="text" date-parts="year-month-day"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
