using System.Globalization;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>The potentials of the four assessment reports, and the traps between them.</summary>
public sealed class GwpDatasetTests
{
    private static IEnumerable<TestCaseData> Published() =>
        Resources.RowsOf(File.ReadAllText(Path.Combine(Resources.Root, "Ghg.Tests", "Factors", "published", "gwp.csv"))).Select(r => new TestCaseData(r["set"], r["gas"], r["value"]));

    private static GwpSet Set(string name) => Catalogue.Shipped.Dataset("gwp")!.GwpSets.Single(s => s.Name == name);

    [TestCaseSource(nameof(Published))]
    public void A_potential_is_the_published_one(string set, string gas, string value) =>
        Assert.That(Set(set).Values[gas], Is.EqualTo(double.Parse(value, CultureInfo.InvariantCulture)));

    // EPA hub of January 2025, Table 11 (AR5): the first and the last rows, and those between that other reports have otherwise
    [TestCase("hfc-23", 12400)]
    [TestCase("hfc-32", 677)]
    [TestCase("hfc-134a", 1300)]
    [TestCase("hfc-143a", 4800)]
    [TestCase("hfc-43-10mee", 1650)]
    [TestCase("sf6", 23500)]
    [TestCase("nf3", 16100)]
    [TestCase("pfc-14", 6630)]
    [TestCase("pfc-91-18", 7190)]
    public void The_EPA_has_the_same_AR5(string gas, double value) => Assert.That(Set("AR5").Values[gas], Is.EqualTo(value));

    [Test]
    public void Methane_of_fossil_origin_is_the_heavier_where_a_report_says_so()
    {
        Assert.That(new[] { "SAR", "AR4", "AR5", "AR5-fossil30", "AR5-feedback", "AR6", "AR6-27.9" }.Select(s => (Set(s).Of("ch4"), Set(s).Of("ch4-fossil"))), Is.EqualTo(new (double?, double?)[]
        {
            (21, 21), (25, 25), (28, 28), (28, 30), (34, 36), (27.0, 29.8), (27.9, 27.9),
        }));
    }

    [Test]
    public void The_sets_with_and_without_feedback_differ_in_every_gas_but_CO2_and_HFC_161()
    {
        var (plain, feedback) = (Set("AR5"), Set("AR5-feedback"));
        Assert.That(plain.Values.Where(v => feedback.Values[v.Key] == v.Value).Select(v => v.Key), Is.EquivalentTo(new[] { "co2", "hfc-161" }));
        Assert.That(plain.Values.Keys, Is.EquivalentTo(feedback.Values.Keys));
    }

    [Test]
    public void SF6_of_AR6_is_that_of_the_final_table_and_not_of_the_first_release() => Assert.That(Set("AR6").Values["sf6"], Is.EqualTo(24300).And.Not.EqualTo(25200));

    [Test]
    public void Gases_of_the_Montreal_Protocol_have_no_potential_since_it_would_count_them() =>
        Assert.That(Gases.All.Select(g => g.Id), Has.None.StartsWith("cfc").And.None.StartsWith("hcfc").And.None.StartsWith("halon"));
}
