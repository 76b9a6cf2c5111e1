using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Numerics;

public sealed class ExactSumTests
{
    [Test]
    public void Ten_tenths_are_one_which_doubles_deny()
    {
        var sum = SumOf(Enumerable.Repeat("0.1", 10));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(sum.Text, Is.EqualTo("1"));
            Assert.That(sum.Value, Is.EqualTo(1).Within(0).Ulps);
        }
    }

    [Test]
    public void The_sum_of_nothing_is_zero()
    {
        var sum = default(ExactSum);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(sum.Text, Is.EqualTo("0"));
            Assert.That(sum.Sign, Is.Zero);
            Assert.That(sum.Value, Is.Zero);
        }
    }

    [TestCase("1e19 -1e19 1e-36", "0.000000000000000000000000000000000001", 1)]
    [TestCase("1 -0.0000000000000000000000000000000001", "0.9999999999999999999999999999999999", 1)]
    [TestCase("-1 1e-20", "-0.99999999999999999999", -1)]
    [TestCase("1e-20 -1e-20", "0", 0)]
    [TestCase("0.5 -0.7", "-0.2", -1)]
    public void Terms_of_very_different_size_lose_nothing(string terms, string digits, int sign)
    {
        var sum = SumOf(terms.Split(' '));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(sum.Text, Is.EqualTo(digits));
            Assert.That(sum.Sign, Is.EqualTo(sign));
        }
    }

    [Test]
    public void Partial_sums_beyond_the_range_of_one_amount_do_not_fail()
    {
        var large = Enumerable.Repeat("9e19", 1000).ToArray();
        var back = Enumerable.Repeat("-9e19", 1000);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(SumOf(large).Text, Is.EqualTo("90000000000000000000000"));
            Assert.That(SumOf(large).Value, Is.EqualTo(9e22).Within(0).Ulps);
            Assert.That(SumOf([.. large, .. back, "1.5"]).Text, Is.EqualTo("1.5"));
            Assert.That(SumOf([.. back, .. large, "-1.5"]).Text, Is.EqualTo("-1.5"));
        }
    }

    [TestCase("9e19")]
    [TestCase("-9e19")]
    [TestCase("1e-20")]
    public void A_total_out_of_range_is_refused_and_changes_nothing(string term)
    {
        var sum = ExactSum.Of(ExactAmountTests.Parse(term));
        var doublings = 0;
        while (sum.TryAdd(sum))
        {
            doublings++;
        }

        var expected = ExactAmountProperties.Units(term.Replace("9e19", "90000000000000000000", StringComparison.Ordinal)) << doublings;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(doublings, Is.GreaterThan(31));
            Assert.That(ExactAmountProperties.Units(sum.Text), Is.EqualTo(expected));
        }
    }

    [Test]
    public void A_sum_agrees_with_whole_number_arithmetic()
    {
        InRange().Array[0, 50].Sample(terms =>
        {
            var expected = terms.Aggregate(BigInteger.Zero, (total, t) => total + ExactAmountProperties.Oracle(t, out _));
            var sum = SumOf(terms);
            Assert.That(ExactAmountProperties.Units(sum.Text), Is.EqualTo(expected));
            Assert.That(sum.Sign, Is.EqualTo(expected.Sign));
            Assert.That(sum.Value, Is.EqualTo(double.Parse(sum.Text, CultureInfo.InvariantCulture)).Within(0).Ulps);
        });
    }

    [Test]
    public void Sums_of_ordinary_amounts_agree_with_decimal()
    {
        Gen.Long[-999_999_999, 999_999_999].Select(Gen.Int[0, 6], (n, scale) => new decimal(Math.Abs(n)) / (decimal)Math.Pow(10, scale) * Math.Sign(n))
            .Array[0, 100].Sample(terms =>
            {
                var sum = SumOf(terms.Select(t => t.ToString(CultureInfo.InvariantCulture)));
                var expected = terms.Aggregate(0m, (total, t) => total + t);
                return sum.Value.Equals((double)expected) && decimal.Parse(sum.Text, CultureInfo.InvariantCulture) == expected;
            });
    }

    [Test]
    public void Order_and_threads_change_nothing()
    {
        InRange().Array[1, 50].Select(Gen.Int[0, 1000]).Sample((terms, seed) =>
        {
            var whole = SumOf(terms);
            var shuffled = terms.Select((t, i) => (t, Key: (i + seed) * 7919 % 1009)).OrderBy(x => x.Key).Select(x => x.t).ToArray();
            var cut = seed % terms.Length;
            var merged = SumOf(shuffled[cut..]);
            return merged.TryAdd(SumOf(shuffled[..cut])) && merged.Text == whole.Text && merged.Value.Equals(whole.Value);
        });
    }

    [Test]
    public void Splitting_an_amount_changes_nothing()
    {
        Gen.Long[0, 999_999_999_999].Select(Gen.Double.Unit).Sample((total, share) =>
        {
            var part = (long)(total * share);
            var parts = new[] { part, total - part }.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p}e-4"));
            return SumOf(parts).Text == SumOf([string.Create(CultureInfo.InvariantCulture, $"{total}e-4")]).Text;
        });
    }

    private static Gen<string> InRange() =>
        ExactAmountProperties.Written.Where(t => ExactAmount.TryParse(Encoding.UTF8.GetBytes(t), out _) == AmountProblem.None);

    private static ExactSum SumOf(IEnumerable<string> terms)
    {
        var sum = default(ExactSum);
        foreach (var term in terms)
        {
            Assert.That(sum.TryAdd(ExactAmountTests.Parse(term)), Is.True);
        }

        return sum;
    }
}
