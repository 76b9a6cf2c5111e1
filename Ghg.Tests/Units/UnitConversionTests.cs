using System.Text;
using CsCheck;
using Ghg.Core.Numerics;
using Ghg.Core.Units;
using NUnit.Framework;

namespace Ghg.Tests.Units;

public sealed class UnitConversionTests
{
    private static readonly Gen<(Unit From, Unit To)> Pair =
        OneOf([.. UnitCatalogue.All]).SelectMany(from =>
            OneOf([.. UnitCatalogue.All.Where(u => u.Dimension == from.Dimension)]).Select(to => (from, to)));

    [TestCase(1, "万t", "t", 10000)]
    [TestCase(1234.5, "万tce", "TJ", 361802.322)]
    [TestCase(100, "kWh", "GJ", 0.36)]
    [TestCase(5, "kg/MMBtu", "kg/TJ", 4739.085601566586)]
    [TestCase(53.06, "kg/MMBtu", "kg/therm", 5.306)]
    [TestCase(1000, "lb/MWh", "kg/kWh", 0.45359237)]
    [TestCase(38931, "kJ/m3@20C", "GJ/万m3@20C", 389.31)]
    [TestCase(8.9, "L/万km", "L/km", 0.00089)]
    [TestCase(250, "g/tonne-km", "kg/short-ton-mile", 0.36499307955264)]
    [TestCase(0, "t", "kg", 0)]
    [TestCase(-2, "t", "kg", -2000)]
    [TestCase(0.1, "t", "t", 0.1)]
    public void A_value_is_converted_by_the_exact_definitions(double value, string from, string to, double expected)
    {
        Assert.That(UnitCatalogue.Convert(value, UnitCatalogue.Get(from), UnitCatalogue.Get(to)), Is.EqualTo(expected).Within(1).Ulps);
    }

    [Test]
    public void A_unit_of_another_dimension_is_refused_with_both_dimensions()
    {
        Assert.That(
            () => UnitCatalogue.Convert(1, UnitCatalogue.Get("m3@20C"), UnitCatalogue.Get("Nm3")),
            Throws.ArgumentException.With.Message.Contains("m3@20C (volume of gas at 20 °C) cannot be converted to m3@0C (volume of gas at 0 °C)"));
    }

    [Test]
    public void What_is_not_finite_stays_so()
    {
        var (from, to) = (UnitCatalogue.Get("MMBtu"), UnitCatalogue.Get("TJ"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(UnitCatalogue.Convert(double.NaN, from, to), Is.NaN);
            Assert.That(UnitCatalogue.Convert(double.PositiveInfinity, from, to), Is.EqualTo(double.PositiveInfinity));
            Assert.That(UnitCatalogue.Convert(double.MaxValue, UnitCatalogue.Get("TJ"), UnitCatalogue.Get("J")), Is.EqualTo(double.PositiveInfinity));
        }
    }

    [Test]
    public void A_conversion_is_the_nearest_double_or_its_neighbour()
    {
        Pair.Select(Gen.Double[-1e15, 1e15]).Sample((pair, value) =>
        {
            var exact = (Rational.Of(value) * pair.From.Exact / pair.To.Exact).ToDouble();
            Assert.That(UnitCatalogue.Convert(value, pair.From, pair.To), Is.EqualTo(exact).Within(1).Ulps);
        });
    }

    [Test]
    public void There_and_back_is_where_it_began()
    {
        Pair.Select(Gen.Double[1e-9, 1e15]).Sample((pair, value) =>
        {
            var there = UnitCatalogue.Convert(value, pair.From, pair.To);
            Assert.That(UnitCatalogue.Convert(there, pair.To, pair.From), Is.EqualTo(value).Within(2).Ulps);
        });
    }

    [Test]
    public void The_size_of_a_built_unit_is_that_of_its_parts()
    {
        var unit = OneOf([.. UnitCatalogue.All.Where(u => u.Id != "1")]);
        unit.Select(unit).Where(x => x.Item1 != x.Item2).Sample((above, below) =>
        {
            var built = UnitCatalogue.Get($"{above.Id}/{below.Id}");
            Assert.That(built.ToBase, Is.EqualTo(above.ToBase / below.ToBase).Within(4).Ulps); // the quotient here rounds three times
            Assert.That(built.Dimension, Is.EqualTo(above.Dimension / below.Dimension));
        });
    }

    [Test]
    public void No_text_makes_the_parser_throw()
    {
        Gen.String[0, 250].Sample(text => UnitCatalogue.TryParse(text, out _, out var problem) == (problem is null));
        Gen.Byte.Array[0, 250].Sample(bytes => UnitCatalogue.TryParse(Encoding.Latin1.GetString(bytes), out _, out var problem) == (problem is null));
    }

    [Test]
    public void What_is_read_reads_back_from_its_id()
    {
        var token = OneOf(["kg", "t", "TJ", "万", "吨", "m3", "m", "@20C", "@", "/", "*", "(", ")", "^", "2", "-1", "²", "%", "year", " ", "千", "s"]);
        token.Array[0, 12].Select(string.Concat).Sample(text =>
        {
            if (UnitCatalogue.TryParse(text, out var unit))
            {
                Assert.That(UnitCatalogue.Get(unit.Id), Is.EqualTo(unit), text);
            }
        });
    }

    private static Gen<T> OneOf<T>(IReadOnlyList<T> items) => Gen.Int[0, items.Count - 1].Select(i => items[i]);
}
