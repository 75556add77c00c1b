/**
 * A news article in a list of works cited of the MLA Handbook (9th edition), as a style of
 * https://docs.citationstyles.org/en/stable/specification.html. An unsigned article stands under its headline, which
 * keeps its capitals, since it is quoted.
 */
export const MLA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Pullquote: news in the MLA style</title>
    <id>pullquote-mla</id>
    <updated>2026-11-25T00:00:00Z</updated>
  </info>
  <citation>
    <layout><text value="see the works cited"/></layout>
  </citation>
  <bibliography et-al-min="3" et-al-use-first="1">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author">
          <name name-as-sort-order="first" and="text" delimiter-precedes-last="always" delimiter-precedes-et-al="always"/>
        </names>
        <text variable="title" quotes="true"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <date variable="issued">
            <date-part name="day" suffix=" "/>
            <date-part name="month" form="short" suffix=" "/>
            <date-part name="year"/>
          </date>
          <text variable="URL"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;
