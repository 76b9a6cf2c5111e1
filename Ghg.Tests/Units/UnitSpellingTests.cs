using Ghg.Core.Units;
using NUnit.Framework;

namespace Ghg.Tests.Units;

public sealed class UnitSpellingTests
{
    private static readonly (string Written, string Id)[] Good =
    [
        ("kWh", "kWh"), ("KWH", "kWh"), ("kwh", "kWh"), ("kW·h", "kWh"), ("ｋＷｈ", "kWh"), (" kWh ", "kWh"), ("度", "kWh"), ("千瓦时", "kWh"), ("千瓦小时", "kWh"),
        ("mwh", "MWh"), ("兆瓦时", "MWh"), ("万千瓦时", "万kWh"), ("亿千瓦时", "亿kWh"), ("亿kWh", "亿kWh"), ("亿kW·h", "亿kWh"), ("万度", "万kWh"),
        ("焦", "J"), ("千焦", "kJ"), ("兆焦", "MJ"), ("吉焦", "GJ"), ("太焦", "TJ"), ("百万千焦", "GJ"), ("tj", "TJ"), ("GJ", "GJ"),
        ("mmBtu", "MMBtu"), ("MMBTU", "MMBtu"), ("Therms", "therm"), ("百万大卡", "Gcal"), ("大卡", "kcal"),
        ("吨标准煤", "tce"), ("吨标煤", "tce"), ("万吨标准煤", "万tce"), ("万吨标煤", "万tce"), ("公斤标准煤", "kgce"), ("万tce", "万tce"), ("吨油当量", "toe"),
        ("千克", "kg"), ("公斤", "kg"), ("㎏", "kg"), ("克", "g"), ("吨", "t"), ("公吨", "t"), ("tonnes", "t"), ("metric ton", "t"), ("metric-tons", "t"), ("t", "t"),
        ("万吨", "万t"), ("万t", "万t"), ("亿吨", "亿t"), ("百万吨", "Mt"), ("千吨", "kt"), ("Mt", "Mt"), ("Mg", "Mg"), ("mg", "mg"),
        ("short ton", "short-ton"), ("Short Tons", "short-ton"), ("short_ton", "short-ton"), ("ton-us", "short-ton"), ("long tons", "long-ton"), ("lbs", "lb"), ("LB", "lb"),
        ("m3", "m3"), ("M3", "m3"), ("m³", "m3"), ("㎥", "m3"), ("m^3", "m3"), ("立方米", "m3"), ("万立方米", "万m3"), ("亿立方米", "亿m3"), ("千升", "kL"),
        ("L", "L"), ("l", "L"), ("升", "L"), ("litres", "L"), ("liters", "L"), ("ml", "mL"), ("Ml", "ML"), ("gallons", "gal"), ("US gallon", "gal"), ("barrels", "bbl"),
        ("Nm3", "m3@0C"), ("Nm³", "m3@0C"), ("万Nm3", "万m3@0C"), ("m3@20C", "m3@20C"), ("m3@20c", "m3@20C"), ("m³@20℃", "m3@20C"), ("m3 @ 20 °C", "m3@20C"),
        ("立方米@20C", "m3@20C"), ("万立方米@20C", "万m3@20C"), ("亿立方米@0C", "亿m3@0C"), ("千立方米@15C", "千m3@15C"), ("L@20C", "L@20C"), ("ft3@60F", "ft3@60F"),
        ("SCF", "scf"), ("MCF", "mcf"), ("Mcf", "mcf"), ("ccf", "ccf"), ("MMcf", "MMscf"),
        ("公里", "km"), ("千米", "km"), ("万公里", "万km"), ("miles", "mile"), ("mi", "mile"),
        ("平方公里", "km2"), ("km²", "km2"), ("km^2", "km2"), ("公顷", "ha"), ("亩", "mu"), ("万亩", "万mu"), ("acres", "acre"),
        ("头", "head"), ("万头", "万head"), ("人", "person"), ("万人", "万person"), ("capita", "person"), ("辆", "vehicle"), ("万辆", "万vehicle"), ("件", "item"), ("个", "item"),
        ("车公里", "vehicle-km"), ("万车公里", "万vehicle-km"), ("vkm", "vehicle-km"), ("人公里", "passenger-km"), ("亿人公里", "亿passenger-km"), ("pkm", "passenger-km"),
        ("吨公里", "tonne-km"), ("亿吨公里", "亿tonne-km"), ("tkm", "tonne-km"), ("VMT", "vehicle-mile"),
        ("a", "year"), ("yr", "year"), ("年", "year"), ("天", "day"),
        ("%", "%"), ("％", "%"), ("‰", "‰"), ("1", "1"), ("fraction", "1"), ("kg/kg", "1"),
    ];

