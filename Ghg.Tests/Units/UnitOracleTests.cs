using Ghg.Core.Units;
using NUnit.Framework;

namespace Ghg.Tests.Units;

/// <summary>Definitions typed by hand from their sources, independent of <c>units.csv</c>.</summary>
public sealed class UnitOracleTests
{
    /// <summary>SI Brochure (9th edition), tables 7 and 8: units with their prefixes.</summary>
    private static readonly (string Unit, double ToBase)[] International =
    [
        ("kg", 1), ("g", 1e-3), ("mg", 1e-6), ("t", 1e3), ("kt", 1e6), ("Mt", 1e9), ("Mg", 1e3), ("Gg", 1e6), ("Tg", 1e9),
        ("J", 1), ("kJ", 1e3), ("MJ", 1e6), ("GJ", 1e9), ("TJ", 1e12), ("PJ", 1e15),
        ("Wh", 3600), ("kWh", 3.6e6), ("MWh", 3.6e9), ("GWh", 3.6e12), ("TWh", 3.6e15),
        ("W", 1), ("kW", 1e3), ("MW", 1e6),
        ("m", 1), ("km", 1e3), ("m2", 1), ("km2", 1e6), ("ha", 1e4), ("m3", 1), ("L", 1e-3), ("mL", 1e-6), ("kL", 1), ("ML", 1e3),
        ("s", 1), ("h", 3600), ("day", 86400),
        ("1", 1), ("%", 0.01), ("‰", 0.001), ("ppm", 1e-6),
    ];

    /// <summary>NIST Special Publication 811 (2008), appendix B.8; the values in bold type there are exact.</summary>
    private static readonly (string Unit, double ToBase)[] Nist =
    [
        ("lb", 0.45359237),          // pound (avoirdupois), exact
        ("short-ton", 907.18474),    // ton, short (2000 lb): 9.071 847 E+02
        ("long-ton", 1016.0469088),  // ton, long (2240 lb): 1.016 047 E+03
        ("Btu", 1055.05585262),      // British thermal unit_IT, exact: 1.055 056 E+03
        ("cal", 4.1868),             // calorie_IT, exact
        ("kcal", 4186.8),            // kilocalorie_IT, exact
        ("kcal-th", 4184),           // kilocalorie_th, exact
        ("gal", 0.003785411784),     // gallon (US): 3.785 412 E-03
        ("imperial-gallon", 0.00454609), // gallon [Canadian and UK (Imperial)], exact
        ("bbl", 0.158987294928),     // barrel [for petroleum, 42 gallons (US)]: 1.589 873 E-01
        ("ft3", 0.028316846592),     // cubic foot: 2.831 685 E-02
        ("ft2", 0.09290304),         // square foot, exact
        ("mile", 1609.344),          // mile, exact
        ("mi2", 2589988.110336),     // square mile: 2.589 988 E+06
        ("nmi", 1852),               // mile, nautical, exact
        ("year", 31536000),          // year (365 days), exact: 3.1536 E+07
        ("month", 2628000),          // a twelfth of it
        ("acre", 4046.8564224),      // 43 560 square feet, international foot
    ];

    private static readonly (string Unit, double ToBase)[] Others =
    [
        ("kBtu", 1055055.85262), ("MMBtu", 1055055852.62), // 40 CFR 98.6: mmBtu is a million Btu
        ("therm", 105505585.262),                          // 100 000 Btu
        ("toe", 41.868e9), ("ktoe", 41.868e12), ("Mtoe", 41.868e15), // IEA: 41.868 GJ
        ("kgce", 29.3076e6), ("tce", 29.3076e9), ("gce", 29307.6),   // GB/T 2589: 7000 kcal
        ("kcal-20C", 4181.6),
        ("scf", 0.028316846592), ("ccf", 2.8316846592), ("mcf", 28.316846592), ("MMscf", 28316.846592),
        ("m3@0C", 1), ("m3@15C", 1), ("m3@20C", 1), ("m3@60F", 1), ("L@20C", 0.001),
        ("mu", 2000.0 / 3),                                // 15 mu to the hectare
        ("vehicle-km", 1000), ("passenger-km", 1000), ("tonne-km", 1e6),
        ("vehicle-mile", 1609.344), ("short-ton-mile", 907.18474 * 1609.344),
        ("head", 1), ("person", 1), ("vehicle", 1), ("item", 1),
        ("LTO", 1), ("aircraft-movement", 0.5), ("engine-start", 1), // a cycle is one landing and one take-off
        ("万t", 1e7), ("亿t", 1e11), ("万tce", 29.3076e13), ("亿kWh", 3.6e14), ("万m3", 1e4), ("亿m3@20C", 1e8), ("万tonne-km", 1e10),
    ];

    [TestCaseSource(nameof(International))]
    [TestCaseSource(nameof(Nist))]
    [TestCaseSource(nameof(Others))]
    public void A_unit_has_the_size_of_its_definition((string Unit, double ToBase) row)
    {
        Assert.That(UnitCatalogue.Get(row.Unit).ToBase, Is.EqualTo(row.ToBase).Within(1).Ulps);
    }

    [Test]
    public void Every_unit_of_the_catalogue_is_restated_here()
    {
        var restated = International.Concat(Nist).Concat(Others).Select(r => r.Unit).ToHashSet();
        string[] bySize = ["Gt", "EJ", "Gcal", "Mtce", "hL", "passenger-mile", "GW"];
        Assert.That(UnitCatalogue.All.Select(u => u.Id).Where(id => !restated.Contains(id)), Is.EquivalentTo(bySize));
    }

    [TestCase("Gt", "t", 1e9)]
    [TestCase("EJ", "GJ", 1e9)]
    [TestCase("Gcal", "kcal", 1e6)]
    [TestCase("Mtce", "tce", 1e6)]
    [TestCase("hL", "L", 100)]
    [TestCase("GW", "MW", 1000)]
    [TestCase("passenger-mile", "passenger-km", 1.609344)]
    [TestCase("tce", "kcal", 7e6)]
    [TestCase("toe", "kcal", 1e7)]
    [TestCase("MMBtu", "therm", 10)]
    [TestCase("toe", "tce", 10.0 / 7)]
    [TestCase("ha", "mu", 15)]
    [TestCase("bbl", "gal", 42)]
    [TestCase("short-ton", "lb", 2000)]
    [TestCase("long-ton", "lb", 2240)]
    [TestCase("GJ", "MMBtu", 0.9478171203133172)]
    [TestCase("kWh", "MJ", 3.6)]
    [TestCase("mile", "km", 1.609344)]
    [TestCase("day", "h", 24)]
    [TestCase("year", "day", 365)]
    [TestCase("百万千焦", "GJ", 1)]
    [TestCase("万大卡", "kcal", 10000)]
    public void One_of_a_unit_is_so_many_of_another(string from, string to, double expected)
    {
        Assert.That(UnitCatalogue.Convert(1, UnitCatalogue.Get(from), UnitCatalogue.Get(to)), Is.EqualTo(expected).Within(1).Ulps);
    }
}
