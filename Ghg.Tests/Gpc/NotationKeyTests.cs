using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Gpc;

/// <summary>Keys as people write them; the odd ones are from C40's database of 329 inventories.</summary>
public sealed class NotationKeyTests
{
    private static readonly (string Text, string Keys, string Targets)[] Good =
    [
        ("NO", "NO", ""), ("NE", "NE", ""), ("IE", "IE", ""), ("C", "C", ""),
        ("NO ", "NO", ""), (" ne", "NE", ""), ("no", "NO", ""), ("ie", "IE", ""),
        ("NO; IE", "NO IE", ""), ("NE; NE", "NE", ""), ("NO/NE", "NO NE", ""), ("NO, NE", "NO NE", ""), ("NO、NE", "NO NE", ""), ("NO；IE", "NO IE", ""), ("NO，IE", "NO IE", ""),
        ("IE (II.1.1)", "IE", "II.1.1"), ("IE(I.1.1)", "IE", "I.1.1"), ("IE（II.1.1）", "IE", "II.1.1"), ("IE (I.4.4 + III.1.1)", "IE", "I.4.4 III.1.1"), ("NO; IE (II.1.1)", "NO IE", "II.1.1"),
        ("未发生", "NO", ""), ("未估算", "NE", ""), ("列入他处（I.1.1）", "IE", "I.1.1"), ("保密", "C", ""),
    ];

    private static readonly string[] Bad = ["", " ", "NA", "FX", "NR", "N/A", "0", "-", "N.O.", "NOT", "NO NE", "NO;", "; NO", "IE II.1.1", "不适用", "(II.1.1)"];

    private static IEnumerable<TestCaseData> GoodCases() => Good.Select(g => new TestCaseData(g.Text, g.Keys, g.Targets));

    [TestCaseSource(nameof(GoodCases))]
    public void A_key_is_read(string text, string keys, string targets)
    {
        Assert.That(NotationKeys.TryParse(text, out var read, out var named));
        Assert.That(string.Join(' ', read.Select(k => k.Code())), Is.EqualTo(keys));
        Assert.That(string.Join(' ', named), Is.EqualTo(targets));
    }

    [Test]
    public void Targets_may_be_separated_inside_the_brackets_by_semicolons_and_commas()
    {
        Assert.That(NotationKeys.TryParse("IE (I.4.4; III.1.1, II.1.1)", out _, out var named));
        Assert.That(named, Is.EqualTo(new[] { "I.4.4", "III.1.1", "II.1.1" }));
    }

    [TestCaseSource(nameof(Bad))]
    public void What_is_no_key_is_refused(string text) => Assert.That(NotationKeys.TryParse(text, out _, out _), Is.False);

    [Test]
    public void The_codes_and_the_Chinese_names_go_both_ways([Values] NotationKey key)
    {
        Assert.That(NotationKeys.TryParse(key.Code(), out var byCode, out _) && NotationKeys.TryParse(key.Name().Chinese, out var byName, out _) && byCode.Single() == key && byName.Single() == key);
    }
}
