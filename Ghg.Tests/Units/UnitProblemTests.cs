using Ghg.Core.Texts;
using Ghg.Core.Units;
using NUnit.Framework;

namespace Ghg.Tests.Units;

public sealed class UnitProblemTests
{
    private static readonly (string Written, Text Message)[] Messages =
    [
        ("", new("the unit is missing", "缺少单位")),
        ("kilowathour", new("the unit 'kilowathour' is not known; the nearest known: kilowatt-hour, kilowatt", "不认识单位“kilowathour”；相近的有：kilowatt-hour、kilowatt")),
        ("zzz", new("the unit 'zzz' is not known", "不认识单位“zzz”")),
        ("MT", new(
            "the unit 'MT' can be read in more than one way: MT is a metric ton to some and a million tonnes to others; write one of t, Mt",
            "单位“MT”有歧义：MT 有人指公吨，有人指百万吨；请写明其一：t、Mt")),
        ("MG", new(
            "the unit 'MG' can be read in more than one way: capital and small letters differ; write one of Mg, mg",
            "单位“MG”有歧义：大小写含义不同；请写明其一：Mg、mg")),
        ("kg/head*year", new(
            "in 'kg/head*year' a product follows a division; put the denominator in parentheses, as in kg/(head*year)",
            "“kg/head*year”中除号之后又有乘号；请用括号写明分母，如 kg/(head*year)")),
        ("kgCO2/TJ", new("'kgCO2' names a gas; the gas has a column of its own, the unit is kg", "“kgCO2”含有气体名称；气体另有一列，单位写作 kg")),
        ("m3@25C", new(
            "'m3@25C': the conditions '25C' are not known; known are @0C, @15C, @20C, @60F, all at 101.325 kPa",
            "“m3@25C”：不认识气体状态“25C”；可用 @0C、@15C、@20C、@60F，压力均为 101.325 kPa")),
        ("t@20C", new("'t@20C' states the conditions of a gas, but 't' is not a volume", "“t@20C”注明了气体状态，但“t”不是体积单位")),
        ("kg)", new(
            "'kg)' cannot be read as a unit at ')'; units are written like kg/TJ or kg/(head*year)",
            "“kg)”在“)”处不能读作单位；单位的写法如 kg/TJ、kg/(head*year)")),
        ("kg^9", new("the unit 'kg^9' has too many parts or too high powers", "单位“kg^9”的组成部分过多或幂次过高")),
    ];

    [TestCaseSource(nameof(Messages))]
    public void A_problem_says_what_is_wrong_and_how_to_mend_it((string Written, Text Message) row)
    {
        Assert.That(UnitSpellingTests.ProblemOf(row.Written).Message, Is.EqualTo(row.Message));
    }

    [TestCase("万顿", "万吨")]
    [TestCase("顿", "吨")]
    [TestCase("万俩", "万辆")]
    [TestCase("tonnne", "tonne")]
    [TestCase("kWhh", "kWh")]
    [TestCase("T", "t")]
    [TestCase("万吨标准木煤", "万吨标准煤")]
    [TestCase("therrm", "therm")]
    [TestCase("passanger-km", "passenger-km")]
    public void The_nearest_known_name_comes_first(string written, string nearest)
    {
        var names = UnitCatalogue.Nearest(written, 3);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(names.Count == 0 ? null : names[0], Is.EqualTo(nearest));
            Assert.That(names, Has.Count.LessThanOrEqualTo(3));
        }
    }

    [Test]
    public void What_resembles_nothing_has_no_nearest_name()
    {
        Assert.That(UnitCatalogue.Nearest("zzzzzz", 3), Is.Empty);
    }
}
