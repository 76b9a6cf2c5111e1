using Ghg.Core.Activities;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Errors;

public class SumOverflowTests
{
    /// <summary>GHG2008: thousands of millions of the largest amounts, made here by adding tables to themselves.</summary>
    [Test]
    public void A_sum_that_cannot_be_kept_is_said_and_not_wrapped()
    {
        Assert.That(ExactAmount.TryParse("99999999999999999999"u8, out var largest), Is.EqualTo(AmountProblem.None));
        var table = new KeyTable();
        Assert.That(table.Of("key"u8).Amount.TryAdd(largest), Is.True);
        var (doublings, overflows) = (0, new List<int>());
        while (overflows.Count == 0 && doublings < 60)
        {
            var copy = new KeyTable();
            copy.Of("key"u8) = copy.Of("key"u8) with { Amount = table.Of("key"u8).Amount };
            table.Merge(copy, n => n, overflows.Add);
            doublings++;
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(overflows, Is.EqualTo([0]));
            Assert.That(doublings, Is.GreaterThan(30), "thousands of millions of rows fit");
        }
    }
}
