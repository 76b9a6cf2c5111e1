using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Gpc;

/// <summary>The 54 references against a table stated by hand from the GPC v1.1, table 4.1 and chapters 6 to 10, checked against the eCRF and CIRIS.</summary>
public sealed class GpcReferenceTests
{
    // B is BASIC, + BASIC+ alone, T territorial alone, O other scope 3.
    private static readonly (string Id, int Scope, char Level, bool Territorial)[] Table =
    [
        ("I.1.1", 1, 'B', true), ("I.1.2", 2, 'B', false), ("I.1.3", 3, '+', false),
        ("I.2.1", 1, 'B', true), ("I.2.2", 2, 'B', false), ("I.2.3", 3, '+', false),
        ("I.3.1", 1, 'B', true), ("I.3.2", 2, 'B', false), ("I.3.3", 3, '+', false),
        ("I.4.1", 1, 'B', true), ("I.4.2", 2, 'B', false), ("I.4.3", 3, '+', false), ("I.4.4", 1, 'T', true),
        ("I.5.1", 1, 'B', true), ("I.5.2", 2, 'B', false), ("I.5.3", 3, '+', false),
        ("I.6.1", 1, 'B', true), ("I.6.2", 2, 'B', false), ("I.6.3", 3, '+', false),
        ("I.7.1", 1, 'B', true), ("I.8.1", 1, 'B', true),
        ("II.1.1", 1, 'B', true), ("II.1.2", 2, 'B', false), ("II.1.3", 3, '+', false),
        ("II.2.1", 1, 'B', true), ("II.2.2", 2, 'B', false), ("II.2.3", 3, '+', false),
        ("II.3.1", 1, 'B', true), ("II.3.2", 2, 'B', false), ("II.3.3", 3, '+', false),
        ("II.4.1", 1, 'B', true), ("II.4.2", 2, 'B', false), ("II.4.3", 3, '+', false),
        ("II.5.1", 1, 'B', true), ("II.5.2", 2, 'B', false), ("II.5.3", 3, '+', false),
        ("III.1.1", 1, 'B', true), ("III.1.2", 3, 'B', false), ("III.1.3", 1, 'T', true),
        ("III.2.1", 1, 'B', true), ("III.2.2", 3, 'B', false), ("III.2.3", 1, 'T', true),
        ("III.3.1", 1, 'B', true), ("III.3.2", 3, 'B', false), ("III.3.3", 1, 'T', true),
        ("III.4.1", 1, 'B', true), ("III.4.2", 3, 'B', false), ("III.4.3", 1, 'T', true),
        ("IV.1", 1, '+', true), ("IV.2", 1, '+', true),
        ("V.1", 1, '+', true), ("V.2", 1, '+', true), ("V.3", 1, '+', true),
        ("VI.1", 3, 'O', false),
    ];

    private static IEnumerable<TestCaseData> Rows() => Table.Select((r, i) => new TestCaseData(r.Id, r.Scope, r.Level, r.Territorial, i).SetArgDisplayNames(r.Id));

    [TestCaseSource(nameof(Rows))]
    public void A_reference_has_its_scope_its_totals_and_its_place(string id, int scope, char level, bool territorial, int order)
    {
        Assert.That(GpcReferences.TryParse(id, out var reference));
        Assert.Multiple(() =>
        {
            Assert.That(reference.Id, Is.EqualTo(id));
            Assert.That(reference.Scope, Is.EqualTo(scope));
            Assert.That(reference.Territorial, Is.EqualTo(territorial));
            Assert.That(reference.Order, Is.EqualTo(order));
            Assert.That(reference.CountsIn(ReportingLevel.Basic), Is.EqualTo(level is 'B'));
            Assert.That(reference.CountsIn(ReportingLevel.BasicPlus), Is.EqualTo(level is 'B' or '+'));
            Assert.That(reference.CountsIn(ReportingLevel.BasicPlusS3), Is.EqualTo(level is 'B' or '+' or 'O'));
            Assert.That(reference.CountsIn(ReportingLevel.Territorial), Is.EqualTo(territorial));
            Assert.That(GpcReferences.NumeralOf(reference.Sector), Is.EqualTo(id.Split('.')[0]));
        });
    }

    [Test]
    public void There_are_54_in_reporting_order() => Assert.That(GpcReferences.All.Select(r => r.Id), Is.EqualTo(Table.Select(r => r.Id)));

    [TestCase("IV.1.1", "IV.1")]
    [TestCase("IV.2.1", "IV.2")]
    [TestCase("V.1.1", "V.1")]
    [TestCase("V.2.1", "V.2")]
    [TestCase("V.3.1", "V.3")]
    [TestCase("VI.1.1", "VI.1")]
    [TestCase("i.1.1", "I.1.1")]
    [TestCase("iii.4.3", "III.4.3")]
    [TestCase(" I.4.4 ", "I.4.4")]
    [TestCase("II.1.1.", "II.1.1")]
    public void Other_spellings_are_read(string text, string id)
    {
        Assert.That(GpcReferences.TryParse(text, out var reference));
        Assert.That(reference.Id, Is.EqualTo(id));
    }

    [TestCase("")]
    [TestCase("I.63")]
    [TestCase("I.1.4")]
    [TestCase("I.7.2")]
    [TestCase("I.9.1")]
    [TestCase("II.6.1")]
    [TestCase("III.1.4")]
    [TestCase("IV.1.2")]
    [TestCase("VII.1")]
    [TestCase("1.1.1")]
    [TestCase("I.1")]
    [TestCase("I")]
    public void What_is_no_reference_is_refused(string text) => Assert.That(GpcReferences.TryParse(text, out _), Is.False);

    [Test]
    public void There_are_23_sub_sectors() =>
        Assert.That(GpcReferences.SubSectors.Select(s => s.Id).ToList(), Is.EqualTo(Table.Select(r => string.Join('.', r.Id.Split('.').Take(2))).Distinct()).And.Count.EqualTo(23));

    [TestCase("BASIC", ReportingLevel.Basic)]
    [TestCase("basic", ReportingLevel.Basic)]
    [TestCase("BASIC+", ReportingLevel.BasicPlus)]
    [TestCase("BASIC PLUS", ReportingLevel.BasicPlus)]
    [TestCase("Territorial", ReportingLevel.Territorial)]
    public void A_level_is_read(string text, ReportingLevel level)
    {
        Assert.That(ReportingLevels.TryParse(text, out var read));
        Assert.That(read, Is.EqualTo(level));
    }
}
