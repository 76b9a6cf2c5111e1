using Ghg.Core.Tables;
using Ghg.Core.Units;
using NUnit.Framework;

namespace Ghg.Tests.Units;

public sealed class UnitCatalogueTests
{
    private static readonly IReadOnlyList<EmbeddedRow> Rows = EmbeddedTable.Read("core/units.csv");

    [Test]
    public void Every_unit_has_both_names()
    {
        Assert.That(Rows.Where(r => r["name"].Length == 0 || r["name_zh"].Length == 0).Select(r => r["id"]), Is.Empty);
    }

    [Test]
    public void Every_unit_has_a_source()
    {
        Assert.That(UnitCatalogue.All.Concat(UnitCatalogue.Numerals).Where(u => u.Source.Length == 0), Is.Empty);
    }

    [Test]
    public void Every_alias_is_of_one_unit_only()
    {
        var names = Rows.Where(r => r["dimension"] != "refused").SelectMany(r => r["aliases"].Split(';').Append(r["id"])).Where(n => n.Length > 0)
            .Concat(Rows.Where(r => r["dimension"] == "refused").Select(r => r["id"]));
        Assert.That(names, Is.Unique);
    }

    [Test]
    public void Every_id_and_alias_and_name_reads_as_its_unit()
    {
        var misread = UnitCatalogue.All.SelectMany(u => u.Aliases.Append(u.Id).Append(u.Name.English).Append(u.Name.Chinese).Select(name => (Unit: u, name)))
            .Where(x => !UnitCatalogue.TryParse(x.name, out var read) || read != x.Unit);
        Assert.That(misread, Is.Empty);
    }

    [Test]
    public void Every_row_is_a_unit_or_a_numeral_or_a_refusal()
    {
        var refused = Rows.Count(r => r["dimension"] == "refused");
        Assert.That(UnitCatalogue.All.Count + UnitCatalogue.Numerals.Count + refused, Is.EqualTo(Rows.Count));
    }

    [Test]
    public void Every_name_refused_offers_units_that_exist()
    {
        var candidates = Rows.Where(r => r["dimension"] == "refused").SelectMany(r => r["aliases"].Split(';'));
        Assert.That(candidates.Where(c => UnitCatalogue.All.All(u => u.Id != c)), Is.Empty);
    }

    [Test]
    public void Every_word_for_a_dimension_is_used()
    {
        Assert.That(Rows.Select(r => r["dimension"]).Distinct().Except(["numeral", "refused"]), Is.EquivalentTo(DimensionWords.All));
    }

    [Test]
    public void Every_dimension_of_the_catalogue_has_a_base_unit_of_size_one()
    {
        foreach (var dimension in UnitCatalogue.All.Select(u => u.Dimension).Distinct())
        {
            var unit = UnitCatalogue.BaseUnit(dimension);
            Assert.That((unit.Dimension, unit.ToBase), Is.EqualTo((dimension, 1.0)), unit.Id);
        }
    }

    [TestCase("g/km", "kg/m")]
    [TestCase("MJ/L", "J/m3")]
    [TestCase("kg/(head*year)", "kg/(head*s)")]
    [TestCase("km2", "m2")]
    [TestCase("%", "1")]
    [TestCase("万tonne-km", "kg*m")]
    public void The_base_unit_says_what_values_in_base_units_are_in(string unit, string expected)
    {
        Assert.That(UnitCatalogue.BaseUnit(UnitCatalogue.Get(unit).Dimension).Id, Is.EqualTo(expected));
    }

    [Test]
    public void Units_of_one_id_are_equal()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(UnitCatalogue.Get("kg/head/yr"), Is.EqualTo(UnitCatalogue.Get("kg/(a*head)")));
            Assert.That(UnitCatalogue.Get("kL"), Is.Not.EqualTo(UnitCatalogue.Get("m3")));
        }
    }

    [Test]
    public void A_unit_that_a_program_misspells_throws()
    {
        Assert.That(() => UnitCatalogue.Get("kilo"), Throws.TypeOf<FormatException>().With.Message.Contains("kilo"));
    }
}