    private static readonly (string Written, string[] Candidates)[] Ambiguous =
    [
        ("ton", ["t", "short-ton", "long-ton"]),
        ("Tons", ["t", "short-ton", "long-ton"]),
        ("kg/ton", ["t", "short-ton", "long-ton"]),
        ("MT", ["t", "Mt"]),
        ("mt", ["t", "Mt"]),
        ("MG", ["Mg", "mg"]),
        ("mJ", ["MJ"]),
        ("mj", ["MJ"]),
        ("mW", ["MW"]),
        ("MBtu", ["kBtu", "MMBtu"]),
        ("MBTU", ["kBtu", "MMBtu"]),
        ("加仑", ["gal", "imperial-gallon"]),
        ("标准立方米", ["m3@0C", "m3@20C"]),
        ("万标准立方米", ["万m3@0C", "万m3@20C"]),
        ("Sm3", ["m3@15C", "m3@20C", "m3@60F"]),
        ("ton-mile", ["short-ton-mile"]),
    ];

    private static readonly (string Written, UnitProblemKind Kind, string Part)[] Bad =
    [
        ("", UnitProblemKind.Empty, ""),
        ("  ", UnitProblemKind.Empty, ""),
        ("T", UnitProblemKind.Unknown, "T"),
        ("K", UnitProblemKind.Unknown, "K"),
        ("kg*K", UnitProblemKind.Unknown, "K"),
        ("kilowat", UnitProblemKind.Unknown, "kilowat"),
        ("万", UnitProblemKind.Unknown, "万"),
        ("万万吨", UnitProblemKind.Unknown, "万万吨"),
        ("万%", UnitProblemKind.Unknown, "万%"),
        ("kgCO2/TJ", UnitProblemKind.NamesASubstance, "kgCO2"),
        ("kg CO2e", UnitProblemKind.NamesASubstance, "kg-CO2e"),
        ("tCO2", UnitProblemKind.NamesASubstance, "tCO2"),
        ("kg@20C", UnitProblemKind.NotAVolume, "kg@20C"),
        ("scf@20C", UnitProblemKind.NotAVolume, "scf@20C"),
        ("m3@25C", UnitProblemKind.UnknownCondition, "m3@25C"),
        ("m3@", UnitProblemKind.UnknownCondition, "m3@"),
        ("kg//TJ", UnitProblemKind.Malformed, "/TJ"),
        ("kg/", UnitProblemKind.Malformed, "kg/"),
        ("/TJ", UnitProblemKind.Malformed, "/TJ"),
        ("(kg", UnitProblemKind.Malformed, "(kg"),
        ("kg)", UnitProblemKind.Malformed, ")"),
        ("()", UnitProblemKind.Malformed, ")"),
        ("kg^", UnitProblemKind.Malformed, "kg^"),
        ("kg^0", UnitProblemKind.Malformed, "kg^0"),
        ("kg^1.5", UnitProblemKind.Malformed, ".5"),
        ("kg/head*year", UnitProblemKind.MixedDivision, "kg/head*year"),
        ("kg^9", UnitProblemKind.TooComplex, "kg^9"),
        ("kg^8", UnitProblemKind.TooComplex, "kg^8"),
        ("%^8*%", UnitProblemKind.TooComplex, "%^8*%"),
    ];

    [TestCaseSource(nameof(Good))]
    public void A_spelling_is_read_as_its_unit((string Written, string Id) row)
    {
        Assert.That(UnitCatalogue.Get(row.Written).Id, Is.EqualTo(row.Id));
    }

    [TestCaseSource(nameof(Ambiguous))]
    public void What_readers_take_differently_is_refused_with_what_it_could_mean((string Written, string[] Candidates) row)
    {
        var problem = ProblemOf(row.Written);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problem.Kind, Is.EqualTo(UnitProblemKind.Ambiguous));
            Assert.That(problem.Candidates, Is.EqualTo(row.Candidates));
        }
    }

    [TestCaseSource(nameof(Bad))]
    public void What_is_no_unit_is_refused_with_the_part_at_fault((string Written, UnitProblemKind Kind, string Part) row)
    {
        var problem = ProblemOf(row.Written);
        Assert.That((problem.Kind, problem.Part), Is.EqualTo((row.Kind, row.Part)));
    }

    [Test]
    public void A_long_text_is_refused_unread()
    {
        Assert.That(ProblemOf("kg" + new string(' ', 199)).Kind, Is.EqualTo(UnitProblemKind.TooLong));
    }

    [TestCase(10, true)]
    [TestCase(11, false)]
    [TestCase(95, false)]
    public void Parentheses_nest_ten_deep_at_most(int depth, bool accepted)
    {
        Assert.That(UnitCatalogue.TryParse(new string('(', depth) + "kg" + new string(')', depth), out _), Is.EqualTo(accepted));
    }

    internal static UnitProblem ProblemOf(string text)
    {
        var found = UnitCatalogue.TryParse(text, out var unit, out var problem);
        Assert.That(found, Is.False, () => $"'{text}' was read as {unit}");
        return problem!;
    }
}
