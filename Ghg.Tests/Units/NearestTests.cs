using CsCheck;
using Ghg.Core.Texts;
using NUnit.Framework;

namespace Ghg.Tests.Units;

public sealed class NearestTests
{
    [TestCase("", "", 0)]
    [TestCase("abc", "", 3)]
    [TestCase("kitten", "sitting", 3)]
    [TestCase("untis", "units", 1)]
    [TestCase("AMOUNT", "amount", 0)]
    [TestCase("ca", "abc", 3)]
    [TestCase("天然汽", "天然气", 1)]
    public void The_distance_counts_edits(string left, string right, int expected)
    {
        Assert.That(Nearest.Distance(left, right), Is.EqualTo(expected));
    }

    [TestCase("ammount", "amount")]
    [TestCase("UNIT", "unit")]
    [TestCase("yaer", "year")]
    [TestCase("xyz", null)]
    [TestCase("", null)]
    public void The_nearest_is_within_a_third_of_the_length(string name, string? expected)
    {
        Assert.That(Nearest.Of(name, ["unit", "year", "amount", "activity"]), Is.EqualTo(expected));
    }

    [Test]
    public void Of_names_as_near_the_first_in_ordinal_order_is_taken()
    {
        Assert.That(Nearest.Of("kx", ["kt", "kg", "km"]), Is.EqualTo("kg"));
    }

    [Test]
    public void The_distance_is_symmetric_and_zero_only_to_itself()
    {
        var word = Gen.String[Gen.Char["abc"], 0, 8];
        word.Select(word).Sample((a, b) => Nearest.Distance(a, b) == Nearest.Distance(b, a) && (Nearest.Distance(a, b) == 0) == (a == b));
    }
}
