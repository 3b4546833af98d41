import { describe, expect, it } from "vitest";
import { countryOfCity, listCities } from "../../src/text/cities.ts";
import { countriesIn, countryId } from "../../src/text/countries.ts";

describe("the country of a city", () => {
  it.each([
    ["Geneva", "CH"],
    ["city-Oslo", "NO"],
    ["Baku", "AZ"],
    ["Atlantis", undefined],
  ])("%s: %s", (city, code) => {
    expect(countryOfCity(city)).toBe(code);
  });

  it("is a country of the world for every one that is listed", () => {
    const known = countriesIn("en");
    for (const { id } of listCities("en")) expect(known.has(countryId(countryOfCity(id) ?? "")), id).toBe(true);
  });
});
